using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Ingest.Feed;
using Ingest.Feed.Sources;
using Ingest.Model.Output;
using Ingest.Search;
using Ingest.Search.Indexing;
using Ingest.Search.Searching;
using Ingest.Tests.Search.Archive;

namespace Ingest.Benchmarks;

/// <summary>What search costs at size: an index of made items is built, then questions are asked alone and twenty side by side.</summary>
internal static class SearchBenchmark
{
    private const int Askers = 20, Questions = 200, MostBlanks = 500;

    /// <summary>
    /// Blanks make a question another one: what was asked before is answered from memory, and that is not what is measured.
    /// </summary>
    private static int _asked;

    /// <param name="questions">A file with a question a line.</param>
    public static void Run(int items, string questions)
    {
        var folder = Directory.CreateTempSubdirectory("ingest-search-").FullName;
        try
        {
            var documents = MadeArchive.Documents(items).ToList();
            var bytes = documents.SelectMany(document => document.Items).SelectMany(item => item.Fields.Select(field => field.Text)
                .Prepend(item.Title)).Sum(text => (long)Encoding.UTF8.GetByteCount(text));
            var clock = Stopwatch.StartNew();
            new SearchUpdate(folder, new Source(documents), TimeProvider.System).Run(CancellationToken.None);
            var size = Directory.GetFiles(SearchFolder.In(folder)).Sum(file => new FileInfo(file).Length);
            Say($"{items} items, {bytes / 1e6:F1} MB of text; {items / clock.Elapsed.TotalSeconds:F0} items a second");
            Say($"index {size / 1e6:F1} MB, {(double)size / bytes:F2} of the text");
            var asked = File.ReadAllLines(questions);
            using var searcher = SearchIndex.Open(folder);
            _ = Times(searcher, asked);
            Tell("alone", Times(searcher, asked));
            var times = new ConcurrentBag<double>();
            Thread[] askers = [.. Enumerable.Range(0, Askers).Select(asker => new Thread(() =>
            {
                var dice = new Random(asker);
                Times(searcher, Enumerable.Range(0, Questions).Select(_ => asked[dice.Next(asked.Length)])).ForEach(times.Add);
            }))];
            Array.ForEach(askers, asker => asker.Start());
            Array.ForEach(askers, asker => asker.Join());
            Tell($"{Askers} side by side", [.. times]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<double> Times(ISearcher searcher, IEnumerable<string> questions) => [.. questions.Select(question =>
    {
        var clock = Stopwatch.StartNew();
        searcher.Find(new SearchRequest(question + new string(' ', Interlocked.Increment(ref _asked) % MostBlanks)));
        return clock.Elapsed.TotalMilliseconds;
    })];

    private static void Tell(string what, List<double> times)
    {
        times.Sort();
        Say($"{what}: median {times[times.Count / 2]:F1} ms, p99 {times[(int)(times.Count * 0.99)]:F1} ms");
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private sealed class Source(List<AgendaDocument> documents) : IDocumentSource
    {
        private readonly Dictionary<string, AgendaDocument> _byPath =
            documents.ToDictionary(document => document.Document.Path, StringComparer.Ordinal);

        public IReadOnlyList<SourceDocument> All { get; } =
            [.. documents.Select(document => new SourceDocument(document.Document.Path, DocumentId.Of(document), "made"))];

        public AgendaDocument Read(SourceDocument document) => _byPath[document.Path];
    }
}

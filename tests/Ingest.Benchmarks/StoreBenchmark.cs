using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ingest.Feed.Sources;
using Ingest.Batch.Stores;
using Ingest.Feed;
using Ingest.Json;
using Ingest.Model.Output;
using Ingest.Store;
using Ingest.Store.Schema;

namespace Ingest.Benchmarks;

/// <summary>
/// What the store costs at size: documents of an output are repeated, each time as another body's some days later, until there are as
/// many items as wanted; then it is made, one document changes, and each view answers.
/// </summary>
internal static class StoreBenchmark
{
    private const int Times = 5;

    public static void Run(string output, int items)
    {
        var folder = Directory.CreateTempSubdirectory("ingest-store-").FullName;
        try
        {
            var (documents, made) = Write(output, folder, items);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents.Count} documents, {made} items"));
            Time("made", () => Update(folder, documents));
            var size = new FileInfo(StoreFile.In(folder)).Length / 1e6;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size:F0} MB"));
            Time("nothing changed", () => Update(folder, documents));
            Change(folder, documents[0].Path);
            documents[0] = documents[0] with { Output = "changed" };
            Time("one document changed", () => Update(folder, documents));
            using var store = StoreDatabase.ForReading(StoreFile.In(folder));
            foreach (var view in AnswerViews.All)
            {
                var times = Enumerable.Range(0, Times).Select(_ => Clock(() => store.Scalar($"SELECT count(*) FROM (FROM {view.Name})"))
                    .TotalMilliseconds).Order().ToList();
                var rows = store.Scalar($"SELECT count(*) FROM {view.Name}");
                var whole = Clock(() => store.Scalar($"SELECT count(*), max(hash(t)) FROM {view.Name} t")).TotalMilliseconds;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{view.Name}: {rows} rows, counted in {times[Times / 2]:F0} ms (median of {Times}), all read in {whole:F0} ms"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (List<SourceDocument> Documents, int Items) Write(string output, string folder, int items)
    {
        var read = Directory.GetFiles(Path.Combine(output, "json"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => AgendaJson.Read(File.ReadAllBytes(file))).Where(document => document.Items.Length > 0).ToList();
        var (documents, made) = (new List<SourceDocument>(), 0);
        for (var round = 0; made < items; round++)
        {
            foreach (var document in read)
            {
                var again = Again(document, round);
                SafeFile.Write(Path.Combine(folder, FeedPaths.Json(again.Document.Path)), AgendaJson.Write(again));
                documents.Add(new SourceDocument(again.Document.Path, DocumentId.Of(again), "first"));
                made += again.Items.Length;
            }
        }

        documents.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        return (documents, made);
    }

    private static AgendaDocument Again(AgendaDocument document, int round)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"{round}");
        return document with
        {
            Document = document.Document with
            {
                Path = $"{mark}/{document.Document.Path}",
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document.Document.Sha256 + mark))),
            },
            Meeting = document.Meeting with
            {
                Body = document.Meeting.Body is { } body ? $"{body} {round / 4}" : null,
                Date = DateOnly.TryParseExact(document.Meeting.Date, "yyyy-MM-dd", out var date)
                    ? date.AddDays(28 * (round % 4)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            },
            Items = [.. document.Items.Select(item => item with
            {
                Case = item.Case is { Number: { } number } its ? its with { Number = $"{number}{round / 4}" } : item.Case,
            })],
        };
    }

    private static void Change(string folder, string path)
    {
        var file = Path.Combine(folder, FeedPaths.Json(path));
        var document = AgendaJson.Read(File.ReadAllBytes(file));
        SafeFile.Write(file, AgendaJson.Write(document with { Items = document.Items.RemoveAt(0) }));
    }

    private static void Update(string folder, List<SourceDocument> documents) =>
        StoreKeeping.Update(folder, new KnownSource(folder, documents), _ => { }, line => Console.WriteLine(line.English),
            CancellationToken.None);

    private sealed class KnownSource(string folder, IReadOnlyList<SourceDocument> all) : IDocumentSource
    {
        public IReadOnlyList<SourceDocument> All => all;

        public AgendaDocument Read(SourceDocument document) =>
            AgendaJson.Read(File.ReadAllBytes(Path.Combine(folder, FeedPaths.Json(document.Path))));
    }

    private static void Time(string what, Action work)
    {
        var (before, elapsed) = (Environment.CpuUsage.TotalTime, Clock(work));
        var processor = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what}: {elapsed.TotalSeconds:F2} s, {processor:F2} s of processor"));
    }

    private static TimeSpan Clock(Action work)
    {
        var begun = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(begun);
    }
}

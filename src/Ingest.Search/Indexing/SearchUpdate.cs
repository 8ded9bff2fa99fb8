using System.Collections.Concurrent;
using System.Text.Json;
using Ingest.Feed.Sources;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model.Output;
using Ingest.Search.Indexing.Files;
using Ingest.Search.Searching;
using Lucene.Net.Index;

namespace Ingest.Search.Indexing;

/// <summary>
/// Brings an output's index to what the output holds: what is new or changed is written, what is gone leaves a tombstone.
/// </summary>
/// <param name="progress">Documents written, of how many; from several threads.</param>
public sealed class SearchUpdate(string output, IDocumentSource source, TimeProvider clock, Action<int, int>? progress = null)
{
    private readonly string _folder = SearchFolder.In(output);

    /// <param name="anew">Everything is written again, whatever the index holds.</param>
    /// <exception cref="SearchException">Another process writes the index, or it is damaged.</exception>
    /// <exception cref="IOException">It can't be written.</exception>
    public SearchUpdateResult Run(CancellationToken stop, bool anew = false) => IndexDamage.Told(output, () => Bring(stop, anew));

    private SearchUpdateResult Bring(CancellationToken stop, bool anew)
    {
        var before = anew ? IndexState.None : IndexState.Of(_folder);
        using var writing = new IndexWriting(_folder, before.IsNone);
        var wanted = new Dictionary<string, SourceDocument>(StringComparer.Ordinal);
        foreach (var document in source.All)
        {
            wanted.TryAdd(document.DocumentId, document);
        }

        var stale = wanted.Values.Where(document => before.Meetings.GetValueOrDefault(document.DocumentId) is not { } known
            || known.Output != document.Output || known.Line.Path != document.Path).ToList();
        var gone = before.Meetings.Values.Where(known => !wanted.ContainsKey(known.Line.DocumentId))
            .OrderBy(known => known.Line.DocumentId, StringComparer.Ordinal).ToList();
        var result = new SearchUpdateResult(stale.Count, gone.Count, [], true);
        if (stale.Count == 0 && gone.Count == 0)
        {
            if (before.IsNone)
            {
                writing.Commit(Beginning, Beginning, clock.GetUtcNow());
            }

            return result;
        }

        var first = before.IsNone ? Beginning : before.First;
        var (change, time) = (before.IsNone ? first : before.Change, clock.GetUtcNow());
        var problems = Write(writing.Writer, stale, change, time, stop);
        change += stale.Count;
        foreach (var known in gone)
        {
            var line = known.Line with { Changed = ++change, Items = 0 };
            writing.Writer.UpdateDocument(DocumentTerm(line.DocumentId), ItemDocuments.Tombstone(known with { Line = line, Time = time }));
        }

        if (stop.IsCancellationRequested)
        {
            return result with { IsComplete = false };
        }

        if (before.IsNone)
        {
            writing.Writer.ForceMerge(1);
        }

        writing.Commit(first, change, time);
        return result with { Written = stale.Count - problems.Count, Problems = [.. problems] };
    }

    /// <summary>
    /// No index made before had so high a number, for none takes in a hundred documents a millisecond: who goes on from a number of an
    /// index that is no more is found out.
    /// </summary>
    private long Beginning => clock.GetUtcNow().ToUnixTimeMilliseconds() * PerMillisecond;

    private const int PerMillisecond = 100;

    private List<Wording> Write(IndexWriter writer, List<SourceDocument> stale, long change, DateTimeOffset time, CancellationToken stop)
    {
        var (problems, done) = (new ConcurrentBag<(string Path, Wording Says)>(), 0);
        Parallel.For(0, stale.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, (place, loop) =>
        {
            if (stop.IsCancellationRequested)
            {
                loop.Stop();
                return;
            }

            var document = stale[place];
            try
            {
                var read = source.Read(document);
                writer.UpdateDocuments(DocumentTerm(document.DocumentId),
                    ItemDocuments.Of(read, Meeting(document, read, change + 1 + place, time)));
            }
            catch (Exception fault) when (fault is IOException or JsonException or UnauthorizedAccessException)
            {
                problems.Add((document.Path, Texts.NotInIndex(document.Path, ForeignWording.Of(fault))));
            }

            progress?.Invoke(Interlocked.Increment(ref done), stale.Count);
        });
        return [.. problems.OrderBy(problem => problem.Path, StringComparer.Ordinal).Select(problem => problem.Says)];
    }

    private static StoredMeeting Meeting(SourceDocument source, AgendaDocument document, long change, DateTimeOffset time) => new(
        new MeetingLine(source.DocumentId, source.Path, document.Meeting.Body, document.Meeting.Kind, document.Meeting.Date,
            document.Meeting.Title, document.Status, document.Items.Length, change),
        source.Output, time);

    private static Term DocumentTerm(string documentId) => new(IndexField.Document, documentId);
}

using Ingest.Feed;
using Ingest.Feed.Csv;

namespace Ingest.Batch.Documents;

/// <summary>
/// Names of the documents that were found in an input. An input may be called as they are (a file "a.pdf!b.pdf" beside
/// a.pdf): then they have a number, and the input is read again by the next run, when it may not be so any more.
/// </summary>
public static class FurtherNames
{
    /// <param name="taken">Stems of the inputs' paths, casing aside.</param>
    public static DocumentResult Free(DocumentResult result, IReadOnlySet<string> taken, CsvDialect dialect)
    {
        var own = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (result.Further.All(one => !taken.Contains(FeedPaths.Stem(one.Path)) && own.Add(FeedPaths.Stem(one.Path))))
        {
            return result;
        }

        own.Clear();
        var results = new DocumentResults(dialect);
        return result with { Further = [.. result.Further.Select(one => Free(one, taken, own, results))], Settled = false };
    }

    private static DocumentResult Free(DocumentResult one, IReadOnlySet<string> taken, HashSet<string> own, DocumentResults results)
    {
        var path = one.Path;
        for (var number = 2; taken.Contains(FeedPaths.Stem(path)) || !own.Add(FeedPaths.Stem(path)); number++)
        {
            var ending = Path.GetExtension(one.Path);
            path = FormattableString.Invariant($"{one.Path[..^ending.Length]}~{number}{ending}");
        }

        return path == one.Path
            ? one : results.Copy(FeedRows.Unpack(one.Rendered!.Rows).Line, path) with { Settled = one.Settled, Attempts = one.Attempts,
                Milliseconds = one.Milliseconds };
    }
}

using System.Collections.Frozen;
using Ingest.Search.Analysis.Data;

namespace Ingest.Search.Analysis;

/// <summary>Words that a question need not find (Data/stop-words.txt); a phrase has them as they stand.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Words = DataFile.Lines("stop-words.txt").ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(string folded) => Words.Contains(folded);
}

using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Zones.Splitting;

/// <summary>Parts lines of the text in two, each where it is told; most documents have none, and are handed back as they are.</summary>
internal static class LineSplitter
{
    /// <param name="cut">How many words the first part of a line has; 0 where it stays whole.</param>
    /// <param name="restFirst">The second part is read before the first.</param>
    public static ImmutableArray<TextLine> Split(ImmutableArray<TextLine> lines, Func<TextLine, int> cut, bool restFirst = false)
    {
        ImmutableArray<TextLine>.Builder? split = null;
        for (var i = 0; i < lines.Length; i++)
        {
            var at = lines[i].Zone == LineZone.Body ? cut(lines[i]) : 0;
            if (at == 0)
            {
                split?.Add(lines[i]);
                continue;
            }

            if (split is null)
            {
                split = ImmutableArray.CreateBuilder<TextLine>(lines.Length + 8);
                split.AddRange(lines.AsSpan()[..i]);
            }

            var (first, rest) = (lines[i].Part(0, at), lines[i].Part(at, lines[i].Words.Length));
            split.Add(restFirst ? rest : first);
            split.Add(restFirst ? first : rest);
        }

        return split?.ToImmutable() ?? lines;
    }
}

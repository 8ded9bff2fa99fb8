using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Zones.Splitting;

/// <summary>
/// Gives struck lines that stand under a running header or footer back to the text: they were given to the line before them.
/// </summary>
internal static class StruckUnderFurniture
{
    public static ImmutableArray<TextLine> Settle(ImmutableArray<TextLine> lines)
    {
        if (!lines.Any(line => line.Zone == LineZone.Furniture && !line.StruckUnder.IsEmpty))
        {
            return lines;
        }

        var settled = lines.ToBuilder();
        for (var i = 0; i < settled.Count; i++)
        {
            var home = settled[i].Zone == LineZone.Furniture && !settled[i].StruckUnder.IsEmpty ? Body(lines, i) : -1;
            if (home >= 0)
            {
                settled[home] = settled[home] with { StruckUnder = settled[home].StruckUnder.AddRange(settled[i].StruckUnder) };
                settled[i] = settled[i] with { StruckUnder = [] };
            }
        }

        return settled.ToImmutable();
    }

    private static int Body(ImmutableArray<TextLine> lines, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (lines[i].Zone == LineZone.Body)
            {
                return i;
            }
        }

        return Enumerable.Range(at, lines.Length - at).FirstOrDefault(i => lines[i].Zone == LineZone.Body, -1);
    }
}

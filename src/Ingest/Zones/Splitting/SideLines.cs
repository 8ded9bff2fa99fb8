using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Zones.Splitting;

/// <summary>
/// A title of two lines with a box of small facts beside it ("21-012799", "Åbent punkt"): read by baselines, a fact would stand between
/// the title's lines and part them. It is read behind them.
/// </summary>
internal static class SideLines
{
    /// <summary>Two lines of one title lie nearer, in point sizes.</summary>
    private const double NextLine = 1.7;

    public static ImmutableArray<TextLine> Settle(ImmutableArray<TextLine> lines)
    {
        ImmutableArray<TextLine>.Builder? settled = null;
        for (var i = 0; i + 2 < lines.Length; i++)
        {
            var (title, side, next) = (settled?[i] ?? lines[i], settled?[i + 1] ?? lines[i + 1], lines[i + 2]);
            if (IsBetween(title, side, next))
            {
                settled ??= lines.ToBuilder();
                (settled[i + 1], settled[i + 2]) = (next, side);
            }
        }

        return settled?.ToImmutable() ?? lines;
    }

    private static bool IsBetween(TextLine title, TextLine side, TextLine next) =>
        title.Bold && next.Bold && title.Size == next.Size && side.Size < title.Size && title.Page == next.Page && side.Page == title.Page
            && title is { Zone: LineZone.Body, Turn: 0 } && side is { Zone: LineZone.Body, Turn: 0 } && next.Zone == LineZone.Body
            && title.Baseline > side.Baseline && side.Baseline > next.Baseline && title.Baseline - next.Baseline <= NextLine * title.Size
            && side.Box.Left > Math.Max(title.Box.Right, next.Box.Right) && next.Box.Left >= title.Box.Left
            && next.Box.Left < title.Box.Right;
}

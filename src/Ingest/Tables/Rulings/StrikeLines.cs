using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables.Rulings;

/// <summary>The rulings that strike words: no borders.</summary>
internal static class StrikeLines
{
    /// <summary>A strike runs through its word's ink that far from top and bottom, as a share of the ink's height.</summary>
    private const double Inside = 0.1;

    /// <param name="lines">The page's, with what is struck in them.</param>
    public static PageLayout Without(PageLayout page, ImmutableArray<TextLine> lines)
    {
        List<Box>? struck = null;
        foreach (var line in lines)
        {
            if (line.Struck.IsEmpty && line.StruckUnder.IsEmpty)
            {
                continue;
            }

            (struck ??= []).AddRange(line.StruckUnder.Prepend(line).Where(line => line.Page == page.Number)
                .SelectMany(line => line.Struck).Select(word => word.Word.Box));
        }

        return struck is not { Count: > 0 }
            ? page : page with { Rulings =
                page.Rulings.RemoveAll(ruling => ruling.IsHorizontal && struck.Exists(box => Strikes(ruling, box))) };
    }

    private static bool Strikes(Ruling ruling, Box word) =>
        ruling.X0 < word.Right && ruling.X1 > word.Left && ruling.Y0 > word.Bottom + (Inside * word.Height)
            && ruling.Y0 < word.Top - (Inside * word.Height);
}

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
        var struck = lines.SelectMany(line => line.StruckUnder.Prepend(line))
            .Where(line => line.Page == page.Number && !line.Struck.IsEmpty)
            .SelectMany(line => line.Struck).Select(word => word.Word.Box).ToArray();
        return struck.Length == 0
            ? page : page with { Rulings =
                page.Rulings.RemoveAll(ruling => ruling.IsHorizontal && Array.Exists(struck, box => Strikes(ruling, box))) };
    }

    private static bool Strikes(Ruling ruling, Box word) =>
        ruling.X0 < word.Right && ruling.X1 > word.Left && ruling.Y0 > word.Bottom + (Inside * word.Height)
            && ruling.Y0 < word.Top - (Inside * word.Height);
}

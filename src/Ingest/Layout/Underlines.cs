using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Layout;

/// <summary>Tells a line under words from a table's rule: it is as long as the words and just below their baseline.</summary>
internal static class Underlines
{
    /// <summary>In point sizes: the line is a little longer than the words.</summary>
    private const double Over = 0.5;

    /// <summary>In point sizes: a blank behind the words is underlined with them, where their line goes on below.</summary>
    private const double OverBlank = 0.75;

    public static bool IsUnder(ImmutableArray<Ruling> rulings, Box words, double baseline, double size)
    {
        double covered = 0;
        foreach (var ruling in rulings)
        {
            if (ruling.IsHorizontal && ruling.Y0 < baseline && ruling.Y0 > baseline - (0.3 * size)
                && ruling.X0 >= words.Left - (Over * size) && ruling.X1 <= words.Right + (OverBlank * size))
            {
                covered += ruling.Length;
            }
        }

        return covered >= 0.8 * words.Width;
    }
}

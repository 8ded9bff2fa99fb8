using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Layout;

/// <summary>Tells a line under words from a table's rule: it is as long as the words and just below their baseline.</summary>
internal static class Underlines
{
    public static bool IsUnder(ImmutableArray<Ruling> rulings, Box words, double baseline, double size)
    {
        double covered = 0;
        foreach (var ruling in rulings)
        {
            if (ruling.IsHorizontal && ruling.Y0 < baseline && ruling.Y0 > baseline - (0.3 * size)
                && ruling.X0 >= words.Left - (0.5 * size) && ruling.X1 <= words.Right + (0.5 * size))
            {
                covered += ruling.Length;
            }
        }

        return covered >= 0.8 * words.Width;
    }
}

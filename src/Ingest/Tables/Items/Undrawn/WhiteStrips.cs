using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables.Items.Undrawn;

/// <summary>The columns of rows without borders: where no word of any row crosses the white.</summary>
internal static class WhiteStrips
{
    /// <summary>Width of a strip in point sizes: more than the blanks between words.</summary>
    private const double Narrowest = 0.7;

    /// <returns>The left edge of each column.</returns>
    public static ImmutableArray<double> Lefts(IEnumerable<BaselineRow> rows, double size)
    {
        var lefts = ImmutableArray.CreateBuilder<double>();
        var right = double.NegativeInfinity;
        foreach (var box in rows.SelectMany(row => row.Words).Select(word => word.Box).OrderBy(box => box.Left))
        {
            if (box.Left - right >= Narrowest * size)
            {
                lefts.Add(box.Left);
            }

            right = Math.Max(right, box.Right);
        }

        return lefts.ToImmutable();
    }
}

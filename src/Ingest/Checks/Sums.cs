using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Text.Numbers;

namespace Ingest.Checks;

/// <summary>Sums of printed figures with the tolerance that their printed decimals give.</summary>
internal static class Sums
{
    /// <summary>A whole number below this could meet a total by chance.</summary>
    private const double Telling = 20;

    /// <summary>Half a unit of the last printed decimal for every addend and for the total; 0 for whole numbers.</summary>
    public static double Tolerance(IEnumerable<DanishNumber> addends, DanishNumber total) =>
        Math.Round(addends.Sum(addend => addend.Rounding) + total.Rounding, 6);

    /// <summary>Not met by chance.</summary>
    public static bool IsTelling(DanishNumber total) => Math.Abs(total.Value) >= Telling || total.Decimals > 0;

    public static double Of(IEnumerable<DanishNumber> addends) => Math.Round(addends.Sum(addend => addend.Value), 6);

    public static bool Agrees(double stated, double computed, double tolerance) => Math.Abs(stated - computed) <= tolerance + 1e-9;

    /// <summary>The figure at <paramref name="total"/> against the sum of those at <paramref name="from"/>; all hold one.</summary>
    public static TableCheck Check(NumericGrid grid, string kind, CellPlace total, ImmutableArray<CellPlace> from)
    {
        var stated = grid[total]!;
        DanishNumber[] addends = [.. from.Select(place => grid[place]!)];
        double computed = Of(addends), tolerance = Tolerance(addends, stated);
        var verdict = Agrees(stated.Value, computed, tolerance) ? Verdict.Pass : Verdict.Fail;
        return new TableCheck(kind, total.Column, total.Row, stated.Value, computed, verdict, tolerance) { From = from };
    }
}

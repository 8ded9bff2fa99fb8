using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Text.Numbers;

namespace Ingest.Checks;

/// <summary>Sums of printed figures with the tolerance that their printed decimals give.</summary>
internal static class Sums
{
    /// <summary>Half a unit of the last printed decimal for every addend and for the total; 0 for whole numbers.</summary>
    public static double Tolerance(IEnumerable<DanishNumber> addends, DanishNumber total) =>
        Math.Round(addends.Sum(addend => addend.Rounding) + total.Rounding, 6);

    public static double Of(IEnumerable<DanishNumber> addends) => Math.Round(addends.Sum(addend => addend.Value), 6);

    public static bool Agrees(double stated, double computed, double tolerance) => Math.Abs(stated - computed) <= tolerance + 1e-9;

    public static TableCheck Check(string kind, int column, int row, DanishNumber total, ImmutableArray<DanishNumber> addends)
    {
        double computed = Of(addends), tolerance = Tolerance(addends, total);
        var verdict = Agrees(total.Value, computed, tolerance) ? Verdict.Pass : Verdict.Fail;
        return new TableCheck(kind, column, row, total.Value, computed, verdict, tolerance);
    }
}

using System.Collections.Immutable;

namespace Ingest.Model;

/// <summary>
/// How often things of a given posterior are right: what makes a confidence mean what it says. Fitted by isotonic regression
/// (Zadrozny and Elkan, 2002) on layouts that the model had not seen.
/// </summary>
/// <param name="Knots">Rising; between two the probability is drawn as a straight line. None: the posterior itself.</param>
/// <param name="Digits">Decimals kept.</param>
public sealed record ConfidenceCurve(ImmutableArray<ConfidenceKnot> Knots, int Digits = 3)
{
    /// <summary>The posterior, rounded.</summary>
    public static ConfidenceCurve Plain { get; } = new([]);

    /// <summary>The posterior as it is, for fitting.</summary>
    public static ConfidenceCurve Raw { get; } = new([], 15);

    /// <summary>Nines of a posterior: 0.999 has three. Posteriors crowd at 1, and here they part.</summary>
    public static double Nines(double posterior) => Math.Min(MostNines, -Math.Log10(Math.Max(1 - posterior, 1e-15)));

    private const double MostNines = 12;

    public double Of(double posterior) => Math.Round(Knots.IsEmpty ? posterior : Between(Nines(posterior)), Digits);

    private double Between(double nines)
    {
        if (nines <= Knots[0].Nines)
        {
            return Knots[0].Probability;
        }

        for (var i = 1; i < Knots.Length; i++)
        {
            if (nines <= Knots[i].Nines)
            {
                var (left, right) = (Knots[i - 1], Knots[i]);
                return left.Probability + ((right.Probability - left.Probability) * (nines - left.Nines) / (right.Nines - left.Nines));
            }
        }

        return Knots[^1].Probability;
    }
}

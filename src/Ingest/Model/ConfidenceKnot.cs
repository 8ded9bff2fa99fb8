namespace Ingest.Model;

/// <param name="Nines">Of the posterior, see <see cref="ConfidenceCurve.Nines"/>.</param>
/// <param name="Probability">That what has it is right.</param>
public readonly record struct ConfidenceKnot(double Nines, double Probability);

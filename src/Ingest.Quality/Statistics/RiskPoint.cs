namespace Ingest.Quality.Statistics;

/// <summary>Were only the surest values taken: their share of all, and the share of them that is wrong.</summary>
/// <param name="Confidence">The lowest that is taken.</param>
public readonly record struct RiskPoint(double Coverage, double Risk, double Confidence);

namespace Ingest.Rehearsal.Measures;

/// <summary>
/// A lognormal amount: times and sizes of papers are many small ones and a few large. Given by its mean, since sums go by that.
/// </summary>
/// <param name="Mean">In the unit of the parameter.</param>
/// <param name="Factor">The geometric standard deviation: two thirds lie between the median / this and × this; 1: all are alike.</param>
public sealed record Spread(double Mean, double Factor)
{
    /// <summary>The standard deviation of the logarithm.</summary>
    public double Sigma { get; } = Math.Log(Factor);

    /// <summary>The median of a lognormal lies under its mean by e to half of the logarithm's variance.</summary>
    public double Median => Mean / Math.Exp(Sigma * Sigma / 2);

    public static Spread OfMedian(double median, double factor) =>
        new(median * Math.Exp(Math.Pow(Math.Log(factor), 2) / 2), factor);
}

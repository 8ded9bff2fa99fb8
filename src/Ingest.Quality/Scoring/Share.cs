namespace Ingest.Quality.Scoring;

/// <summary>How many of how many; or a sum of likenesses over their number, whose ratio is their mean.</summary>
public readonly record struct Share(double Right, int Total)
{
    /// <summary>1 of nothing.</summary>
    public double Ratio => Total == 0 ? 1 : Right / Total;

    public static Share operator +(Share a, Share b) => new(a.Right + b.Right, a.Total + b.Total);

    public static Share Of(bool right) => new(right ? 1 : 0, 1);
}

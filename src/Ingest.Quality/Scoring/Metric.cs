namespace Ingest.Quality.Scoring;

/// <summary>A score by its name; exactly one of <see cref="Tally"/> and <see cref="Share"/> is set.</summary>
public sealed record Metric
{
    public Metric(string name, Tally tally) => (Name, Tally) = (name, tally);

    public Metric(string name, Share share) => (Name, Share) = (name, share);

    public string Name { get; }

    public Tally? Tally { get; }

    public Share? Share { get; }

    /// <summary>F1 or ratio; 1 where there was nothing to find and nothing was found.</summary>
    public double Value => Tally?.F1 ?? Share!.Value.Ratio;

    public bool IsEmpty => Tally?.IsEmpty ?? Share!.Value.Total == 0;
}

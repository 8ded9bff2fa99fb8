namespace Ingest.Quality.Scoring;

/// <summary>What was right, what came and should not have, what should have come and did not. A wrong one is both of the latter.</summary>
public readonly record struct Tally(int TruePositives, int FalsePositives, int FalseNegatives)
{
    public static readonly Tally Right = new(1, 0, 0);
    public static readonly Tally Invented = new(0, 1, 0);
    public static readonly Tally Missing = new(0, 0, 1);
    public static readonly Tally Wrong = new(0, 1, 1);

    public int Expected => TruePositives + FalseNegatives;

    public int Came => TruePositives + FalsePositives;

    /// <summary>Nothing was expected and nothing came: the ratios are 1 and say nothing.</summary>
    public bool IsEmpty => Expected + FalsePositives == 0;

    public double Precision => Came == 0 ? (IsEmpty ? 1 : 0) : (double)TruePositives / Came;

    public double Recall => Expected == 0 ? (IsEmpty ? 1 : 0) : (double)TruePositives / Expected;

    public double F1 => IsEmpty ? 1 : 2.0 * TruePositives / (Expected + Came);

    public static Tally operator +(Tally a, Tally b) =>
        new(a.TruePositives + b.TruePositives, a.FalsePositives + b.FalsePositives, a.FalseNegatives + b.FalseNegatives);

    /// <summary>A value that may be absent on either side; nothing where both are.</summary>
    public static Tally OfValue(string? expected, string? came) =>
        (expected, came) switch
        {
            (null, null) => default,
            (null, _) => Invented,
            (_, null) => Missing,
            _ => string.Equals(expected, came, StringComparison.Ordinal) ? Right : Wrong,
        };
}

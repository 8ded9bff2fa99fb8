namespace Ingest.Batch;

/// <summary>How far a run is at one moment.</summary>
public sealed record RunStatistics
{
    /// <summary>Inputs, and the documents that were found in them so far.</summary>
    public int Total { get; init; }

    public int Complete { get; init; }

    public int Partial { get; init; }

    public int Failed { get; init; }

    /// <summary>Of these, those that were done before.</summary>
    public int Unchanged { get; init; }

    /// <summary>Of these, those whose pages were read now.</summary>
    public int Read { get; init; }

    /// <summary>
    /// Of all documents that are done, and those that are read of a scan in hand; a file with two meetings has its pages once.
    /// </summary>
    public long Pages { get; init; }

    /// <summary>Of these, those that were read now.</summary>
    public long PagesRead { get; init; }

    public long Items { get; init; }

    public long Tables { get; init; }

    public TimeSpan Time { get; init; }

    /// <summary>The document that has been in hand longest; null where none is.</summary>
    public string? Slowest { get; init; }

    public TimeSpan SlowestTime { get; init; }

    /// <summary>Which of its pages is read from its picture, counted among those, and how many are; null where none is.</summary>
    public (int Number, int Of)? SlowestPicture { get; init; }

    public int Done => Complete + Partial + Failed;

    public double PagesPerSecond => PagesRead / Math.Max(Time.TotalSeconds, 0.001);

    /// <summary>How long the rest will take; null where that can't be told well enough.</summary>
    public TimeSpan? Left { get; init; }
}

namespace Ingest.Cli.Batch;

/// <summary>How far a run is at one moment.</summary>
public sealed record RunFigures
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

    /// <summary>Of all documents that are done; a file with two meetings has its pages once.</summary>
    public long Pages { get; init; }

    /// <summary>Of the documents that were read now.</summary>
    public long PagesRead { get; init; }

    public long Items { get; init; }

    public long Tables { get; init; }

    public TimeSpan Time { get; init; }

    /// <summary>The document that has been in hand longest; null where none is.</summary>
    public string? Slowest { get; init; }

    public TimeSpan SlowestTime { get; init; }

    public int Done => Complete + Partial + Failed;

    public double PagesPerSecond => PagesRead / Math.Max(Time.TotalSeconds, 0.001);

    /// <summary>As if the rest were like what was read now; null where nothing was.</summary>
    public TimeSpan? Left => Read == 0 ? null : Time / Read * (Total - Done);
}

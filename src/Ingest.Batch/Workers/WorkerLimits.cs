using Ingest.Batch.Ocr;
using Ingest.Pdf;

namespace Ingest.Batch.Workers;

/// <summary>What one document may cost before its worker is ended.</summary>
/// <param name="DocumentTime">Of work, for each of its two tries, and for each page that is read from its picture.</param>
/// <param name="MemoryBytes">Of the worker process, everything counted.</param>
public sealed record WorkerLimits(TimeSpan DocumentTime, long MemoryBytes)
{
    /// <summary>Of the whole run; the workers take from it.</summary>
    public PageBudget PictureBudget { get; init; } = PageBudget.Unlimited;

    public static WorkerLimits Default { get; } = new(TimeSpan.FromSeconds(60), 1L << 30);

    /// <summary>The program itself and the model take about 100 MiB.</summary>
    public const long LeastMemoryBytes = 192L << 20;

    /// <summary>A PDF that is larger cannot be read in a worker: its bytes alone are half of it.</summary>
    public long LargestContentBytes => Math.Min(MemoryBytes / 2, Array.MaxLength);

    /// <summary>A worker holds them beside the file that they are in.</summary>
    public EmbeddedLimits Embedded => EmbeddedLimits.Default with { Bytes = Math.Min(EmbeddedLimits.Default.Bytes, MemoryBytes / 4) };
}

using System.Globalization;
using Ingest.Model;

namespace Ingest.Batch.Workers;

/// <summary>How a worker ended on a document.</summary>
/// <param name="Page">The page that it was reading; null before the first and after the last.</param>
/// <param name="OnPage">How long it had worked on that page.</param>
/// <param name="LastWords">What it said on standard error, one line; null where it said nothing.</param>
public sealed record WorkerDeath(DeathCause Cause, int? Page, TimeSpan OnPage, string? LastWords)
{
    /// <summary>Since it got the document, or since it began to read the page from its picture.</summary>
    public TimeSpan Worked { get; init; }

    /// <summary>It was reading the page from its picture; one that it read beside that page may have ended it.</summary>
    public bool InPicture { get; init; }

    /// <summary>The last page that it began; 0 where it came to none.</summary>
    public int Furthest { get; init; }

    /// <summary>The word for it in the output.</summary>
    public string Code => Cause switch
    {
        DeathCause.Timeout => "timeout",
        DeathCause.OutOfMemory => "out-of-memory",
        _ => "crash",
    };

    /// <summary>What the document's entry says.</summary>
    public Diagnostic Reason(WorkerLimits limits) => new(Code, Severity.Error, null, Cause switch
    {
        DeathCause.Timeout => string.Create(CultureInfo.InvariantCulture,
            $"It was not read within {limits.DocumentTime.TotalSeconds:0.###} s of work, on two tries. Give it more time with "
                + $"--document-timeout, or leave it out."),
        DeathCause.OutOfMemory => string.Create(CultureInfo.InvariantCulture,
            $"It wanted more than {limits.MemoryBytes >> 20} MiB of memory, on two tries. Give it more with --worker-memory, or leave it "
                + $"out."),
        _ => $"The program broke down on this file, on two tries ({LastWords ?? "the worker was ended"}). Leave it out, and report it "
            + $"with the file.",
    });
}

using System.Collections.Immutable;
using Ingest.Pdf.Embedded;

namespace Ingest.Batch.Workers.Frames;

/// <summary>A document for a worker.</summary>
/// <param name="Path">Its name in the output.</param>
/// <param name="Sha256">Of the content that goes with it.</param>
/// <param name="LeaveOut">Pages that ended a worker before, each with the reason.</param>
/// <param name="Embedded">What may be read of the PDFs inside it.</param>
/// <param name="ReadForMilliseconds">After so long a work no further page is read; null: all are.
/// A task that says so is a second try.</param>
public sealed record ReadTask(string Path, string Sha256, EmbeddedBudget Embedded, ImmutableSortedDictionary<int, string> LeaveOut,
    long? ReadForMilliseconds)
{
    /// <summary>No page after it is read; null: all are.</summary>
    public int? Last { get; init; }

    /// <summary>Why.</summary>
    public string LastReason { get; init; } = "";

    public static ReadTask Whole(string path, string sha256, EmbeddedBudget embedded) =>
        new(path, sha256, embedded, ImmutableSortedDictionary<int, string>.Empty, null);
}

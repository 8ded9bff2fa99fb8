using System.Collections.Immutable;
using Ingest.Feed;
using Ingest.Language.Wordings;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Batch.Documents;

/// <summary>What became of one input, or of a document that was found in one.</summary>
/// <param name="Rendered">Null where there was nothing to read.</param>
/// <param name="Sha256">Null where there was nothing to read.</param>
/// <param name="Reason">Why it is not complete; null where it is.</param>
public sealed record DocumentResult(
    string Path, RenderedDocument? Rendered, string? Sha256, DocumentStatus Status, Diagnostic? Reason, int Pages, int Items,
    int Tables, long Milliseconds)
{
    public int Attempts { get; init; } = 1;

    /// <summary>The reason for people; null where it is known in the output's English alone.</summary>
    public Wording? Told { get; init; }

    /// <summary>
    /// The other documents of the input: of further meetings in the file, and of PDFs inside it, each with all that is inside it behind it.
    /// </summary>
    public ImmutableArray<DocumentResult> Further { get; init; } = [];

    /// <summary>False where time, memory or a crash had a part in it: another run may do better.</summary>
    public bool Settled { get; init; } = true;
}

using Ingest.Batch.Documents;
using Ingest.Jobs.Ledger;

namespace Ingest.Jobs.Work;

/// <summary>An input that was read, or could not be, and is to be saved.</summary>
/// <param name="Result">With the documents found in it; null where it is what it was, or a scan for another queue.</param>
/// <param name="Sha256">Of its bytes; null where they can't be had.</param>
/// <param name="IsScan">It has pages that want a reader of pictures, and was not read.</param>
internal sealed record ReadInput(ChunkInput Input, DocumentResult? Result, string? Sha256, bool IsScan = false)
{
    public bool IsKnown => Result is null && !IsScan;
}

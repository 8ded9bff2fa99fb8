using Ingest.Batch.Inputs;

namespace Ingest.Batch.Journal;

/// <summary>A document that stands in an output folder, as the journal has it before a run changes anything.</summary>
/// <param name="Place">Where it was read from.</param>
/// <param name="Root">What was named when it was found (<see cref="Inputs.BatchInput.Root"/>);
/// null where an older program wrote it.</param>
/// <param name="Version">With what it was read; null where it isn't done.</param>
/// <param name="Carrier">The input that it was found in; null for an input's own.</param>
public sealed record KnownDocument(string Path, string? Place, string? Root, string? Sha256, string? Stamp, string? Version,
    string? Carrier);

namespace Ingest.Jobs.State;

/// <param name="State">As the ledger has it.</param>
/// <param name="Status">Of the document; "" where there is none.</param>
public sealed record InputCount(string State, string Status, long Count);

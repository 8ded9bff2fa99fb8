namespace Ingest.Jobs.Ledger;

/// <summary>What became of an input.</summary>
/// <param name="State">As in <see cref="LedgerSchema"/>.</param>
/// <param name="Sha256">Of what was read; null where nothing was.</param>
/// <param name="Engine">What read it, so that the same need not read it again; null where another time may do better.</param>
/// <param name="Status">The document's; null where there is none.</param>
/// <param name="Reason">Why it is not complete.</param>
/// <param name="Further">The documents that were found in it.</param>
internal sealed record InputEnd(
    string Path, string State, string? Sha256, string? Engine, string? Status, string? Reason, int Pages, int Items, long Milliseconds,
    IReadOnlyList<string> Further);

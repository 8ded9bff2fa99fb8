namespace Ingest.Jobs.Ledger;

/// <summary>What became of an input, as the ledger has it.</summary>
public static class LedgerState
{
    /// <summary>Its document is complete or partial; failed, or it ended its workers; its file can't be read.</summary>
    public const string Done = "done", Failed = "failed", Unreadable = "unreadable";
}

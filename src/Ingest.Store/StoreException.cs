using Ingest.Language.Wordings;

namespace Ingest.Store;

/// <summary>The store can't be opened, read or written; the wording says what to do.</summary>
public sealed class StoreException(Wording wording, Exception? inner = null) : Exception(wording.English, inner), IWorded
{
    public Wording Wording => wording;

    /// <summary>Another process has it open.</summary>
    public bool IsHeld { get; init; }
}

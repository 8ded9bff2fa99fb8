using Ingest.Language.Wordings;

namespace Ingest.Batch.Tabula;

/// <summary>Tabula can't be run, or gave no tables; the message says what to do.</summary>
public sealed class TabulaException(Wording wording) : Exception(wording.English), IWorded
{
    public Wording Wording => wording;
}

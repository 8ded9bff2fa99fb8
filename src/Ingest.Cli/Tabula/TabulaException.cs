using Ingest.Cli.Language;

namespace Ingest.Cli.Tabula;

/// <summary>Tabula can't be run, or gave no tables; the message says what to do.</summary>
public sealed class TabulaException(Wording wording) : Exception(wording.English), IWorded
{
    public Wording Wording => wording;
}

using Ingest.Language.Wordings;

namespace Ingest.Batch.Journal;

/// <summary>The journal can't be used, or can't be written.</summary>
public sealed class JournalException(Wording wording, Exception inner) : Exception(wording.English, inner), IWorded
{
    public Wording Wording => wording;
}

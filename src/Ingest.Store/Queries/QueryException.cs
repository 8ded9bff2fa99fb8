using Ingest.Language.Wordings;

namespace Ingest.Store.Queries;

/// <summary>A question can't be answered; the wording points at the place.</summary>
public sealed class QueryException(Wording wording, Exception? inner = null) : Exception(wording.English, inner), IWorded
{
    public Wording Wording => wording;
}

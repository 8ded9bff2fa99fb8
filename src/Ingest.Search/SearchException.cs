using Ingest.Language.Wordings;

namespace Ingest.Search;

/// <summary>The index can't be opened, read or written, and what to do about it.</summary>
public sealed class SearchException(Wording wording, Exception? inner = null) : Exception(wording.English, inner), IWorded
{
    public Wording Wording => wording;
}

namespace Ingest.Language.Wordings;

/// <summary>A file or folder is not what it should be.</summary>
public sealed class WordedIOException(Wording wording) : IOException(wording.English), IWorded
{
    public Wording Wording => wording;
}

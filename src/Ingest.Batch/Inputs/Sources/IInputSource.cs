namespace Ingest.Batch.Inputs.Sources;

/// <summary>Where a document's bytes come from.</summary>
public interface IInputSource
{
    /// <summary>For people: a full path, an archive and an entry, a blob's address.</summary>
    string Place { get; }

    /// <summary>The store's own mark of the content, which changes with it; null where only the bytes tell.</summary>
    string? Stamp { get; }

    /// <summary>How many it was when it was looked for; 0 where that isn't known.</summary>
    long Bytes { get; }

    /// <summary>Reads everything, at one moment: a file that changes meanwhile is not handed on.</summary>
    /// <exception cref="InputException">It can't be read, or is larger than <paramref name="mostBytes"/>.</exception>
    byte[] Read(long mostBytes);
}

namespace Ingest.Batch.Inputs;

/// <summary>What a walk through a folder came upon.</summary>
public enum FoundKind
{
    Other,
    Pdf,
    Zip,
    Link,
    UnreadableFolder,
}

namespace Ingest.Batch.Inputs;

/// <param name="Path">From the walk's folder, '/' between parts.</param>
public readonly record struct FoundFile(string Path, FoundKind Kind);

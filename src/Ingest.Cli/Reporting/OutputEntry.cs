using Ingest.Model.Output;

namespace Ingest.Cli.Reporting;

/// <summary>One input as a run recorded it.</summary>
/// <param name="Path">As the output names it.</param>
/// <param name="JsonFile">Its document; null where the run wrote none.</param>
/// <param name="Reason">Why it is not complete.</param>
public sealed record OutputEntry(string Path, string? JsonFile, DocumentStatus Status, string? Reason);

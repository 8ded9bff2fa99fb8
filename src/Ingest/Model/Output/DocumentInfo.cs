namespace Ingest.Model.Output;

/// <param name="Path">Relative to the input root, '/' between parts.</param>
/// <param name="Sha256">Lower-case hex of the file's bytes.</param>
/// <param name="Producer">As the PDF says, or null.</param>
public sealed record DocumentInfo(string Path, string Sha256, long Bytes, int Pages, string? Producer, TextSource TextSource);

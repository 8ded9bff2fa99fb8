namespace Ingest.Ocr.Tesseract;

/// <summary>A program that reads or draws pages did not do so.</summary>
/// <param name="code">As in a diagnostic: <c>ocr.missing</c>, <c>ocr.timeout</c>, <c>ocr.failed</c>.</param>
public sealed class ProgramException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}

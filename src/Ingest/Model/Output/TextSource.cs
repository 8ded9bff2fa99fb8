namespace Ingest.Model.Output;

public enum TextSource
{
    Embedded,
    Ocr,
    Mixed,
}

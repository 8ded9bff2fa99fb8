namespace Ingest.Ocr;

/// <summary>Reads pages of a PDF from their picture.</summary>
public interface IOcrEngine
{
    /// <summary>What the output calls it, such as "tesseract 5.5.0 (dan)" or "azure prebuilt-layout 2024-11-30".</summary>
    string Name { get; }

    /// <summary>Null where it can be used, else one line that says what is missing and how to get it.</summary>
    string? Missing => null;

    /// <summary>
    /// Reads the pages that are asked for. What fails is a diagnostic of the reading and its page is missing from it; only a
    /// defect of the program throws.
    /// </summary>
    OcrReading Read(OcrRequest request);
}

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
    /// <param name="cancellation">
    /// The caller wants no answer any more: what is under way is to be ended within a page, and no further page to be begun.
    /// An engine that does not listen is stopped where it tells of the next page (<see cref="OcrRequest.Begins"/>), or when it is back.
    /// </param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    OcrReading Read(OcrRequest request, CancellationToken cancellation = default);
}

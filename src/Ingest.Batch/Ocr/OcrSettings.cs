using Ingest.Ocr;
using Ingest.Ocr.Azure;
using Ingest.Ocr.Tesseract;

namespace Ingest.Batch.Ocr;

/// <summary>Which pages are read from their picture, and by whom.</summary>
/// <param name="Azure">By Azure's service, which documents are sent to; else by Tesseract on this machine.</param>
public sealed record OcrSettings(OcrMode Mode, bool Azure)
{
    public static OcrSettings Default { get; } = new(OcrMode.Auto, false);

    /// <summary>
    /// Of one document: each is held as a picture, and a worker's memory has a limit. With as many workers as processors there are more
    /// than those can read at once, so that none of them waits while a document begins or ends; no part of the output depends on it.
    /// </summary>
    private const int MostPagesAtOnce = 2;

    /// <summary>The service's address and key come from the environment and from nowhere else.</summary>
    /// <exception cref="AzureSettingsException">Azure is asked for, and the environment does not say where and with what key.</exception>
    public ScanReader Reader(int pagesAtOnce = MostPagesAtOnce)
    {
        IOcrEngine engine = Azure && Mode != OcrMode.Never
            ? new AzureReader(FromEnvironment()) : new TesseractReader(Math.Min(Environment.ProcessorCount, pagesAtOnce));
        return new ScanReader(Mode, engine);
    }

    private static AzureSettings FromEnvironment() =>
        AzureSettings.FromEnvironment(Environment.GetEnvironmentVariable)
        ?? throw new AzureSettingsException(
            $"--ocr-engine azure wants the service's address in {AzureSettings.EndpointVariable} and its key in "
                + $"{AzureSettings.KeyVariable}.");
}

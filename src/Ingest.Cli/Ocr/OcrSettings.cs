using Ingest.Ocr;
using Ingest.Ocr.Azure;
using Ingest.Ocr.Tesseract;

namespace Ingest.Cli.Ocr;

/// <summary>Which pages are read from their picture, and by whom.</summary>
/// <param name="Azure">By Azure's service, which documents are sent to; else by Tesseract on this machine.</param>
public sealed record OcrSettings(OcrMode Mode, bool Azure)
{
    public static OcrSettings Default { get; } = new(OcrMode.Auto, false);

    /// <summary>Pages of a document that are held as pictures are large, and each worker's memory has a limit.</summary>
    private const int MostPagesAtOnce = 2;

    /// <summary>How many of a document's pages are read side by side; no part of the output depends on it.</summary>
    public int PagesAtOnce { get; init; } = 1;

    /// <summary>With the processors that so many readers of documents leave to each of them.</summary>
    public OcrSettings Beside(int readers) => this with { PagesAtOnce = Math.Clamp(Environment.ProcessorCount / Math.Max(1, readers), 1, MostPagesAtOnce) };

    /// <summary>The service's address and key come from the environment and from nowhere else.</summary>
    /// <exception cref="AzureSettingsException">Azure is asked for, and the environment does not say where and with what key.</exception>
    public ScanReader Reader()
    {
        IOcrEngine engine = Azure && Mode != OcrMode.Never ? new AzureReader(FromEnvironment()) : new TesseractReader(PagesAtOnce);
        return new ScanReader(Mode, engine);
    }

    private static AzureSettings FromEnvironment() =>
        AzureSettings.FromEnvironment(Environment.GetEnvironmentVariable)
        ?? throw new AzureSettingsException($"--ocr-engine azure wants the service's address in {AzureSettings.EndpointVariable} and its key in {AzureSettings.KeyVariable}.");
}

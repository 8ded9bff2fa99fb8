using Ingest.Ocr;
using Ingest.Ocr.Azure;
using Ingest.Ocr.Tesseract;

namespace Ingest.Cli.Ocr;

/// <summary>Which pages are read from their picture, and by whom.</summary>
/// <param name="Azure">By Azure's service, which documents are sent to; else by Tesseract on this machine.</param>
public sealed record OcrSettings(OcrMode Mode, bool Azure)
{
    public static OcrSettings Default { get; } = new(OcrMode.Auto, false);

    /// <summary>The service's address and key come from the environment and from nowhere else.</summary>
    /// <exception cref="AzureSettingsException">Azure is asked for, and the environment does not say where and with what key.</exception>
    public ScanReader Reader()
    {
        IOcrEngine engine = Azure && Mode != OcrMode.Never ? new AzureReader(FromEnvironment()) : new TesseractReader();
        return new ScanReader(Mode, engine);
    }

    private static AzureSettings FromEnvironment() =>
        AzureSettings.FromEnvironment(Environment.GetEnvironmentVariable)
        ?? throw new AzureSettingsException($"--ocr-engine azure wants the service's address in {AzureSettings.EndpointVariable} and its key in {AzureSettings.KeyVariable}.");
}

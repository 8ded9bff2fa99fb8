using System.CommandLine;
using System.CommandLine.Parsing;
using Ingest.Batch.Ocr;
using Ingest.Language;
using Ingest.Ocr;
using Ingest.Ocr.Azure;

namespace Ingest.Cli.Commands.Values;

/// <summary><c>--ocr</c>, <c>--ocr-engine</c> and <c>--ocr-page-limit</c>.</summary>
public sealed class OcrOptions
{
    private const string Tesseract = "tesseract";
    private const string Azure = "azure";
    private static readonly string[] Modes = ["auto", "never", "always"];

    public OcrOptions()
    {
        Mode.Takes(Modes);
        Engine.Takes(Tesseract, Azure);
    }

    public Option<string> Mode { get; } = new("--ocr")
    {
        Description = Texts.Ocr,
        HelpName = "auto|never|always",
        DefaultValueFactory = _ => Modes[0],
    };

    public Option<string> Engine { get; } = new("--ocr-engine")
    {
        Description = Texts.OcrEngine(Tesseract, Azure, AzureSettings.EndpointVariable, AzureSettings.KeyVariable),
        HelpName = $"{Tesseract}|{Azure}",
        DefaultValueFactory = _ => Tesseract,
    };

    public Option<long?> PageLimit { get; } = WholeNumber.Optional<long>("--ocr-page-limit", 0, Texts.OcrPageLimit);

    public Option[] All => [Mode, Engine, PageLimit];

    /// <exception cref="AzureSettingsException">Azure is asked for and can't be reached with what the environment says.</exception>
    public OcrSettings Of(ParseResult parsed)
    {
        var settings = new OcrSettings(Enum.Parse<OcrMode>(parsed.GetValue(Mode)!, ignoreCase: true), parsed.GetValue(Engine) == Azure);
        settings.Reader();
        return settings;
    }

    public PageBudget Budget(ParseResult parsed) => parsed.GetValue(PageLimit) is { } most ? new PageBudget(most) : PageBudget.Unlimited;
}

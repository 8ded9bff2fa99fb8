using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Ingest.Ocr.Pictures;

namespace Ingest.Ocr.Tesseract;

/// <summary>Tesseract (Smith, 2007; its LSTM engine) as a process, with the Danish model.</summary>
internal sealed partial class TesseractProgram
{
    private const string Language = "dan";
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(90);

    private readonly OutsideProgram _program = new("tesseract", "Debian and Ubuntu: apt install tesseract-ocr tesseract-ocr-dan");
    private readonly Lazy<string> _version;
    private readonly Lazy<bool> _hasDanish;

    public TesseractProgram()
    {
        _version = new Lazy<string>(
            () => VersionLine().Match(Ask("--version")) is { Success: true } match ? match.Groups[1].Value : "of unknown version");
        _hasDanish = new Lazy<bool>(() => Ask("--list-langs").Split('\n').Any(line => line.Trim() == Language));
    }

    public string Name => $"tesseract {_version.Value} ({Language})";

    /// <summary>Null where it can be used, else what is missing and how to get it.</summary>
    public string? Missing =>
        _program.Path is null
            ? "Tesseract isn't installed, so pictures of text can't be read. Install it (Debian and Ubuntu: apt install tesseract-ocr "
                + "tesseract-ocr-dan) and run again."
        : !_hasDanish.Value
        ? "Tesseract has no Danish model, so pictures of text can't be read. Install it (Debian and Ubuntu: apt install "
            + "tesseract-ocr-dan) and run again."
        : null;

    /// <exception cref="ProgramException">It took too long or ended with an error.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the process is ended.</exception>
    public ImmutableArray<HocrLine> Read(GrayscaleImage picture, double dotsPerInch, int segmentation, CancellationToken cancellation)
    {
        var hocr = Run(picture, dotsPerInch, ["-l", Language, "--psm", segmentation.ToString(CultureInfo.InvariantCulture), "-c",
            "hocr_char_boxes=1", "hocr"], cancellation);
        try
        {
            return HocrReader.Read(hocr);
        }
        catch (XmlException)
        {
            throw new ProgramException("ocr.failed", "Tesseract's answer is damaged.");
        }
    }

    /// <summary>Quarter turns clockwise that set the page upright, by the shapes of its letters; 0 where it can't tell.</summary>
    public int QuarterTurns(GrayscaleImage picture, double dotsPerInch, CancellationToken cancellation)
    {
        try
        {
            var said = Encoding.UTF8.GetString(Run(picture, dotsPerInch, ["-l", "osd", "--psm", "0"], cancellation));
            return Rotate().Match(said) is { Success: true } match
                ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) / 90 & 3 : 0;
        }
        catch (ProgramException)
        {
            return 0; // too few letters
        }
    }

    private byte[] Run(GrayscaleImage picture, double dotsPerInch, string[] arguments, CancellationToken cancellation)
    {
        using var file = new ScratchFile(stream => NetPbm.Write(picture, stream));
        return _program.Run([file.Path, "-", "--dpi", dotsPerInch.ToString(CultureInfo.InvariantCulture), .. arguments], Time,
            cancellation);
    }

    private string Ask(string question)
    {
        try
        {
            return Encoding.UTF8.GetString(_program.Run([question], TimeSpan.FromSeconds(10)));
        }
        catch (ProgramException)
        {
            return "";
        }
    }

    [GeneratedRegex(@"^tesseract v?(\S+)", RegexOptions.CultureInvariant)]
    private static partial Regex VersionLine();

    [GeneratedRegex(@"^Rotate: (\d+)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Rotate();
}

using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Ocr.Pictures;

namespace Ingest.Ocr.Tesseract;

/// <summary>
/// Reads pages on this machine: each is drawn, laid level, freed of its ruling lines and given to Tesseract. Words, and the
/// lines that were taken off, come back in the page's own space.
/// </summary>
public sealed class TesseractReader : IOcrEngine
{
    /// <summary>Below this mean confidence a page may lie on its side or head.</summary>
    private const double Doubtful = 0.6;

    private readonly PageRenderer _renderer = new();
    private readonly TesseractProgram _tesseract = new();

    public string Name => _tesseract.Name;

    /// <summary>Null where it can be used, else one line that says what is missing and how to get it.</summary>
    public string? Missing => _tesseract.Missing
        ?? (_renderer.IsMissing ? "pdftoppm isn't installed, so pictures of text can't be read. Install it (Debian and Ubuntu: apt install poppler-utils) and run again." : null);

    public OcrReading Read(OcrRequest request)
    {
        var pages = ImmutableArray.CreateBuilder<OcrPage>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var drawing = Draw(request, 0);
        for (var i = 0; i < request.Pages.Length; i++)
        {
            var page = request.Pages[i];
            request.Begins(page.Number);
            var drawn = drawing;
            try
            {
                var (picture, dotsPerInch) = drawn.GetAwaiter().GetResult();
                drawing = Draw(request, i + 1);
                pages.Add(Read(page.Number, picture, dotsPerInch));
            }
            catch (ProgramException exception)
            {
                drawing = drawing == drawn ? Draw(request, i + 1) : drawing;
                diagnostics.Add(new Diagnostic(exception.Code, Severity.Error, page.Number, $"Page {page.Number} could not be read from its picture. {exception.Message}"));
            }
        }

        return new OcrReading(pages.ToImmutable(), diagnostics.ToImmutable());
    }

    /// <summary>The next page is drawn while this one is read.</summary>
    private Task<(GrayPicture Picture, double DotsPerInch)> Draw(OcrRequest request, int at) =>
        at < request.Pages.Length ? Task.Run(() => _renderer.Draw(request.Pdf, request.Pages[at])) : Task.FromResult<(GrayPicture, double)>(default);

    private OcrPage Read(int number, GrayPicture picture, double dotsPerInch)
    {
        var (page, lines) = ReadUpright(picture, dotsPerInch);
        if (IsDoubtful(lines, page) && _tesseract.QuarterTurns(picture, dotsPerInch) is var turns and not 0)
        {
            var (turned, again) = ReadUpright(picture.Turned(turns), dotsPerInch);
            if (Worth(again) > Worth(lines))
            {
                return new PictureSpace(turned, turns).ToPage(number, again);
            }
        }

        return new PictureSpace(page, 0).ToPage(number, lines);
    }

    private (LevelPicture Page, ImmutableArray<HocrLine> Lines) ReadUpright(GrayPicture picture, double dotsPerInch)
    {
        var page = LevelPicture.Of(picture, dotsPerInch);
        ImmutableArray<HocrLine> Ask(GrayPicture sheet) => _tesseract.Read(sheet, dotsPerInch, Segmentation);
        return (page, page.IsBlank ? [] : DoubtedCells.ReadAgain(page, Ask(page.WithoutRulings), Ask));
    }

    /// <summary>"Assume a single uniform block of text": rows are read whole, and columns are found later with everything else.</summary>
    private const int Segmentation = 6;

    private static bool IsDoubtful(ImmutableArray<HocrLine> lines, LevelPicture page) => !page.IsBlank && Letters(lines) * Doubtful > Worth(lines);

    private static double Letters(ImmutableArray<HocrLine> lines) => Math.Max(1, lines.SelectMany(line => line.Words).Sum(word => word.Text.Length));

    /// <summary>Letters, each counted as far as the engine trusts it.</summary>
    private static double Worth(ImmutableArray<HocrLine> lines) => lines.SelectMany(line => line.Words).Sum(word => word.Text.Length * word.Confidence);
}

using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Ocr.Tesseract;

/// <summary>Reads regions of pages: they are cut out, set below each other on sheets, and the sheets are read.</summary>
internal sealed class RegionReader(PageRenderer renderer, TesseractProgram tesseract)
{
    /// <summary>Pixels of a sheet's height; a line of text is about 90.</summary>
    private const int MostHeight = 6000;

    /// <summary>Dots per inch of letters whose capitals are 36 pixels high and 12 points large.</summary>
    private const double DotsPerInch = 300;

    /// <summary>"Assume a single uniform block of text".</summary>
    private const int Segmentation = 6;

    private readonly RegionCutter _cutter = new(renderer);

    /// <returns>A page for each that is asked for and could be drawn, with the words of its regions.</returns>
    public OcrReading Read(string pdf, ImmutableArray<PageLayout> pages, ImmutableDictionary<int, ImmutableArray<OcrRegion>> regions,
        Action<int> begins, CancellationToken cancellation)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var lines = pages.ToDictionary(page => page.Number, _ => new List<OcrLine>());
        var waiting = new List<RegionPiece>();
        foreach (var page in pages)
        {
            begins(page.Number);
            try
            {
                waiting.AddRange(_cutter.Cut(pdf, page, regions[page.Number], cancellation));
            }
            catch (ProgramException exception)
            {
                Fail(page.Number, exception);
            }

            if (waiting.Sum(piece => piece.Picture.Height) >= MostHeight)
            {
                ReadSheet();
            }
        }

        ReadSheet();
        return new OcrReading([.. pages.Where(page => lines.ContainsKey(page.Number)).Select(page => Page(page, lines[page.Number]))],
            diagnostics.ToImmutable());

        void ReadSheet()
        {
            if (waiting.Count == 0)
            {
                return;
            }

            try
            {
                var sheet = RegionSheet.Of(waiting);
                foreach (var (page, line) in sheet.Place(tesseract.Read(sheet.Picture, DotsPerInch, Segmentation, cancellation)))
                {
                    lines[page].Add(line);
                }
            }
            catch (ProgramException exception)
            {
                foreach (var page in waiting.Select(piece => piece.Page).Distinct())
                {
                    Fail(page, exception);
                }
            }

            waiting.Clear();
        }

        void Fail(int page, ProgramException exception)
        {
            lines.Remove(page);
            diagnostics.Add(
                new Diagnostic(exception.Code, Severity.Error, page,
                    $"Parts of page {page} could not be read from its picture. {exception.Message}"));
        }
    }

    private static OcrPage Page(PageLayout page, List<OcrLine> lines) =>
        new(page.Number, page.Width, page.Height, page.Turn, [.. lines.OrderByDescending(line => line.Baseline)], []);
}

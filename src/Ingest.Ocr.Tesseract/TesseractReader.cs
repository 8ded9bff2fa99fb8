using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Ocr.Pictures;

namespace Ingest.Ocr.Tesseract;

/// <summary>
/// Reads pages on this machine: each is drawn, laid level, freed of its ruling lines and given to Tesseract. Words, and the
/// lines that were taken off, come back in the page's own space.
/// </summary>
/// <param name="pagesAtOnce">
/// How many of a document's pages Tesseract reads side by side, on a processor each; the output is the same. With one nothing is done of a
/// page before the one before it is finished, so that it is known on which page work ends.
/// </param>
public sealed class TesseractReader(int pagesAtOnce = 1) : IOcrEngine
{
    /// <summary>Below this mean confidence a page may lie on its side or head.</summary>
    private const double Doubtful = 0.6;

    /// <summary>
    /// Pictures that are held at once, those of large pages 150 MB each: what is read,
    /// the next one, and one whose cells are looked at again.
    /// </summary>
    private const int MostPictures = 3;

    private readonly PageRenderer _renderer = new();
    private readonly TesseractProgram _tesseract = new();

    public string Name => _tesseract.Name;

    /// <summary>Null where it can be used, else one line that says what is missing and how to get it.</summary>
    public string? Missing => _tesseract.Missing
        ?? (_renderer.IsMissing
            ? "pdftoppm isn't installed, so pictures of text can't be read. Install it (Debian and Ubuntu: apt install poppler-utils) "
                + "and run again." : null);

    /// <summary>Whole pages first, then the parts of the others.</summary>
    public OcrReading Read(OcrRequest request, CancellationToken cancellation = default)
    {
        using var pages = new PagePictures(_renderer, request.Pdf);
        ImmutableArray<PageLayout> parts = [.. request.Pages.Where(page => request.Regions.ContainsKey(page.Number))];
        var whole = request with { Pages = [.. request.Pages.Where(page => !request.Regions.ContainsKey(page.Number))] };
        var read = whole.Pages.IsEmpty ? new OcrReading([], []) : ReadWhole(whole, pages, cancellation);
        if (parts.IsEmpty)
        {
            return read;
        }

        var more = new RegionReader(_renderer, _tesseract).Read(pages.Path, parts, request.Regions, request.Begins, cancellation);
        return new OcrReading([.. read.Pages.Concat(more.Pages).OrderBy(page => page.Number)], [.. read.Diagnostics, .. more.Diagnostics]);
    }

    /// <summary>While Tesseract reads a page the next one is drawn and laid level, and the last one's cells are looked at again.</summary>
    private OcrReading ReadWhole(OcrRequest request, PagePictures pages, CancellationToken cancellation)
    {
        using var pictures = new SemaphoreSlim(Math.Max(MostPictures, pagesAtOnce + 1));
        using var turns = new SemaphoreSlim(pagesAtOnce);
        var read = new List<Task<OcrPage>>();
        Task<DeskewedImage>? next = null;
        try
        {
            for (var i = 0; i < request.Pages.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                var number = request.Pages[i].Number;
                if (pagesAtOnce == 1)
                {
                    request.Begins(number);
                    var only = Draw(request.Pages[i]);
                    read.Add(Beside(() => ReadPage(number, only, turns, pictures, cancellation)));
                    Wait(read[^1]);
                    continue;
                }

                var drawn = next ?? Draw(request.Pages[i]);
                Wait(drawn);
                turns.Wait(cancellation);
                request.Begins(number);
                read.Add(Beside(() => ReadPage(number, drawn, turns, pictures, cancellation)));
                next = i + 1 < request.Pages.Length ? Draw(request.Pages[i + 1]) : null;
            }
        }
        finally
        {
            Wait(Task.WhenAll([.. read, next ?? Task.CompletedTask])); // what is under way uses what is disposed of here
        }

        return Collect(request, read);

        Task<DeskewedImage> Draw(PageLayout page) => Beside(() =>
        {
            pictures.Wait();
            return pages.Draw(page, cancellation);
        });
    }

    /// <summary>Whether it came to something or not.</summary>
    private static void Wait(Task task) => Task.WhenAny(task).Wait();

    private static OcrReading Collect(OcrRequest request, List<Task<OcrPage>> read)
    {
        var pages = ImmutableArray.CreateBuilder<OcrPage>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        for (var i = 0; i < read.Count; i++)
        {
            try
            {
                pages.Add(read[i].GetAwaiter().GetResult());
            }
            catch (ProgramException exception)
            {
                var number = request.Pages[i].Number;
                diagnostics.Add(
                    new Diagnostic(exception.Code, Severity.Error, number,
                        $"Page {number} could not be read from its picture. {exception.Message}"));
            }
        }

        return new OcrReading(pages.ToImmutable(), diagnostics.ToImmutable());
    }

    /// <summary>
    /// On a thread of its own: most of its time it waits for a program, and threads of the pool that wait are not replaced at once.
    /// </summary>
    private static Task<T> Beside<T>(Func<T> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Reads the page's lines in its turn, and looks at what is doubtful while others have theirs.</summary>
    private OcrPage ReadPage(int number, Task<DeskewedImage> drawn, SemaphoreSlim turns, SemaphoreSlim pictures,
        CancellationToken cancellation)
    {
        try
        {
            var (page, lines) = InTurn();
            return Finish(number, page, lines, cancellation);
        }
        finally
        {
            pictures.Release();
        }

        (DeskewedImage Page, ImmutableArray<HocrLine> Lines) InTurn()
        {
            try
            {
                var page = drawn.GetAwaiter().GetResult();
                return (page, ReadLines(page, cancellation));
            }
            finally
            {
                turns.Release();
            }
        }
    }

    private OcrPage Finish(int number, DeskewedImage page, ImmutableArray<HocrLine> lines, CancellationToken cancellation)
    {
        if (IsDoubtful(lines, page) && _tesseract.QuarterTurns(page.WithoutRulings, page.DotsPerInch, cancellation) is var turns and not 0)
        {
            var turned = DeskewedImage.Of(page.Picture.Turned(turns), page.DotsPerInch);
            var again = ReadLines(turned, cancellation);
            if (Worth(again) > Worth(lines))
            {
                return new PictureSpace(turned, turns).ToPage(number, ReadCells(turned, again, cancellation));
            }
        }

        return new PictureSpace(page, 0).ToPage(number, ReadCells(page, lines, cancellation));
    }

    private ImmutableArray<HocrLine> ReadLines(DeskewedImage page, CancellationToken cancellation) => page.IsBlank ? []
        : LeaderWords.PutBack(ReadColumns(page, cancellation), page.Leaders);

    /// <summary>Columns whose lines don't stand beside each other are read one after the other.</summary>
    private ImmutableArray<HocrLine> ReadColumns(DeskewedImage page, CancellationToken cancellation)
    {
        if (page.Gutter is not { } gutter)
        {
            return _tesseract.Read(page.WithoutRulings, page.DotsPerInch, Segmentation, cancellation);
        }

        var (left, right) = PageColumns.Part(page.WithoutRulings, gutter);
        return [.. _tesseract.Read(left, page.DotsPerInch, Segmentation, cancellation),
            .. _tesseract.Read(right, page.DotsPerInch, Segmentation, cancellation)];
    }

    private ImmutableArray<HocrLine> ReadCells(DeskewedImage page, ImmutableArray<HocrLine> lines, CancellationToken cancellation) =>
        DoubtedCells.ReadAgain(page, lines, sheet => _tesseract.Read(sheet, page.DotsPerInch, Segmentation, cancellation));

    /// <summary>"Assume a single uniform block of text": rows are read whole, and columns are found later with everything else.</summary>
    private const int Segmentation = 6;

    private static bool IsDoubtful(ImmutableArray<HocrLine> lines, DeskewedImage page) =>
        !page.IsBlank && Letters(lines) * Doubtful > Worth(lines);

    private static double Letters(ImmutableArray<HocrLine> lines) =>
        Math.Max(1, lines.SelectMany(line => line.Words).Sum(word => word.Text.Length));

    /// <summary>Letters, each counted as far as the engine trusts it.</summary>
    private static double Worth(ImmutableArray<HocrLine> lines) =>
        lines.SelectMany(line => line.Words).Sum(word => word.Text.Length * word.Confidence);
}

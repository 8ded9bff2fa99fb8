using System.Globalization;
using Ingest.Pdf.Filters;
using Ingest.Pdf.Painting;
using Ingest.Tests.Support;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Graphics;

namespace Ingest.Tests.Pdf;

/// <summary>Our following of content streams beside PdfPig's, letter by letter and path by path.</summary>
public sealed class PaintedPageTests
{
    /// <summary>Two files overflow PdfPig's stack, which no test can catch, and one takes it minutes.</summary>
    private static readonly string[] Fatal = ["REDHAT-1531897-0.pdf", "issue-1113-evil-xobjects.pdf", "bomb_giant.pdf"];

    [Fact]
    public void Reads_of_the_corpus_what_PdfPig_reads() => ReadAlike(Repository.Agendas);

    [Theory]
    [InlineData("agendas")]
    [InlineData("icdar-eu")]
    [InlineData("tables")]
    [InlineData("robustness")]
    public void Reads_of_real_documents_what_PdfPig_reads(string folder) => ReadAlike(Repository.Real(folder));

    [Theory]
    [InlineData("(a\\(b\\)c \\101\\7x\\\\) Tj (nested (brackets) here) Tj")]
    [InlineData("(broken\\\r\nline) Tj (\\n\\r\\t\\b\\f\\q) Tj (a\\777b) Tj")]
    [InlineData("<48 65 6C6c6F7> Tj <> Tj <4G> Tj (after) Tj")]
    [InlineData("[(A)-250.5(B)120<43>]TJ [] TJ [(x)[(y)]] TJ (after) Tj")]
    [InlineData("(one) ' 1 2 (two) \" T* (three) Tj 12 TL (four)'")]
    [InlineData("/P <</MCID 0 /Lang (da-DK) /Alt <</X [1 (>>)]>> >> BDC (text) Tj EMC /Artifact BMC (more) Tj EMC EMC")]
    [InlineData("% a comment\n(after) Tj")]
    [InlineData("BI /W 1 /H 1 /BPC 8 /CS /G ID x EI (after) Tj")]
    [InlineData("(a) Tj frobnicate (b) Tj 1 2 3 Td (c) Tj")]
    [InlineData("--5 0 Td (a) Tj 5-3 0 Td (b) Tj .5 -.25 Td (c) Tj 1e2 0 Td (d) Tj 0.1234567890123456789 0 Td (e) Tj")]
    [InlineData("/F#31 9 Tf (a) Tj /F1 9 Tf(b)Tj 10 20 30 40 re f 0 0 m 10 10 l S")]
    [InlineData("0 0 10 10 re f Q")]
    [InlineData("(a) Tj ET")]
    [InlineData("(a) Tj (never closed")]
    [InlineData("1 0 0.5 0 1 0 0 0 1 cm (a) Tj [(b)-20(c)] TJ ET 1 0 0.5 0 1 0 0 0 1 cm BT /F1 9 Tf 10 10 Td (d) Tj")]
    [InlineData("1e200 0 0 1 0 0 cm 100000000000000000000 0 0 1 0 0 cm (a) Tj 0 0 0 0 0 0 Tm (b) Tj 0 Tz (c) Tj 100 Tz 0 -9 TD (d) Tj")]
    [InlineData("3 Tr (a) Tj 7 Tr (b) Tj 0 Tr 5 Ts 1.5 Tc 2 Tw 90 Tz 14 TL (c d) Tj T* [(e f) -300 (g)] TJ 1 0 0.3 -1 9 9 Tm (h) Tj")]
    [InlineData("0.5 g (a) Tj 1 0 0 rg (b) Tj 0 0 1 RG 2 w 10 10 m 20 20 l 30 10 l h B 5 5 9 9 re b* 1 1 2 2 re W* n")]
    [InlineData("0 G 4 4 m 5 5 6 6 7 7 c s 1 1 m 2 2 l b 3 3 m 9 9 l h f* 1 1 5 5 re B* 1 1 5 5 re W f (a) Tj")]
    [InlineData("1 2 g (a) Tj 1 rg (b) Tj 1 2 3 4 5 6 7 Tm (c) Tj /X 3 w (d) Tj (x) g (e) Tj [3 2] 0 d (f) Tj 9 q (g) Tj (y) Q (h) Tj")]
    [InlineData("q Q Q q 2 0 0 2 0 0 cm /F1 4 Tf (a) Tj Q (b) Tj /F9 5 Tf (c) Tj [(d)] TJ /F1 5 Tf [<65> 5 (f)] TJ 5 TJ (e) Tj")]
    [InlineData("(a) Tj ) (b) Tj > (c) Tj ] (d) Tj { (e) Tj }")]
    [InlineData("(\u00FE\u00FF\u0000A) Tj (b) Tj true (c) Tj null [null] TJ (d) Tj")]
    public void Reads_odd_streams_as_PdfPig_does(string content)
    {
        ReadAlike(Page("BT /F1 11 Tf 72 700 Td " + content), content);
        ReadAlike(Page("BT /F1 11 Tf 72 700 Td " + content + " "), content);
    }

    [Fact]
    public void Reads_damaged_streams_as_PdfPig_does()
    {
        const string sound =
            "q 1 0 0 1 0 0 cm BT /F1 11 Tf 72.5 700 Td /P <</MCID 0>> BDC [(Dags)-12.25(orden)]TJ EMC 0 -14 Td (1. Bud\\(get\\)) Tj "
                + "<4869> Tj ET 10 20 30 40 re W n 0 0 m 5 -5 l S Q";
        const string letters = "()<>[]{}/%#\\ \r\n0123456789.-+eBTdjJIDq*'\"";
        var dice = new Random(5);
        for (var time = 0; time < 3000; time++)
        {
            var content = new System.Text.StringBuilder(sound);
            for (var changes = dice.Next(1, 4); changes > 0; changes--)
            {
                var at = dice.Next(content.Length);
                _ = dice.Next(3) switch
                {
                    0 => content.Remove(at, Math.Min(content.Length - at, dice.Next(1, 4))),
                    1 => content.Insert(at, letters[dice.Next(letters.Length)]),
                    _ => content.Replace(content[at], letters[dice.Next(letters.Length)], at, 1),
                };
            }

            ReadAlike(Page(content.ToString()), content.ToString());
        }
    }

    private static byte[] Page(string content) => new PagedPdf().Page(PagedPdf.Stream(content)).ToBytes();

    private static void ReadAlike(string folder)
    {
        var documents = Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories)
            .Where(path => !Fatal.Contains(Path.GetFileName(path))).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(documents);
        foreach (var path in documents)
        {
            ReadAlike(File.ReadAllBytes(path), Path.GetFileName(path));
        }
    }

    private static void ReadAlike(byte[] pdf, string name)
    {
        using var bare = TryOpen(pdf, DefaultFilterProvider.Instance);
        using var document = TryOpen(pdf, PlainFilters.Instance);
        Assert.Equal(bare?.NumberOfPages, document?.NumberOfPages);
        document?.AddPageFactory<PaintedPage, PaintedPageFactory>();
        for (var number = 1; number <= document?.NumberOfPages; number++)
        {
            var (ours, pdfPigs) = (Drawn(() => Drawn(document.GetPage<PaintedPage>(number))), Drawn(() => Drawn(bare!.GetPage(number))));
            for (var i = 0; i < Math.Max(ours.Count, pdfPigs.Count); i++)
            {
                Assert.True(ours.ElementAtOrDefault(i) == pdfPigs.ElementAtOrDefault(i),
                    $"{name}, page {number}, {i}: {ours.ElementAtOrDefault(i)} | {pdfPigs.ElementAtOrDefault(i)}");
            }
        }
    }

    private static List<string> Drawn(Func<List<string>> read)
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return [broken.GetType().Name];
        }
    }

    private static List<string> Drawn(Page page) =>
    [
        .. page.Letters.Select(letter => string.Create(CultureInfo.InvariantCulture,
            $"{letter.Value} {letter.BoundingBox.Left} {letter.BoundingBox.Bottom} {letter.BoundingBox.Right} {letter.BoundingBox.Top} "
                + $"{letter.StartBaseLine} {letter.EndBaseLine} {letter.PointSize} {letter.FontName} {letter.Color} "
                + $"{letter.TextOrientation == TextOrientation.Horizontal}")),
        .. page.Paths.Where(path => (path.IsStroked || path.IsFilled) && !path.IsClipping).Select(Drawn),
        string.Create(CultureInfo.InvariantCulture, $"{page.NumberOfImages} images"),
    ];

    private static List<string> Drawn(PaintedPage page) =>
    [
        .. page.Glyphs.Select(glyph => string.Create(CultureInfo.InvariantCulture,
            $"{glyph.Text} {glyph.Left} {glyph.Bottom} {glyph.Right} {glyph.Top} {new PdfPoint(glyph.StartX, glyph.StartY)} "
                + $"{new PdfPoint(glyph.EndX, glyph.EndY)} {glyph.Style.PointSize} {glyph.Style.Font.Name} {glyph.Style.Color} "
                + $"{glyph.Upright}")),
        .. page.Paths.Where(path => !path.IsClipping).Select(Drawn),
        string.Create(CultureInfo.InvariantCulture, $"{page.Pictures.Count} images"),
    ];

    private static string Drawn(PdfPath path) => string.Create(CultureInfo.InvariantCulture,
        $"{path.GetBoundingRectangle()} {path.IsStroked} {path.IsFilled} {path.LineWidth} {path.FillColor}");

    private static PdfDocument? TryOpen(byte[] bytes, IFilterProvider filters)
    {
        try
        {
            return PdfDocument.Open(bytes,
                new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = filters });
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return null;
        }
    }
}

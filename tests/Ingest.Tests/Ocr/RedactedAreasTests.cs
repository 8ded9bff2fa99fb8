using Ingest.Model;
using Ingest.Ocr;
using Ingest.Ocr.Pictures;
using Ingest.Ocr.Tesseract;
using Ingest.Pdf;
using Ingest.Tests.Support;

namespace Ingest.Tests.Ocr;

/// <summary>What a page marks to be redacted is in no picture that is read, and in no word that comes of one.</summary>
public sealed class RedactedAreasTests
{
    private const string Mark = "<< /Type /Annot /Subtype /Redact /Rect [95 695 152 711] >>";

    [Theory]
    [InlineData(0, 20, 10)] // the area is 20 to 29 from the left and 10 to 14 from the top of the displayed page
    [InlineData(1, 20, 10)]
    [InlineData(2, 20, 10)]
    [InlineData(3, 20, 10)]
    public void The_area_is_paper_however_the_page_is_turned(int turn, int left, int top)
    {
        var page = Page(turn, ToReading(new Box(20, 85, 30, 90), turn));
        var gray = new GrayscaleImage(200, 100, new byte[200 * 100]);
        RedactedAreas.Paint(gray, page, 72);
        Assert.Equal(GrayscaleImage.White, gray.Row(top)[left]);
        Assert.Equal(GrayscaleImage.White, gray.Row(top + 4)[left + 9]);
        Assert.InRange(gray.Pixels.Count(pixel => pixel == GrayscaleImage.White), 10 * 5, 13 * 8);

        var part = new PixelBox(15, 5, 64, 34);
        var color = new ColorImage(part.Width, part.Height, new byte[part.Width * part.Height * ColorImage.Channels]);
        RedactedAreas.Paint(color, part, page, 72);
        var red = color.Channel(0);
        Assert.Equal(GrayscaleImage.White, red.Row(top - 5)[left - 15]);
        Assert.InRange(red.Pixels.Count(pixel => pixel == GrayscaleImage.White), 10 * 5, 13 * 8);
    }

    [Fact]
    public void A_picture_of_another_size_is_not_read()
    {
        var gray = new GrayscaleImage(100, 50, new byte[100 * 50]);
        Assert.Throws<ProgramException>(() => RedactedAreas.Paint(gray, Page(0, new Box(0, 0, 10, 10)), 72));
        RedactedAreas.Paint(gray, Page(0), 72); // without an area any size will do
    }

    [Fact]
    public void An_area_beyond_the_page_does_no_harm()
    {
        var gray = new GrayscaleImage(200, 100, new byte[200 * 100]);
        RedactedAreas.Paint(gray, Page(0, new Box(-1e12, -50, -20, 1e12), new Box(300, 10, 400, 20)), 72);
        Assert.DoesNotContain(GrayscaleImage.White, gray.Pixels);
    }

    [Theory]
    [InlineData(20, 60, 0)] // all of the word
    [InlineData(45, 60, 0)] // a good third
    [InlineData(55, 60, 1)] // its last stroke
    [InlineData(61, 99, 1)] // what stands beside it
    public void A_word_in_an_area_is_left_out_and_counted(double left, double right, int words)
    {
        var page = new OcrPage(1, 200, 100, 0,
            [new OcrLine([new OcrWord("Navn", new Box(20, 50, 60, 60), 0.9, []), new OcrWord("og", new Box(120, 50, 130, 60), 0.9, [])], 50,
                10)], []);
        var (pages, hidden) = RedactedWords.Leave([page], [Page(0, new Box(left, 45, right, 65))]);
        Assert.Equal(words + 1, pages[0].Lines[0].Words.Length);
        Assert.Equal(words == 0 ? [new HiddenPiece(HiddenKind.Redacted, 4, new Box(20, 50, 60, 60))] : [], hidden[1]);
    }

    [Fact]
    public void A_page_that_the_engine_turned_is_compared_as_it_is_displayed()
    {
        var word = new OcrWord("Navn", new Box(10, 100, 50, 110), 0.9, []);
        var page = new OcrPage(1, 100, 200, 1, [new OcrLine([word], 100, 10)], []);
        var display = (Page(0) with { Width = 100, Height = 200, Turn = 1 }).ToPage(word.Box);
        Assert.Empty(RedactedWords.Leave([page], [Page(0, display)]).Pages[0].Lines);
        Assert.Single(
            RedactedWords.Leave([page], [Page(0, word.Box with { Left = 60, Right = 100, Bottom = 80, Top = 90 })]).Pages[0].Lines);
    }

    [Fact]
    public void The_reader_of_the_PDF_hands_the_areas_on_and_no_link_in_them()
    {
        var link = "<< /Type /Annot /Subtype /Link /Rect [96 696 151 710] /A << /S /URI /URI (mailto:hemmelig@example.dk) >> >>";
        var page = Assert.Single(PdfFile.Read(new HandMadePdf { Content = "", Page = $"/Annots [ {Mark} {link} ]" }.ToBytes()).Pages);
        Assert.Equal(new Box(95, 695, 152, 711), Assert.Single(page.Redactions));
        Assert.Empty(page.Links);
        Assert.Single(Assert.Single(PdfFile.Read(new HandMadePdf { Content = "", Page = $"/Annots [ {link} ]" }.ToBytes()).Pages).Links);
    }

    [Fact]
    public void Tesseract_reads_the_words_beside_and_not_those_under_the_mark()
    {
        var engine = new TesseractReader();
        Assert.SkipWhen(engine.Missing is not null, engine.Missing ?? "");
        var pdf = new HandMadePdf { Content =
            "BT /F1 12 Tf 72 700 Td (Abe Hemmelig slutter nu) Tj ET BT /F1 12 Tf 72 600 Td (Dagsorden for udvalget) Tj ET",
            Page = "/CropBox [0 650 595 842]" };
        Assert.Contains("Hemmelig", Words(engine, pdf.ToBytes()), StringComparison.Ordinal);
        Assert.DoesNotContain("Dagsorden", Words(engine, pdf.ToBytes()), StringComparison.Ordinal); // cropped away
        pdf.Page += $" /Annots [ {Mark} ]";
        var words = Words(engine, pdf.ToBytes());
        Assert.DoesNotContain("emme", words, StringComparison.Ordinal);
        Assert.Contains("slutter nu", words, StringComparison.Ordinal);
    }

    private static string Words(TesseractReader engine, byte[] pdf)
    {
        var read = engine.Read(new OcrRequest(pdf, PdfFile.Read(pdf).Pages, _ => { }));
        return string.Join(' ', read.Pages.SelectMany(page => page.Lines).SelectMany(line => line.Words).Select(word => word.Text));
    }

    private static Box ToReading(Box shown, int turn) => turn switch
    {
        1 => new Box(shown.Bottom, 200 - shown.Right, shown.Top, 200 - shown.Left),
        2 => new Box(200 - shown.Right, 100 - shown.Top, 200 - shown.Left, 100 - shown.Bottom),
        3 => new Box(100 - shown.Top, shown.Left, 100 - shown.Bottom, shown.Right),
        _ => shown,
    };

    private static PageLayout Page(int turn, params Box[] areas) => new()
    {
        Number = 1,
        Width = (turn & 1) == 0 ? 200 : 100,
        Height = (turn & 1) == 0 ? 100 : 200,
        Turn = turn,
        Redactions = [.. areas],
    };
}

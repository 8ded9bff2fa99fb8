using System.Collections.Immutable;
using System.Globalization;
using Ingest.Corpus.Scans;
using Ingest.Model;
using Ingest.Ocr;
using Ingest.Ocr.Pictures;
using Ingest.Ocr.Tesseract;
using Ingest.Pdf;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue16;

/// <summary>Words that were blacked out in a scan after its text layer had been made are not read from that layer.</summary>
public sealed class InkCoverTests
{
    private const double Dots = 100;
    private const string Line = "Udvalget taler med Jens Hansen om sagen";
    private const string Name = "Jens Hansen";

    /// <summary>Levels of the paint over the name; paper has 245 and a grain of 3.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    [InlineData(130)]
    [InlineData(255)]
    public void Glyphs_under_paint_are_found(int paint)
    {
        var page = Page();
        var covered = HiddenUnderInk.Find(Picture(page, paint), Dots, page);
        Assert.Equal("JensHansen", string.Concat(covered.Select(i => page.Glyphs[i].Text)));
    }

    [Fact]
    public void On_a_scan_that_shows_all_none_is_found()
    {
        var page = Page();
        Assert.Empty(HiddenUnderInk.Find(Picture(page, null), Dots, page));
        Assert.Empty(HiddenUnderInk.Find(Inverted(Picture(page, null)), Dots, page)); // white letters on a dark bar
    }

    [Fact]
    public void A_word_is_covered_from_a_third_on()
    {
        var page = Page();
        Assert.Equal("Hansen", string.Concat(HiddenUnderInk.Find(Picture(page, 0, (25, 27)), Dots, page).Select(i => page.Glyphs[i].Text)));
        Assert.Empty(HiddenUnderInk.Find(Picture(page, 0, (25, 25)), Dots, page));
    }

    /// <summary>A layer that lies beside its letters must not lose them.</summary>
    [Fact]
    public void Where_the_layer_lies_wrong_paper_is_no_white_paint()
    {
        var page = Page();
        var moved =
            page with { Glyphs = [
                .. page.Glyphs.Select(
                    glyph => glyph with { Box = glyph.Box with { Left = glyph.Box.Left + 300, Right = glyph.Box.Right + 300 } })] };
        Assert.Empty(HiddenUnderInk.Find(Picture(page, null), Dots, moved));
    }

    [Fact]
    public void The_page_has_a_sign_in_the_words_place_and_the_diagnostic_no_word_of_it()
    {
        Assert.SkipWhen(Poppler.Missing() is not null, Poppler.Missing() ?? "");
        var pdf = Scan(cover: true);
        var (source, _) = new ScanReader(OcrMode.Never, new TesseractReader()).Read(PdfFile.Read(pdf), pdf, _ => { }, pages => pages);
        var page = Assert.Single(source.Pages);
        var text = string.Concat(page.Glyphs.Select(glyph => glyph.Text)).Replace(" ", "", StringComparison.Ordinal);
        Assert.Contains($"talermed{PageLayout.CoverSign}omsagen", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Jens", text, StringComparison.Ordinal);
        Assert.All(page.CoverSigns, sign => Assert.Equal(PageLayout.CoverSign, page.Glyphs[sign].Text));
        Assert.Equal("JensHansen".Length, Assert.Single(page.Hidden).Glyphs);
        Assert.Equal(HiddenKind.Covered, page.Hidden[0].Kind);
        var note = Assert.Single(source.Diagnostics, note => note.Code == "text.hidden");
        Assert.DoesNotContain("Hansen", note.Message, StringComparison.Ordinal);
        Assert.Equal(1, note.Page);
    }

    [Fact]
    public void A_scan_without_bars_keeps_its_layer()
    {
        Assert.SkipWhen(Poppler.Missing() is not null, Poppler.Missing() ?? "");
        var pdf = Scan(cover: false);
        var (source, _) = new ScanReader(OcrMode.Never, new TesseractReader()).Read(PdfFile.Read(pdf), pdf, _ => { }, pages => pages);
        Assert.Empty(Assert.Single(source.Pages).Hidden);
        Assert.DoesNotContain(source.Diagnostics, note => note.Code == "text.hidden");
    }

    /// <summary>The same line many times; its letters are 5 points wide and stand 2 points of ink in 3 of white.</summary>
    private static PageLayout Page()
    {
        var glyphs = ImmutableArray.CreateBuilder<Glyph>();
        for (var row = 0; row < 8; row++)
        {
            var line = row == 3 ? Line : Line.Replace(Name, "sine naboer", StringComparison.Ordinal);
            for (var i = 0; i < line.Length; i++)
            {
                var (x, y) = (20 + (5.0 * i), 380 - (20.0 * row));
                glyphs.Add(new Glyph(line[i].ToString(), new Box(x, y, x + 5, y + 7), y, 10, 0));
            }
        }

        return new PageLayout { Number = 1, Width = 300, Height = 400, Glyphs = glyphs.ToImmutable(),
            Fonts = [new FontFace("", false, false, 0)], UnseenText = true, Pictures = [new Box(0, 0, 300, 400)] };
    }

    /// <param name="paint">Level of the paint over the name; null: none.</param>
    /// <param name="letters">Of the fourth line that it lies over; null: the whole name.</param>
    private static GrayscaleImage Picture(PageLayout page, int? paint, (int First, int Last)? letters = null)
    {
        const double Scale = Dots / 72;
        var picture = new GrayscaleImage((int)(page.Width * Scale), (int)(page.Height * Scale),
            new byte[(int)(page.Width * Scale) * (int)(page.Height * Scale)]);
        for (var i = 0; i < picture.Pixels.Length; i++)
        {
            picture.Pixels[i] = (byte)(245 + (i * 7 % 4));
        }

        foreach (var glyph in page.Glyphs.Where(glyph => !glyph.IsBlank))
        {
            Fill(new Box(glyph.Box.Left + 1, glyph.Box.Bottom, glyph.Box.Left + 3, glyph.Box.Top), 20);
        }

        if (paint is { } level)
        {
            var start = Line.IndexOf(Name, StringComparison.Ordinal);
            var (first, last) = letters is { } some ? some : (start, start + Name.Length - 1);
            Fill(new Box(20 + (5 * first) - 0.5, 318, 20 + (5 * (last + 1)) + 0.5, 330), level);
        }

        return picture;

        void Fill(Box box, int to)
        {
            for (var y = (int)((page.Height - box.Top) * Scale); y < (page.Height - box.Bottom) * Scale; y++)
            {
                picture.Row(y)[(int)(box.Left * Scale)..(int)Math.Ceiling(box.Right * Scale)].Fill((byte)to);
            }
        }
    }

    private static GrayscaleImage Inverted(GrayscaleImage picture) =>
        picture with { Pixels = [.. picture.Pixels.Select(level => (byte)(255 - level))] };

    /// <summary>A page that is one grey picture of 100 dpi, with the text in rendering mode 3 over it.</summary>
    private static byte[] Scan(bool cover)
    {
        var page = Page();
        var picture = Picture(page, cover ? 0 : null);
        var pdf = new PagedPdf();
        var image = pdf.Add(PagedPdf.Stream(
            Convert.ToHexString(picture.Pixels) + ">",
            $"/Type /XObject /Subtype /Image /Width {picture.Width} /Height {picture.Height} /ColorSpace /DeviceGray /BitsPerComponent 8 "
                + $"/Filter /ASCIIHexDecode"));
        var text = string.Concat(page.Glyphs.Select(glyph => glyph.IsBlank ? "" : string.Create(
            CultureInfo.InvariantCulture, $"1 0 0 1 {glyph.Box.Left} {glyph.Baseline + 442} Tm ({glyph.Text}) Tj\n")));
        return pdf.Page(
            PagedPdf.Stream(
                $"q 300 0 0 400 0 442 cm /I Do Q q 595 0 0 442 0 0 cm /I Do Q q 295 0 0 400 300 442 cm /I Do Q BT /F1 10 Tf 3 Tr {text} "
                    + $"ET"), $"/Font << /F1 3 0 R >> /XObject << /I {image} 0 R >>").ToBytes();
    }
}

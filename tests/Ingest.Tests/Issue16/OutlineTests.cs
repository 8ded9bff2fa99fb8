using System.Collections.Immutable;
using Ingest.Corpus.Drawing;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Ocr.Routing;
using Ingest.Pdf;
using Ingest.Tests.Corpus;
using Ingest.Tests.Support;
using Form = Ingest.Tests.Support.DrawnAgenda.Form;

namespace Ingest.Tests.Issue16;

/// <summary>Letters that were turned to outlines are ink without text.</summary>
public sealed class OutlineTests
{
    [Theory]
    [InlineData(Form.Outline, Form.Text, false)]
    [InlineData(Form.Text, Form.Outline, false)]
    [InlineData(Form.Outline, Form.Outline, true)]
    public void Headings_that_are_outlines_are_read(Form items, Form fields, bool pageEach)
    {
        MadeCorpus.SkipWithoutFonts();
        var read = OcrCase.Run(new DrawnAgenda { Items = items, Fields = fields, PageEach = pageEach }.ToBytes());
        Assert.Equal(DrawnAgenda.Titles, read.Items);
        Assert.Equal(4, read.Fields.Count(field => field.Contains(" Presentation: Udvalget har bedt", StringComparison.Ordinal)));
        Assert.Equal(TextSource.Mixed, read.TextSource);
    }

    [Fact]
    public void Without_OCR_they_are_missed_and_said_so()
    {
        MadeCorpus.SkipWithoutFonts();
        var read = OcrCase.RunWithoutOcr(new DrawnAgenda { Items = Form.Outline }.ToBytes());
        Assert.Equal(DocumentStatus.Partial, read.Status);
        Assert.Contains(read.Notes,
            note => note is { Severity: Severity.Error, Page: 1 } && note.Message.Contains("drawn as outlines", StringComparison.Ordinal));
    }

    [Fact]
    public void The_reader_counts_them_and_says_where_they_stand()
    {
        MadeCorpus.SkipWithoutFonts();
        var page = Assert.Single(PdfFile.Read(new DrawnAgenda { Items = Form.Outline }.ToBytes()).Pages);
        Assert.Equal(DrawnAgenda.Titles.Length, page.OutlineBoxes.Length);
        Assert.InRange(page.OutlineInk, 60, 250);
        var plain = Assert.Single(PdfFile.Read(new DrawnAgenda().ToBytes()).Pages);
        Assert.Equal((0, 0), (plain.OutlineInk, plain.OutlineBoxes.Length));
    }

    [Fact]
    public void A_page_of_outlines_is_a_scan_and_one_of_text_with_some_is_not()
    {
        Assert.Equal(TextLayer.None, PageRouter.Judge(Page("", 900)));
        Assert.Equal(TextLayer.None, PageRouter.Judge(Page("", 8)));
        Assert.Equal(TextLayer.None, PageRouter.Judge(Page("Side 3 af 7", 900)));
        Assert.Equal(TextLayer.Good,
            PageRouter.Judge(Page(string.Concat(Enumerable.Repeat("udvalget behandler sagen om den nye plan ", 8)), 900)));
        Assert.Equal(TextLayer.Good, PageRouter.Judge(Page("Side 3 af 7", 0)));
        Assert.Equal(TextLayer.Good, PageRouter.Judge(Page("", 0)));
    }

    private static PageLayout Page(string text, int outlines)
    {
        var glyphs = ImmutableArray.CreateBuilder<Glyph>();
        for (var i = 0; i < text.Length; i++)
        {
            var (x, y) = (50 + (5.0 * (i % 90)), 780 - (14.0 * (i / 90)));
            glyphs.Add(new Glyph(text[i].ToString(), new Box(x, y, x + 5, y + 7), y, 10, 0));
        }

        return new PageLayout
        {
            Number = 1,
            Width = 595,
            Height = 842,
            Glyphs = glyphs.ToImmutable(),
            Fonts = [new FontFace("", false, false, 0)],
            OutlineInk = outlines,
            OutlineBoxes = outlines == 0 ? [] : [new Box(50, 400, 200, 410)],
        };
    }
}

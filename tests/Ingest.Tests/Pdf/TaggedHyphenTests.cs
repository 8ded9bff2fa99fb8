using Ingest.Model;
using Ingest.Pdf;
using Ingest.Tests.Support;

namespace Ingest.Tests.Pdf;

/// <summary>A tagged file says which hyphens at line ends only split a word: they are read as U+00AD.</summary>
public sealed class TaggedHyphenTests
{
    private const string SoftHyphen = "\u00AD";

    /// <summary>As LibreOffice writes it: the marked content's element in the structure tree stands for U+00AD.</summary>
    [Theory]
    [InlineData("/Span<</MCID 1>>BDC", "<feff00ad>", SoftHyphen)]
    [InlineData("/Span <</Lang(da-DK)/MCID 1 >> BDC", "(\\376\\377\\000\\255)", SoftHyphen)]
    [InlineData("/Span<</MCID 1>>BDC", "<EFBBBFC2AD>", SoftHyphen)]
    [InlineData("/Span<</MCID 0>>BDC", "<feff00ad>", "-")]
    [InlineData("/Span<</MCID 7>>BDC", "<feff00ad>", "-")]
    [InlineData("/Span<</MCID 1>>BDC", "<feff002d>", "-")]
    [InlineData("/P<</MCID 1>>BDC", "<feff00ad>", "-")]
    public void The_structure_tree_is_asked(string begin, string actualText, string hyphen)
    {
        var page = Page($"/P<</MCID 0>>BDC {Line(700, "kommunal")} EMC {begin} BT /F1 12 Tf 150 700 Td (-) Tj ET EMC", actualText);
        Assert.Equal(hyphen, page.Glyphs[^1].Text);
        Assert.Equal(hyphen == SoftHyphen, page.MarksSplitWords);
    }

    /// <summary>As TeX and page-makers write it: the span says it itself, with no tree.</summary>
    [Theory]
    [InlineData("/Span<</ActualText<FEFF00AD>>>BDC", SoftHyphen)]
    [InlineData("/Span<</ActualText <feff00ad> >> BDC", SoftHyphen)]
    [InlineData("/Span<</ActualText(\\376\\377\\000\\255)>>BDC", SoftHyphen)]
    [InlineData("/Span<</ActualText<FEFF002D>>>BDC", "-")]
    [InlineData("/Span<</ActualText()>>BDC", "-")]
    public void A_span_may_say_it_itself(string begin, string hyphen) =>
        Assert.Equal(hyphen, Page($"{begin} BT /F1 12 Tf 150 700 Td (-) Tj ET EMC", "<feff>").Glyphs[^1].Text);

    /// <summary>A comment has the stream read by PdfPig; the same comes out.</summary>
    [Theory]
    [InlineData("/Span<</MCID 1>>BDC")]
    [InlineData("/Span<</ActualText<FEFF00AD>>>BDC")]
    public void However_the_stream_is_read(string begin) =>
        Assert.Equal(SoftHyphen, Page($"% made by hand\n{begin} BT /F1 12 Tf 150 700 Td (-) Tj ET EMC", "<feff00ad>").Glyphs[^1].Text);

    /// <summary>What else stands in such a span is no hyphen, and a span that is never closed harms nothing.</summary>
    [Theory]
    [InlineData("/Span<</MCID 1>>BDC BT /F1 12 Tf 150 700 Td (a-) Tj ET EMC", "a-")]
    [InlineData("/Span<</MCID 1>>BDC BT /F1 12 Tf 150 700 Td (-) Tj ET", "-")]
    [InlineData("/Span<</MCID 1>>BDC EMC BT /F1 12 Tf 150 700 Td (-) Tj ET", "-")]
    [InlineData("EMC EMC /Span<</MCID -4>>BDC BT /F1 12 Tf 150 700 Td (-) Tj ET EMC", "-")]
    [InlineData("/Span<</MCID 99999999999999>>BDC BT /F1 12 Tf 150 700 Td (-) Tj ET EMC", "-")]
    public void Nothing_else_changes(string content, string text) =>
        Assert.Equal(text, string.Concat(Page(content, "<feff00ad>").Glyphs.Select(glyph => glyph.Text)));

    /// <summary>The tree's own numbers lead in a circle, or nowhere.</summary>
    [Theory]
    [InlineData("<< /Kids [8 0 R 9 0 R] >>")]
    [InlineData("<< /Nums [0 99 0 R] >>")]
    [InlineData("<< /Nums [0 [null null]] >>")]
    [InlineData("[1 2 3]")]
    public void A_damaged_tree_says_nothing(string tree)
    {
        var pdf = Pdf("/Span<</MCID 1>>BDC BT /F1 12 Tf 150 700 Td (-) Tj ET EMC", "<feff00ad>", tree);
        var page = Assert.Single(PdfFile.Read(pdf).Pages);
        Assert.Equal("-", page.Glyphs[^1].Text);
    }

    [Fact]
    public void An_item_s_text_is_joined_as_the_tags_say()
    {
        var content = string.Join('\n',
            "BT /F1 16 Tf 72 800 Td (Dagsorden for Teknisk Udvalg) Tj ET", Line(780, "1. Godkendelse af dagsorden"),
            Line(766, "Indstilling:"), Line(752, "At dagsordenen godkendes."),
            Line(730, "2. Budget for kvarteret"), Line(716, "Sagsfremstilling:"),
            "BT /F1 12 Tf 72 700 Td (Et stort flertal i Brunsoe) Tj /Span<</MCID 1>>BDC (-) Tj EMC ET",
            Line(686, "kvarteret har sagt ja til it-"), Line(672, "afdelingens forslag."),
            Line(656, "Indstilling:"), Line(642, "At forslaget godkendes."), Line(620, "3. Eventuelt"));
        var text = ReadAgenda.From(PdfFile.Read(Pdf(content, "<feff00ad>", null)), "a.pdf").Items.SelectMany(item => item.Fields)
            .Select(field => field.Text).Aggregate((all, one) => all + one);
        Assert.Contains("Brunsoekvarteret", text, StringComparison.Ordinal);
        Assert.Contains("it-afdelingens", text, StringComparison.Ordinal);
    }

    private static string Line(int y, string text) => $"BT /F1 12 Tf 72 {y} Td ({text}) Tj ET";

    private static PageLayout Page(string content, string actualText) => Assert.Single(PdfFile.Read(Pdf(content, actualText, null)).Pages);

    private static byte[] Pdf(string content, string actualText, string? tree)
    {
        var pdf = new HandMadePdf { Content = content, Page = "/StructParents 0" };
        var element = pdf.Add($"<< /Type /StructElem /S /Span /ActualText {actualText} /K [1] >>");
        var parents = pdf.Add(tree ?? $"<< /Nums [0 [null {element}]] >>");
        pdf.Catalog = $"/MarkInfo << /Marked true >> /StructTreeRoot << /Type /StructTreeRoot /ParentTree {parents} >>";
        return pdf.ToBytes();
    }
}

using Ingest.Pdf;
using Ingest.Tests.Support;

namespace Ingest.Tests.Pdf;

public sealed class PageLabelTests
{
    [Theory]
    [InlineData("0 << /S /r >> 2 << /S /D >>", "i ii 1 2 3")]
    [InlineData("0 << /S /D /St 7 >>", "7 8 9 10 11")]
    [InlineData("0 << /P (Bilag ) /S /A >>", "Bilag A|Bilag B|Bilag C|Bilag D|Bilag E")]
    [InlineData("0 << /S /R /St 3998 >>", "MMMCMXCVIII MMMCMXCIX MMMM MMMMI MMMMII")]
    [InlineData("0 << /S /a /St 25 >>", "y z aa bb cc")]
    [InlineData("0 << /S /A /St 2000000000 >>", "2000000000 2000000001 2000000002 2000000003 2000000004")]
    [InlineData("0 << /P (Forside) >> 1 << /S /D /P (B-) /St 0 >>", "Forside B-1 B-2 B-3 B-4")]
    [InlineData("3 << /S /r >>", "1 2 3 i ii")]
    [InlineData("2 << /S /D >> 0 << /S /r >> 99 << /S /A >> -4 << /S /A >>", "i ii 1 2 3")]
    public void Each_page_has_the_label_that_readers_print(string numbers, string labels) =>
        Assert.Equal(labels.Split(labels.Contains('|', StringComparison.Ordinal) ? '|' : ' '),
            Read($"/PageLabels << /Nums [{numbers}] >>"));

    [Theory]
    [InlineData("")]
    [InlineData("/PageLabels << >>")]
    [InlineData("/PageLabels << /Nums [(0) << /S /D >>] >>")]
    public void Where_nothing_is_said_there_are_none(string catalog) => Assert.Empty(Read(catalog));

    [Fact]
    public void A_tree_that_bites_its_tail_ends()
    {
        var pdf = Pages();
        var node = pdf.Add("<< >>") + 1;
        pdf.Add($"<< /Kids [{node} 0 R << /Nums [0 << /S /r >>] >> {node} 0 R] >>");
        pdf.Catalog = $"/PageLabels {node} 0 R";
        Assert.Equal(["i", "ii", "iii", "iv", "v"], PdfFile.Read(pdf.ToBytes()).PageLabels);
    }

    private static IEnumerable<string> Read(string catalog)
    {
        var pdf = Pages();
        pdf.Catalog = catalog;
        return PdfFile.Read(pdf.ToBytes()).PageLabels;
    }

    private static PagedPdf Pages() => new PagedPdf().Text("a").Text("b").Text("c").Text("d").Text("e");
}

using Ingest.Model;
using Ingest.Pdf;
using Ingest.Tests.Support;

namespace Ingest.Tests.Pdf;

public sealed class BookmarkTests
{
    [Fact]
    public void An_outline_is_flat_with_levels_and_pages()
    {
        var pdf = ThreePages();
        var root = pdf.Add("<< >>");
        var (chapter, under, next) = (root + 1, root + 2, root + 3);
        pdf.Add($"<< /Title (Dagsorden) /Dest [{pdf.PageObjects[0]} 0 R /Fit] /First {under} 0 R /Last {under} 0 R /Next {next} 0 R >>");
        pdf.Add($"<< /Title <FEFF00C500720068007500730020> /A << /S /GoTo /D [{pdf.PageObjects[1]} 0 R /XYZ null 700 null] >> >>");
        pdf.Add("<< /Title (Bilag 1) /Dest [2 /Fit] >>");
        Assert.Equal([new("Dagsorden", 1, 1), new("Århus", 2, 2), new("Bilag 1", 3, 1)], Read(pdf, Outline(chapter)));
    }

    [Fact]
    public void Destinations_have_names_in_a_tree_or_a_dictionary()
    {
        var pdf = ThreePages();
        var entry = pdf.Add("<< >>") + 1;
        pdf.Add($"<< /Title (a) /Dest (kapitel 2) /Next {entry + 1} 0 R >>");
        pdf.Add($"<< /Title (b) /Dest /tre /Next {entry + 2} 0 R >>");
        pdf.Add($"<< /Title (c) /A << /S /GoTo /D <6B6170206574> >> /Next {entry + 3} 0 R >>");
        pdf.Add("<< /Title (d) /Dest (ukendt) >>");
        var names =
            $"/Names << /Dests << /Kids [<< /Limits [(kap et) (kapitel 2)] /Names [(kap et) [{pdf.PageObjects[0]} 0 R /Fit] (kapitel 2) "
                + $"<< /D [{pdf.PageObjects[1]} 0 R /Fit] >>] >>] >> >>";
        Assert.Equal([2, 3, 1, null],
            Read(pdf, $"{names} /Dests << /tre [{pdf.PageObjects[2]} 0 R /Fit] >> {Outline(entry)}").Select(bookmark => bookmark.Page));
    }

    [Theory]
    [InlineData("/Dest [99 0 R /Fit]")]
    [InlineData("/Dest [3 0 R /Fit]")]
    [InlineData("/Dest [7000 /Fit]")]
    [InlineData("/Dest [-1 /Fit]")]
    [InlineData("/Dest []")]
    [InlineData("/Dest 12")]
    [InlineData("/A << /S /URI /URI (https://kkr.dk) >>")]
    [InlineData("/A << /S /GoToR /F (andet.pdf) /D [0 /Fit] >>")]
    [InlineData("")]
    public void A_bookmark_that_leads_nowhere_has_no_page(string destination)
    {
        var pdf = ThreePages();
        Assert.Equal([new("Bilag", null, 1)], Read(pdf, Outline(pdf.Add($"<< /Title (Bilag) {destination} >>"))));
    }

    [Fact]
    public void Entries_in_a_ring_end()
    {
        var pdf = ThreePages();
        var first = pdf.Add("<< >>") + 1;
        pdf.Add($"<< /Title (a) /First {first} 0 R /Next {first + 1} 0 R >>");
        pdf.Add($"<< /Title (b) /First {first} 0 R /Next {first} 0 R >>");
        Assert.Equal(["a", "b"], Read(pdf, Outline(first)).Select(bookmark => bookmark.Title));
    }

    [Fact]
    public void An_entry_without_title_leaves_those_under_it()
    {
        var pdf = ThreePages();
        var first = pdf.Add("<< >>") + 1;
        pdf.Add($"<< /First {first + 1} 0 R >>");
        pdf.Add("<< /Title (b) >>");
        Assert.Equal([new("b", null, 2)], Read(pdf, Outline(first)));
    }

    [Theory]
    [InlineData("<FEFF00420069006C0061006700200031>", "Bilag 1")]
    [InlineData("<FFFE420069006C00>", "Bil")]
    [InlineData("<EFBBBF42C3B8726E>", "Børn")]
    [InlineData("<42C3B8726E>", "Børn")]
    [InlineData("<42F8726E85E6F8E5>", "Børn–æøå")]
    [InlineData("<80A08D1F>", "•€“˜")]
    [InlineData("<FEFF001B00640061001B0042>", "B")]
    [InlineData("<FEFF0042000D000A0043>", "B  C")]
    [InlineData("(Til \\(1\\) og \\370)", "Til (1) og ø")]
    [InlineData("<FEFF0041030A>", "Å")]
    public void Titles_are_text_in_any_of_the_encodings(string title, string text)
    {
        var pdf = ThreePages();
        Assert.Equal(text, Assert.Single(Read(pdf, Outline(pdf.Add($"<< /Title {title} >>")))).Title);
    }

    [Fact]
    public void A_document_without_an_outline_has_none() => Assert.Empty(Read(ThreePages(), ""));

    private static string Outline(int first) => $" /Outlines << /Type /Outlines /First {first} 0 R >>";

    private static PagedPdf ThreePages() => new PagedPdf().Text("en").Text("to").Text("tre");

    private static IEnumerable<Bookmark> Read(PagedPdf pdf, string catalog)
    {
        pdf.Catalog = catalog;
        var source = PdfFile.Read(pdf.ToBytes());
        Assert.Empty(source.Diagnostics);
        return source.Bookmarks;
    }
}

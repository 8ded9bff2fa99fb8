using Ingest.Model.Output;

namespace Ingest.Tests.Issue16;

/// <summary>A further meeting whose head stands in mid-page, or whose pages and items count on.</summary>
public sealed class PartsMidPageTests
{
    [Theory]
    [InlineData(1, "Onsdag den 10. juni 2026 kl. 15.00")]
    [InlineData(3, "Onsdag den 10. juni 2026 kl. 15.00")]
    [InlineData(1, "11. juni 2026, kl. 9.30")]
    public void A_meeting_may_begin_in_mid_page(int number, string day)
    {
        var pages = MidPage(number, PartsSketch.Head("Referat", "Teknikudvalget", day));
        var documents = PartsSketch.ReadAll(pages);
        Assert.Equal(["a.pdf", "a.pdf#2"], documents.Select(document => document.Document.Path));
        Assert.Equal(["Godkendelse af dagsorden", "Vejbelysning"], documents[0].Items.Select(item => item.Title));
        Assert.Equal(["Godkendelse af dagsorden", "Badevand"], documents[1].Items.Select(item => item.Title));
        Assert.Equal("2026-05-12", documents[0].Meeting.Date);
        Assert.StartsWith("2026-06-1", documents[1].Meeting.Date, StringComparison.Ordinal);
        Assert.Equal([(PartKind.Minutes, 1, 2)], PartsSketch.Parts(documents[0]));
        Assert.Equal([(PartKind.Minutes, 2, 3)], PartsSketch.Parts(documents[1]));
    }

    [Fact]
    public void Every_glyph_of_a_shared_page_is_counted_once()
    {
        var pages = MidPage(1, PartsSketch.Head("Referat", "Teknikudvalget", "Onsdag den 10. juni 2026 kl. 15.00"));
        var rows = PartsSketch.ReadAll(pages).SelectMany(document => document.Ledger).ToList();
        Assert.Equal([1, 2, 2, 3], rows.Select(row => row.Page));
        Assert.All(rows, row => Assert.Equal(0, row.Unplaced));
        Assert.All(rows,
            row => Assert.Equal(row.Glyphs, row.Meeting + row.Contents + row.Item + row.Table + row.Furniture + row.Annex + row.Hidden));
        Assert.Equal(pages.Select(PartsSketch.Glyphs), rows.GroupBy(row => row.Page).Select(page => page.Sum(row => row.Glyphs)));
    }

    /// <summary>A text quotes an earlier meeting's head in its own type, or as a field.</summary>
    [Theory]
    [InlineData("^ ")]
    [InlineData("= ")]
    public void A_quoted_head_begins_no_meeting(string dress)
    {
        string[] quoted = [$"{dress}Referat", "Teknikudvalget", "Tirsdag den 10. marts 2026 kl. 15.00", "Mødested: Rådhuset, lokale 2"];
        Assert.Single(PartsSketch.ReadAll(MidPage(3, quoted)));
    }

    /// <summary>The running head of a meeting that goes on says the same day.</summary>
    [Fact]
    public void The_same_head_again_begins_no_meeting() =>
        Assert.Single(PartsSketch.ReadAll(MidPage(3, PartsSketch.Head("Referat", "Teknikudvalget", "Tirsdag den 12. maj 2026 kl. 15.00"))));

    [Fact]
    public void A_years_minutes_count_their_pages_and_items_on()
    {
        string[] days = ["Tirsdag den 12. maj 2026 kl. 15.00", "Onsdag den 10. juni 2026 kl. 15.00",
            "Mandag den 17. august 2026 kl. 15.00"];
        var documents = PartsSketch.ReadAll([.. days.Select((day, i) => new PartsPage(
            [
                .. PartsSketch.Head("Referat", "Teknikudvalget", day),
                .. PartsSketch.Item($"Sag nr. {21 + (2 * i)}: Godkendelse af dagsorden", "Beslutning", "Godkendt."),
                .. PartsSketch.Item($"Sag nr. {22 + (2 * i)}: Meddelelser", "Beslutning", "Taget til efterretning."),
            ],
            Foot: $"Teknikudvalget 2026   Side {i + 1} af 3"))]);
        Assert.Equal(["2026-05-12", "2026-06-10", "2026-08-17"], documents.Select(document => document.Meeting.Date));
        Assert.All(documents, document => Assert.Equal(2, document.Items.Length));
    }

    private static PartsPage[] MidPage(int number, string[] head) =>
    [
        new([.. PartsSketch.Head("Referat", "Teknikudvalget", "Tirsdag den 12. maj 2026 kl. 15.00"),
            .. PartsSketch.Item("1. Godkendelse af dagsorden", "Beslutning", "Godkendt.")], Foot: "1"),
        new([.. PartsSketch.Item("2. Vejbelysning", "Beslutning", "Indstillingen blev fulgt."), .. head,
            .. PartsSketch.Item($"{number}. Godkendelse af dagsorden", "Beslutning", "Godkendt.")], Foot: "2"),
        new([.. PartsSketch.Item($"{number + 1}. Badevand", "Beslutning", "Taget til efterretning.")], Foot: "3"),
    ];
}

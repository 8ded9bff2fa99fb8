using System.Globalization;
using Ingest.Facts.Amounts;
using Ingest.Model.Output;

namespace Ingest.Tests.Facts.Amounts;

/// <summary>Which cells are money: told as row:column value unit.</summary>
public sealed class TableAmountsTests
{
    [Fact]
    public void A_columns_unit_is_its_cells_and_shares_years_and_counts_have_their_own() =>
        Assert.Equal("1:2 12.5 mio.kr|2:2 -3 mio.kr",
            Told(FactDocument.Table(null, ["Område", "Budget|mio. kr.", "Andel i pct.|pct.", "Antal børn", "År"],
                ["Skoler", "12,5", "40,0", "900", "2024"], ["Dagtilbud", "-3", "60,0", "450", "2025"])));

    [Theory]
    [InlineData("Beløb i 1.000 kr.", "Post", "1:2 410 t.kr|1:3 820 t.kr")]
    [InlineData("Tilskud i mio. kr., 2025-priser", "Post", "1:2 410 mio.kr|1:3 820 mio.kr")]
    [InlineData(null, "Post (t.kr.)", "1:2 410 t.kr|1:3 820 t.kr")]
    [InlineData("Projekter over 5 mio. kr.", "Post", "")]
    public void A_caption_and_the_corner_say_the_unit_of_all(string? caption, string corner, string amounts) =>
        Assert.Equal(amounts,
            Told(FactDocument.Table(caption, [corner, "2024", "2025", "Medlemmer"], ["Løn, 1,5 årsværk", "410", "820", "17"])));

    [Fact]
    public void Things_are_counted_without_decimals() =>
        Assert.Equal("1:2 11.5 mio.kr|1:3 20.1 mio.kr", Told(FactDocument.Table(
            "Lån ved årets udgang, mio. kr.", ["År", "Vandværk", "Plejeboliger", "Familier"], ["2031", "11,5", "20,1", "12"])));

    [Fact]
    public void A_rows_name_or_unit_cell_says_its_own() =>
        Assert.Equal("1:3 44.1 mio.kr|4:3 3 mia.kr",
            Told(FactDocument.Table(null, ["", "Enhed", "2023"],
                ["Omsætning, mio. kr.", "", "44,1"], ["Antal ansatte", "", "31"], ["Margin", "pct.", "7"], ["Gæld", "mia. kr.", "3"])));

    [Fact]
    public void What_a_price_is_for_is_not_its_unit() =>
        Assert.Equal("1:3 14.25 kr", Told(FactDocument.Table(
            null, ["Ydelse", "Enhed", "Kr. ekskl. moms"], ["Vareafgift", "ton", "14,25"])));

    [Fact]
    public void A_row_of_nothing_but_a_name_heads_those_below() =>
        Assert.Equal("2:2 5 mio.kr",
            Told(FactDocument.Table(
                null, ["", "2024"], ["Økonomi (mio. kr.)", ""], ["Drift", "5"], ["Personale (antal)", ""], ["Lærere", "7"])));

    [Fact]
    public void Words_in_a_cell_are_read_as_a_text_is()
    {
        var facts = Facts(FactDocument.Table(
            null, ["Forening", "Kontingent"], ["Karate", "ca. 1.150 kr./år"], ["Skak", "900,-"], ["Ro", "gratis"]));

        Assert.Equal(["1.150 kr.", "900,-"], facts.Select(fact => fact.Text));
        Assert.True(facts[0].IsApproximate);
        Assert.Equal("Karate, Kontingent: ca. 1.150 kr./år", facts[0].Sentence);
    }

    [Fact]
    public void A_range_of_figures_and_a_rounded_one_take_the_columns_unit()
    {
        var facts = Facts(FactDocument.Table(null, ["Vej", "Pris (t.kr.)|t.kr."], ["A", "250-300"], ["B", "ca. 400"]));

        Assert.Equal([(250m, 300m), (400m, null)], facts.Select(fact => (fact.Value, fact.ValueTo)));
        Assert.Equal(300_000m, facts[0].KronerTo);
        Assert.True(facts[1].IsApproximate);
    }

    [Fact]
    public void A_repetition_of_a_cell_counts_once()
    {
        var table = FactDocument.Table(null, ["Post", "Beløb|kr."], ["A", "500"]);
        table = table with { Rows = [table.Rows[0], [table.Rows[0][0], table.Rows[0][1] with { Spanned = true }]] };

        Assert.Equal("1:2 500 kr", Told(table));
    }

    private static List<AmountFact> Facts(AgendaTable table) => [.. DocumentAmounts.Of(FactDocument.Of(FactDocument.Item("Sag"), [table]))];

    private static string Told(AgendaTable table) => string.Join('|', Facts(table).Select(fact => string.Create(
        CultureInfo.InvariantCulture, $"{fact.Place.Row}:{fact.Place.Column} {fact.Value:0.###} {fact.Unit}")));
}

using System.Collections.Immutable;
using Ingest.Checks;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tables.Values;

namespace Ingest.Tests.Checks;

public sealed class TableReadingTests
{
    [Fact]
    public void Rounded_addends_pass_within_their_rounding()
    {
        var table = Read(1, ["", "Beløb (Mio. kr)"], ["A", "245,9"], ["B", "315,5"], ["I alt", "561,5"]);
        var check = Assert.Single(table.Checks);
        Assert.Equal(new TableCheck("columnTotal", 1, 2, 561.5, 561.4, Verdict.Pass, 0.15) { From = check.From }, check);
        Assert.Equal([new CellPlace(0, 1), new CellPlace(1, 1)], check.From);
        Assert.Equal("mio. kr.", table.Columns[1].Unit);
    }

    [Theory]
    [InlineData("1990 (1.000 tons)", "1.000 tons")]
    [InlineData("Mængde (tons)", "tons")]
    [InlineData("Længde (m)", "m")]
    [InlineData("Række M", null)]
    [InlineData("Indbyggere (1.000)", null)]
    public void A_header_names_its_unit(string header, string? unit) =>
        Assert.Equal(unit, Read(1, ["", header], ["A", "10,5"]).Columns[1].Unit);

    [Fact]
    public void The_caption_s_unit_is_not_a_count_s()
    {
        var table = Read(1, ["Tilbud", "Pladser", "Takst"], ["Møllehuset", "8", "1.778"], ["Ungehuset", "9", "1.911"]);
        Assert.Equal([null, null, null], table.Columns.Select(column => column.Unit));
        Assert.Equal([null, null, "kr."],
            Captioned("Takster (kr.)", ["Tilbud", "Pladser", "Takst"], ["Møllehuset", "8", "1.778"],
                ["Ungehuset", "9", "1.911"]).Columns.Select(column => column.Unit));
    }

    [Fact]
    public void Codes_are_no_thousands() =>
        Assert.Equal([null, null, null, 12.0],
            Read(1, ["Enhed", "Navn"], ["301.009", "Skolen"], ["364.050.03", "Hallen"], ["305.002A", "Klubben"],
                ["12", "Huset"]).Rows.Select(row => row[0].Number));

    [Fact]
    public void A_range_among_thousands_makes_no_codes_of_them() =>
        Assert.Equal([1250.0, null, 3100.0, 2900.0],
            Read(1, ["Beløb", "Navn"], ["1.250", "A"], ["12.5", "B"], ["3.100", "C"], ["2.900", "D"]).Rows.Select(row => row[0].Number));

    /// <summary>Homes are counted, but here they are a cost: they add up with the other column to the total.</summary>
    [Fact]
    public void Sums_tell_that_a_column_has_the_caption_s_unit_after_all() =>
        Assert.Equal([null, "kr.", "kr.", "kr."],
            Captioned("Finansiering (kr.)", ["", "Boliger", "Arealer", "I alt"], ["Lån", "45", "5", "50"], ["Tilskud", "10", "2", "12"],
                ["I alt", "55", "7", "62"]).Columns.Select(column => column.Unit));

    [Fact]
    public void Whole_numbers_must_agree_exactly()
    {
        var table = Read(1, ["", "Antal"], ["A", "8"], ["B", "15"], ["I alt", "24"]);
        Assert.Equal(Verdict.Fail, Assert.Single(table.Checks).Verdict);
    }

    [Fact]
    public void A_grand_total_sums_its_subtotals()
    {
        var table = Read(1, ["", "2024"], ["A", "10"], ["B", "20"], ["A og B i alt", "30"], ["C", "1"], ["D", "2"], ["C og D i alt", "3"],
            ["I alt", "33"]);
        Assert.Equal([Verdict.Pass, Verdict.Pass, Verdict.Pass], table.Checks.Select(check => check.Verdict));
    }

    [Fact]
    public void Heraf_rows_are_not_added_again()
    {
        var table = Read(1, ["", "Kr."], ["Drift", "100"], ["Heraf løn", "60"], ["Anlæg", "20"], ["I alt", "120"]);
        Assert.Equal(["columnTotal", "partOf"], table.Checks.Select(check => check.Kind));
        Assert.All(table.Checks, check => Assert.Equal(Verdict.Pass, check.Verdict));
    }

    [Fact]
    public void An_average_is_not_checkable_as_a_sum()
    {
        var table = Read(1, ["", "Pris"], ["A", "10"], ["B", "20"], ["Hele landet", "14"]);
        Assert.Equal(Verdict.NotCheckable, Assert.Single(table.Checks).Verdict);
    }

    [Fact]
    public void Columns_made_of_others_are_held_against_them()
    {
        var table = Read(
            1, ["", "2023", "2024", "Ændring", "Ændring i pct."], ["A", "100", "110", "10", "10,0"], ["B", "200", "190", "-10", "-5,0"],
            ["C", "300", "303", "3", "1,0"]);
        Assert.Equal(3, table.Checks.Count(check => check is { Kind: "difference", Verdict: Verdict.Pass }));
        Assert.Equal(3, table.Checks.Count(check => check is { Kind: "percentage", Verdict: Verdict.Pass }));
    }

    [Fact]
    public void A_row_total_sums_its_row()
    {
        var table = Read(1, ["", "Mænd", "Kvinder", "I alt"], ["A", "1", "2", "3"], ["B", "4", "5", "9"]);
        Assert.Equal(2, table.Checks.Count(check => check is { Kind: "rowTotal", Verdict: Verdict.Pass }));
    }

    [Fact]
    public void Spanning_cells_repeat_marked_and_give_header_paths()
    {
        ImmutableArray<TableCell> cells =
        [
            Cell(0, 0, ""), new TableCell(0, 1, 1, 2, "Hjælpere", 1, default, []), Cell(1, 0, ""), Cell(1, 1, "2024"), Cell(1, 2, "2025"),
            Cell(2, 0, "Hovedstaden"), Cell(2, 1, "851"), Cell(2, 2, "1.778"), new TableCell(3, 0, 1, 3, "Note", 1, default, []),
        ];
        var table = CellReading.Read(
            new Table { Parts = [new TablePart(1, default)], Cells = cells, RowCount = 4, ColumnCount = 3, HeaderRows = 2 }, "t1");
        Assert.Equal(["", "Hjælpere / 2024", "Hjælpere / 2025"], table.Columns.Select(column => column.Header));
        Assert.Equal(1778, table.Rows[0][2].Number);
        Assert.Equal([false, true, true], table.Rows[1].Select(cell => cell.Spanned));
    }

    [Fact]
    public void The_reading_that_adds_up_is_chosen_and_marked()
    {
        var table = Read(2, ["", "2024"], ["Drift", "10"], ["Anlæg", "20"], ["Renter", "5"], ["I alt", "35"]);
        Assert.Equal(4, table.Rows.Length);
        Assert.Equal(["columnTotal", "readingChosenBySums"], table.Checks.Select(check => check.Kind));
    }

    [Fact]
    public void A_groups_name_holds_for_the_rows_left_blank_below_it()
    {
        var table = Read(1, ["Område", "Projekt", "Forbrug"], ["Skoler", "Ny skole", "10"], ["", "Renovering", "20"],
            ["Kultur", "Svømmehal", "5"]);
        Assert.Equal("Skoler", table.Rows[1][0].Text);
        Assert.True(table.Rows[1][0].Spanned);
    }

    [Fact]
    public void A_total_named_in_the_text_meets_the_tables()
    {
        var table = Read(1, ["", "Beløb (Mio. kr)", "Pladser"], ["A", "245,9", "101"], ["B", "315,5", "173"], ["I alt", "561,5", "274"]);
        var checks = TextTotals.Check(table, "Puljen er på 561,5 mio.kr. til 274 botilbudspladser i 2024.");
        Assert.Equal([1, 2], checks.Select(check => check.Column!.Value));
        Assert.Empty(TextTotals.Check(table, "Puljen er på 561,5 pct. i 2.745 kommuner."));
    }

    private static AgendaTable Read(int headers, params string[][] rows) => CellReading.Read(Made(headers, null, rows), "t1");

    private static AgendaTable Captioned(string caption, params string[][] rows) => CellReading.Read(Made(1, caption, rows), "t1");

    private static Table Made(int headers, string? caption, string[][] rows)
    {
        var cells = rows.SelectMany((row, r) => row.Select((text, c) => Cell(r, c, text))).ToImmutableArray();
        return new Table { Parts = [new TablePart(1, default)], Cells = cells, RowCount = rows.Length, ColumnCount = rows[0].Length,
            HeaderRows = headers, Caption = caption };
    }

    private static TableCell Cell(int row, int column, string text) => new(row, column, 1, 1, text, 1, default, []);
}

using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tables.Values;
using Ingest.Tests.Support;
using Ingest.Text.Numbers;

namespace Ingest.Tests.Issue16;

/// <summary>÷ is minus, ½ a fraction, and the unit in the corner is the figures'.</summary>
public sealed class DanishSignTests
{
    [Fact]
    public void The_handed_tables_have_their_values()
    {
        var document = ReadAgenda.From(Repository.Handed("division-minus"));
        var budget = document.Tables[0];
        Assert.Equal(
            [[2400.0, 2500, 100], [-340, -410, -70], [-1250, -1300, -50], [610, 590, -20], [1420, 1380, -40]],
            budget.Rows.Select(row => row.Skip(1).Select(cell => cell.Number!.Value).ToArray()));
        Assert.Equal(["÷ 340", "÷ 410", "÷ 70"], budget.Rows[1].Skip(1).Select(cell => cell.Text));
        Assert.Equal(["÷1.250", "÷1.300", "÷50"], budget.Rows[2].Skip(1).Select(cell => cell.Text));
        Assert.Equal([null, "1.000 kr.", "1.000 kr.", "1.000 kr."], budget.Columns.Select(column => column.Unit));
        Assert.Equal("Post (t.kr.)", budget.Columns[0].Header);
        Assert.Equal([1, 2, 3],
            budget.Checks.Where(check => check is { Kind: "columnTotal", Verdict: Verdict.Pass }).Select(check => check.Column!.Value));
        Assert.DoesNotContain(budget.Checks, check => check.Verdict == Verdict.Fail);

        var loans = document.Tables[1];
        Assert.Equal([("3½ %", 3.5, "pct."), ("2¼ %", 2.25, "pct.")],
            loans.Rows.Select(row => (row[1].Text, row[1].Number!.Value, row[1].Unit ?? loans.Columns[1].Unit!)));
    }

    [Theory]
    [InlineData("÷ 340", -340, null)]
    [InlineData("÷340", -340, null)]
    [InlineData("÷ 1.250,5", -1250.5, null)]
    [InlineData("÷ 2,5 pct.", -2.5, "pct.")]
    [InlineData("kr. ÷ 12.000", -12000, "kr.")]
    [InlineData("÷ 340 t.kr.", -340, "1.000 kr.")]
    [InlineData("(÷ 340)", -340, null)]
    [InlineData("÷ 0", 0, null)]
    [InlineData("÷ 905⁴", -905, null)]
    [InlineData("3½ %", 3.5, "pct.")]
    [InlineData("3 ½ pct.", 3.5, "pct.")]
    [InlineData("2¼", 2.25, null)]
    [InlineData("½", 0.5, null)]
    [InlineData("÷ ½", -0.5, null)]
    [InlineData("1.250¾", 1250.75, null)]
    [InlineData("0¾ mio. kr.", 0.75, "mio. kr.")]
    [InlineData("7½¹", 7.5, null)]
    public void A_sign_has_its_value(string text, double value, string? unit) =>
        Assert.Equal((value, unit), DanishNumber.Parse(text) is var number ? (number!.Value, number.Unit) : default);

    [Fact]
    public void Among_ranges_a_number_with_a_dash_behind_it_is_one_without_an_end() =>
        Assert.Equal([null, null, null],
            Read(["Alder", "Antal"], ["0-5", "10"], ["6 - 17", "20"], ["65-", "30"]).Rows.Select(row => row[0].Number));

    [Fact]
    public void Among_years_too() =>
        Assert.Equal([2025, 2026, null],
            Read(["År", "Antal"], ["2025", "10"], ["2026", "20"], ["2027 –", "30"]).Rows.Select(row => row[0].Number));

    [Fact]
    public void Among_figures_it_is_their_minus() =>
        Assert.Equal([-412, 980, -1205, -2024],
            Read(["Konto", "Beløb"], ["Løn", "412-"], ["Varer", "980"], ["Renter", "1.205 -"], ["Salg", "2024-"]).Rows.Select(
                row => row[1].Number!.Value));

    [Theory]
    [InlineData("12 ÷ 3")]
    [InlineData("12÷3")]
    [InlineData("÷")]
    [InlineData("÷÷ 5")]
    [InlineData("½ time om ugen")]
    [InlineData("en halv (½) dag")]
    [InlineData("½-1")]
    [InlineData("2½-3½")]
    [InlineData("½5")]
    public void Between_numbers_or_words_they_are_none(string text) => Assert.Null(DanishNumber.Parse(text));

    [Theory]
    [InlineData("Post (t.kr.)", "1.000 kr.")]
    [InlineData("Mio. kr.", "mio. kr.")]
    [InlineData("1.000 kr., 2026-priser", "1.000 kr.")]
    [InlineData("Beløb i kr.", "kr.")]
    public void The_corner_s_unit_is_the_figures_(string corner, string unit)
    {
        var table = Read([corner, "2026", "2027"], ["Løn", "10", "12"], ["Varer", "3", "4"]);
        Assert.Equal([null, unit, unit], table.Columns.Select(column => column.Unit));
        Assert.Equal(corner, table.Columns[0].Header);
    }

    [Fact]
    public void Years_as_rows_are_names() =>
        Assert.Equal([null, "mio. kr."],
            Read(["År (mio. kr.)", "Budget"], ["2025", "10,5"], ["2026", "11,2"]).Columns.Select(column => column.Unit));

    [Fact]
    public void A_column_s_own_unit_comes_first() =>
        Assert.Equal(
            [null, "1.000 kr.", "pct.", null, null],
            Read(["Post (t.kr.)", "Beløb", "Ændring i pct.", "Antal pladser", "Andel"], ["Løn", "10", "2,5", "8", "40"],
                ["Varer", "3", "1,5", "9", "60"]).Columns.Select(column => column.Unit));

    [Fact]
    public void A_first_column_of_figures_keeps_its_unit() =>
        Assert.Equal(["km", null], Read(["Afstand (km)", "Antal"], ["0-5", "10"], ["5-10", "12"]).Columns.Select(column => column.Unit));

    [Fact]
    public void Names_of_two_columns_hand_their_unit_on() =>
        Assert.Equal([null, null, "kr."],
            Read(["Konto", "Navn (kr.)", "Budget"], ["Drift", "Løn", "10"], ["Drift", "Varer", "3"]).Columns.Select(column => column.Unit));

    [Fact]
    public void A_table_of_words_hands_no_unit_on() =>
        Assert.Equal(["kr.", null],
            Read(["Takst (kr.)", "Bemærkning"], ["Lav", "Som nu"], ["Høj", "Ny"]).Columns.Select(column => column.Unit));

    private static AgendaTable Read(params string[][] rows) => CellReading.Read(
        new Table
        {
            Parts = [new TablePart(1, new Box(0, 0, 100, 100))],
            RowCount = rows.Length,
            ColumnCount = rows[0].Length,
            HeaderRows = 1,
            Cells = [.. rows.SelectMany((row, r) => row.Select((text, c) => new TableCell(r, c, 1, 1, text, 1, default, [])))],
        },
        "t1");
}

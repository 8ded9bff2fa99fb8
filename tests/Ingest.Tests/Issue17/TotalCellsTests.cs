using System.Collections.Immutable;
using System.Globalization;
using Ingest.Checks;
using Ingest.Feed.Csv;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tables.Values;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>cells.csv says which cells stand in totals, so that a sum over the others counts nothing twice.</summary>
public sealed class TotalCellsTests
{
    private const int Cells = 7;

    [Fact]
    public void The_row_of_totals_is_marked_and_its_name_with_it() =>
        Assert.Equal(["I alt", "30", "3"], Totals(["", "2024", "2025"], ["A", "10", "1"], ["B", "20", "2"], ["I alt", "30", "3"]));

    [Theory]
    [InlineData("I alt:")]
    [InlineData("Udgifter i alt")]
    [InlineData("Total")]
    [InlineData("Sum")]
    [InlineData("Samlet")]
    [InlineData("Hele landet")]
    public void Also_where_its_figure_is_no_sum_of_what_is_printed(string name) =>
        Assert.Equal([name, "37"], Totals(["", "2024"], ["A", "10"], ["B", "20"], [name, "37"]));

    /// <summary>Printed in thousands, each rounded by itself.</summary>
    [Fact]
    public void A_name_that_may_be_one_and_a_figure_that_is_the_sum_but_for_rounding() =>
        Assert.Equal(["Samlet udgift", "1.202"], Totals(["", "2024"], ["Løn", "800"], ["Varer", "401"], ["Samlet udgift", "1.202"]));

    [Fact]
    public void Subtotals_and_the_total_of_them() => Assert.Equal(
        ["Drift i alt", "30", "Anlæg i alt", "7", "I alt", "37"],
        Totals(["", "2024"], ["A", "10"], ["B", "20"], ["Drift i alt", "30"], ["C", "7"], ["Anlæg i alt", "7"], ["I alt", "37"]));

    [Fact]
    public void A_total_that_stands_first() =>
        Assert.Equal(["Hele landet", "90"], Totals(["Region", "Antal"], ["Hele landet", "90"], ["Nord", "60"], ["Syd", "30"]));

    /// <summary>The section's cell spans its rows; the name of the total stands beside it.</summary>
    [Fact]
    public void A_name_in_the_second_column() => Assert.Equal(
        ["Nord", "I alt", "30", "Syd", "I alt", "12"],
        Totals(["Region", "Art", "2024"], ["Nord", "Løn", "10"], ["Nord", "Varer", "20"], ["Nord", "I alt", "30"], ["Syd", "Løn", "5"],
            ["Syd", "Varer", "7"], ["Syd", "I alt", "12"]));

    [Fact]
    public void A_column_that_sums_the_others() => Assert.Equal(
        ["15", "31", "37", "9", "46"],
        Totals(["", "Mænd", "Kvinder", "I alt"], ["A", "10", "5", "15"], ["B", "27", "4", "31"], ["I alt", "37", "9", "46"])
            .Except(["I alt"]));

    [Fact]
    public void A_row_of_sums_that_has_another_name_or_none()
    {
        Assert.Equal(["Netto", "120,5", "130,0"],
            Totals(["", "2024", "2025"], ["Udgifter", "200,5", "230,0"], ["Indtægter", "-80,0", "-100,0"], ["Netto", "120,5", "130,0"]));
        Assert.Equal(["", "1.130"], Totals(["", "Kr."], ["A", "500"], ["B", "310"], ["C", "320"], ["", "1.130"]));
    }

    [Fact]
    public void Rounded_figures_are_a_sum_within_their_rounding() =>
        Assert.Equal(["", "61,5", "42,1"],
            Totals(["", "2024", "2025"], ["A", "30,2", "20,6"], ["B", "31,2", "21,6"], ["", "61,5", "42,1"]));

    /// <summary>What is taken out of a sum by mistake is as wrong as what is counted twice.</summary>
    [Fact]
    public void Nothing_else_is_marked()
    {
        Assert.Empty(Totals(["", "2024", "2025"], ["A", "10", "1"], ["B", "20", "2"], ["C", "31", "3"]));
        Assert.Empty(Totals(["Nr.", "Klasser"], ["1", "2"], ["2", "1"], ["3", "3"])); // 3 = 2 + 1 and counts are small
        Assert.Empty(
            Totals(["Navn", "Antal"], ["Lærere", "21"], ["Pædagoger", "22"], ["Ledere", "43"])); // a name of its own and one column
        Assert.Empty(Totals(["Samlet vurdering", "Point"], ["Samlet indsats", "4"], ["Samlet kvalitet", "5"], ["Pris", "5"]));
        Assert.Empty(Totals(["Stof", "Kg"], ["Asbest", "1"], ["Fluor", "2.000"], ["Total kvælstof", "50.000"], ["Total fosfor", "5.000"]));
        Assert.Empty(Totals(["", "2024"], ["Samlet udgift", "900"]));
        Assert.Empty(Totals(["", "2024"], ["I alt", "900"])); // there is nothing that it is counted with
        Assert.Empty(Totals(["", "I alt"], ["A", "10"], ["B", "25"])); // the one column of figures there is
        Assert.Empty(
            Totals(["Vare", "Antal", "Pris", "Total"], ["Stole", "4", "300", "1.200"], ["Borde", "3", "700", "2.100"])); // a product
        Assert.Empty(Totals(["Emne", "Tekst"], ["I alt", "ingen"], ["Samlet", "ja"]));
        Assert.Empty(Totals(["", "2024"], ["Skoler", "10"], ["Heraf friskoler", "4"], ["Biblioteker", "25"]));
    }

    [Fact]
    public void A_share_s_total_is_one_too() =>
        Assert.Equal(["I alt", "52 %"], Totals(["", "Andel"], ["A", "40 %"], ["B", "60 %"], ["I alt", "52 %"]));

    [Fact]
    public void Behind_it_stands_which_figures_are_proven() => Assert.Equal(["proven", "", "true", "", "true", "", "true"],
        Rows(Document(["", "2024"], ["A", "10"], ["B", "20"], ["I alt", "30"])).Select(row => row[^1]));

    /// <summary>Indented names make the rows above them their sum.</summary>
    [Fact]
    public void A_row_that_others_stand_under_and_add_up_to()
    {
        var table = new AgendaTable
        {
            Id = "t1",
            Columns = [new("Konto", ["Konto"], null), new("2024", ["2024"], null), new("2025", ["2025"], null)],
            Rows = [Figures("Skole", 300, 330), Figures("Løn", 210, 221), Figures("Drift", 90, 109), Figures("Ældre", 500, 512)],
            RowPath = [["Skole"], ["Skole", "Løn"], ["Skole", "Drift"], ["Ældre"]],
        };
        var totals = TableTotals.Of(table with { Checks = TableChecks.Of(table.Columns, table.Rows, table.RowPath) });
        Assert.Equal([true, false, false, false], totals.Rows);
    }

    private static ImmutableArray<Cell> Figures(string name, params ReadOnlySpan<double> figures)
    {
        var cells = ImmutableArray.Create(new Cell { Text = name });
        foreach (var figure in figures)
        {
            cells = cells.Add(new Cell { Text = figure.ToString(CultureInfo.InvariantCulture), Number = figure });
        }

        return cells;
    }

    [Fact]
    public void The_column_is_the_last_but_one_and_true_or_false()
    {
        var rows = Rows(Document(["", "2024"], ["A", "10"], ["B", "20"], ["I alt", "30"]));
        Assert.Equal("total", rows[0][^2]);
        Assert.Equal(["false", "false", "false", "false", "true", "true"], rows.Skip(1).Select(row => row[^2]));
    }

    [Fact]
    public void DuckDB_sums_right_with_the_guide_s_query()
    {
        using var folder = new TemporaryFolder();
        WrittenFeed.Write(folder, CsvDialect.Rfc4180,
            Document(["", "Mænd", "Kvinder", "I alt"], ["A", "10", "5", "15"], ["B", "27", "4", "31"], ["I alt", "37", "9", "46"]));
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "csv.md"));
        var query = guide.Split("```sql\n")[1].Split("```")[0];
        var answer = OtherReader.DuckDb(folder, [query.Replace('\n', ' '), "select typeof(total) from 'cells.csv' limit 1"]);
        Assert.Equal([37, 9], answer[0].Select(row => double.Parse(row[^1].ToString(), CultureInfo.InvariantCulture)));
        Assert.Equal("BOOLEAN", answer[1][0][0].GetString());
    }

    /// <returns>The texts of the marked cells, row by row.</returns>
    private static List<string> Totals(params string[][] table)
    {
        var rows = Rows(Document(table));
        var (text, total) = (Array.IndexOf(rows[0], "text"), Array.IndexOf(rows[0], "total"));
        Assert.True(total >= 0, "cells.csv has no column 'total'.");
        return [.. rows.Skip(1).Where(row => row[total] == "true").Select(row => row[text])];
    }

    private static List<string[]> Rows(AgendaDocument document)
    {
        var sheet = new CsvSheets(CsvDialect.Rfc4180).All[Cells];
        using var reader = CsvDialect.Rfc4180.Reader(new StringReader(sheet.Header() + sheet.Rows(document)));
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.ColumnCount).Select(column => reader.GetField(column)!)]);
        }

        return rows;
    }

    private static AgendaDocument Document(params string[][] rows)
    {
        var cells = rows.SelectMany((row, r) => row.Select((text, c) => new TableCell(r, c, 1, 1, text, 1, default, [])))
            .ToImmutableArray();
        var table = new Table { Parts = [new TablePart(1, default)], Cells = cells, RowCount = rows.Length, ColumnCount = rows[0].Length,
            HeaderRows = 1 };
        return new AgendaDocument
        {
            Document = new DocumentInfo("a.pdf", new string('a', 64), 1, 1, null, TextSource.Embedded),
            Status = DocumentStatus.Complete,
            Tables = [CellReading.Read(table, "t1")],
        };
    }
}

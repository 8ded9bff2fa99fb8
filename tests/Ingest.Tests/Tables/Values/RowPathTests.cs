using System.Collections.Immutable;
using System.Text;
using Ingest.Json;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tables.Values;
using Ingest.Tests.Support;

namespace Ingest.Tests.Tables.Values;

/// <summary>Under which names a row of a table stands.</summary>
public sealed class RowPathTests
{
    [Fact]
    public void Names_that_are_indented_stand_under_those_that_are_not() => Assert.Equal(
        ["Udgifter", "Udgifter > Skoler", "Udgifter > Skoler > Løn", "Udgifter > Ældre", "Resultat"],
        Paths([Row("Udgifter", 0), Row("Skoler", 8), Row("Løn", 16), Row("Ældre", 8), Row("Resultat", 0)]));

    /// <summary>Pages are drawn by programs that place a letter a little off.</summary>
    [Fact]
    public void A_hair_s_breadth_is_no_step() =>
        Assert.Empty(Paths([Row("Udgifter", 0), Row("Skoler", 1), Row("Ældre", 0.5), Row("Teknik", 1)]));

    [Fact]
    public void One_indented_row_alone_is_chance() =>
        Assert.Empty(Paths([Row("Udgifter", 0), Row("Skoler", 8), Row("Ældre", 0), Row("Teknik", 0)]));

    [Fact]
    public void A_row_that_goes_in_by_two_steps_at_once_shows_that_there_are_no_steps() =>
        Assert.Empty(Paths([Row("Udgifter", 0), Row("Løn", 16), Row("Skoler", 8), Row("Ældre", 8), Row("Teknik", 0)]));

    [Fact]
    public void A_column_set_to_the_right_or_the_middle_has_no_steps()
    {
        Assert.Empty(Paths([.. Names("Skolerne", "Ældre", "Børn", "Kultur").Select(row => At(row, 100 - Width(row)))]));
        Assert.Empty(Paths([.. Names("Skolerne", "Ældre", "Børn", "Kultur").Select(row => At(row, 50 - (Width(row) / 2)))]));
    }

    [Fact]
    public void Paragraphs_that_are_indented_are_no_names() =>
        Assert.Empty(Paths([.. new double[] { 0, 8, 8, 0 }.Select(left => Row(new string('a', 200), left))]));

    [Fact]
    public void A_name_that_fills_its_row_goes_for_those_below() => Assert.Equal(
        ["Nord", "Nord > Skoler", "Nord > Ældre", "Syd", "Syd > Skoler"],
        Paths([Alone("Nord", spanned: true), Row("Skoler"), Row("Ældre"), Alone("Syd", spanned: true), Row("Skoler")]));

    [Fact]
    public void A_row_without_figures_is_an_empty_row_where_nothing_says_more() =>
        Assert.Empty(Paths([Row("Skoler"), Alone("Kultur"), Row("Ældre"), Row("Teknik")]));

    [Fact]
    public void A_bold_one_goes_for_those_below() => Assert.Equal(
        ["Skoler", "Kultur", "Kultur > Teatre", "Kultur > Museer"],
        Paths([Row("Skoler"), Alone("Kultur", bold: true), Row("Teatre"), Row("Museer")]));

    [Fact]
    public void So_do_several_that_head_the_rows_from_the_first_on() => Assert.Equal(
        ["Nord", "Nord > Skoler", "Nord > Ældre", "Syd", "Syd > Skoler"],
        Paths([Alone("Nord"), Row("Skoler"), Row("Ældre"), Alone("Syd"), Row("Skoler")]));

    [Fact]
    public void A_name_under_a_name_stands_below_it_where_its_type_is_another() => Assert.Equal(
        ["Nord", "Nord > Drift", "Nord > Drift > Skoler", "Nord > Anlæg", "Nord > Anlæg > Veje", "Syd", "Syd > Skoler"],
        Paths([Alone("Nord", true, true), Alone("Drift", spanned: true), Row("Skoler"), Alone("Anlæg", spanned: true), Row("Veje"),
            Alone("Syd", true, true), Row("Skoler")]));

    [Fact]
    public void A_bold_row_among_others_and_the_last_total_stand_under_none()
    {
        Assert.Equal(["Nord", "Nord > Skoler", "Nord > Ældre", "Resultat"],
            Paths([Alone("Nord", bold: true), Row("Skoler"), Row("Ældre"), Row("Resultat") with { Ink = Ink("Resultat", 0, bold: true) }]));
        Assert.Equal(["Nord", "Nord > Skoler", "Nord > Ældre", "I alt"],
            Paths([Alone("Nord", spanned: true), Row("Skoler"), Row("Ældre"), Row("I alt")], totals: [false, false, false, true]));
    }

    /// <summary>In tables that are put together the head is printed again under each name.</summary>
    [Fact]
    public void A_head_right_below_its_name_does_not_end_it() => Assert.Equal(
        ["Sager i 2025", "Sager i 2025 > Sag", "Sager i 2025 > Plejehjem"],
        Paths([Alone("Sager i 2025", true, true), Row("Sag") with { Ink = Ink("Sag", 0, bold: true) }, Row("Plejehjem")]));

    [Fact]
    public void A_note_at_the_end_names_nothing() =>
        Assert.Empty(Paths([Row("Skoler"), Row("Ældre"), Alone("Tallene er foreløbige", spanned: true)]));

    [Fact]
    public void A_name_beside_several_rows_goes_for_each()
    {
        var table = Spanning("Nord", "Skoler", "Ældre", "Veje");
        Assert.Equal(["Nord > Skoler", "Nord > Ældre", "Nord > Veje"], table.RowPath.Select(Said));
        Assert.Empty(Spanning("Nord", "1", "2", "3").RowPath);
    }

    [Fact]
    public void On_a_page_indentation_is_that_of_the_ink()
    {
        var page = new PageSketch().Text(60, 700, "Område").Text(200, 700, "2025").Text(260, 700, "2026");
        (string Name, double In)[] rows = [("Udgifter", 0), ("Skoler", 10), ("Ældre", 10), ("Indtægter", 0), ("Skatter", 10)];
        for (var row = 0; row < rows.Length; row++)
        {
            var y = 680 - (row * 16);
            page.Text(60 + rows[row].In, y, rows[row].Name).Text(200, y, $"{row + 11}").Text(260, y, $"{row + 21}");
        }

        var layout = page.Layout();
        var read = CellReading.Read(Assert.Single(PageSketch.Find(page)), "t1", [layout]);
        Assert.Equal(["Udgifter", "Udgifter > Skoler", "Udgifter > Ældre", "Indtægter", "Indtægter > Skatter"], read.RowPath.Select(Said));
        Assert.Empty(CellReading.Read(PageSketch.Find(page)[0], "t1").RowPath);
    }

    [Fact]
    public void The_json_has_them_only_where_there_are_any()
    {
        var flat = new AgendaDocument
        {
            Document = new DocumentInfo("a.pdf", new string('0', 64), 1, 1, null, TextSource.Embedded), Status = DocumentStatus.Complete,
            Tables = [new AgendaTable { Id = "t1" }],
        };
        Assert.DoesNotContain("rowPath", Encoding.UTF8.GetString(AgendaJson.Write(flat)), StringComparison.Ordinal);
        var deep = flat with { Tables = [new AgendaTable { Id = "t1", RowPath = [["A"], ["A", "B"]] }] };
        Assert.Contains("[\"A\",\"B\"]", Encoding.UTF8.GetString(AgendaJson.Write(deep)), StringComparison.Ordinal);
        Assert.Equal(["A", "B"], AgendaJson.Read(AgendaJson.Write(deep)).Tables[0].RowPath[1]);
    }

    private static IEnumerable<string> Paths(ImmutableArray<StubRow> rows, ImmutableArray<bool> totals = default)
    {
        var levels = StubIndents.Of(rows);
        var groups = StubGroups.Of(rows, levels);
        var paths = new RowPathMaker(rows, levels, groups, null, totals.IsDefault ? [] : totals).Make();
        return paths.Any(path => path.Length > 1) ? paths.Select(Said) : [];
    }

    private static AgendaTable Spanning(string group, params string[] names)
    {
        string[] heads = ["Område", "Navn", "Antal"];
        var cells = heads.Select((head, column) => Cell(0, column, 1, head)).Append(Cell(1, 0, names.Length, group))
            .Concat(names.SelectMany((name, i) => new[] { Cell(i + 1, 1, 1, name), Cell(i + 1, 2, 1, $"{i + 40}") }));
        return CellReading.Read(new Table
        {
            Parts = [new TablePart(1, new Box(0, 0, 1, 1))], Cells = [.. cells], RowCount = names.Length + 1, ColumnCount = 3,
            HeaderRows = 1, Drawn = true,
        }, "t1");
    }

    private static TableCell Cell(int row, int column, int rows, string text) =>
        new(row, column, rows, 1, text, 1, new Box(0, 0, 1, 1), []);

    private static string Said(ImmutableArray<string> path) => string.Join(" > ", path);

    private static IEnumerable<StubRow> Names(params string[] names) => names.Select(name => Row(name));

    private static StubRow Row(string name, double left = 0) => new(name, Ink(name, left), IsSpanned: false, Filled: 2);

    private static StubRow Alone(string name, bool bold = false, bool spanned = false) =>
        new(name, Ink(name, 0, bold), spanned, spanned ? 2 : 0);

    private static StubRow At(StubRow row, double left) => row with { Ink = Ink(row.Text, left) };

    private static double Width(StubRow row) => row.Ink!.Right - row.Ink.Left;

    private static StubInk Ink(string name, double left, bool bold = false) => new(left, left + (5 * name.Length), 10, bold);
}

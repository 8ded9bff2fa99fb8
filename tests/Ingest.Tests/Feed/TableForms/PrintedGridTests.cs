using FsCheck.Xunit;
using Ingest.Feed.TableForms;
using Ingest.Model.Output;
using Ingest.Tests.Support;
using static Ingest.Tests.Feed.TableForms.SomeTables;

namespace Ingest.Tests.Feed.TableForms;

[Properties(Arbitrary = [typeof(AnyAgenda)], MaxTest = 50)]
public sealed class PrintedGridTests
{
    [Fact]
    public void A_head_stands_over_the_columns_that_share_it() =>
        Assert.Equal(["0,0 2x1 ", "0,1 1x2 2025", "0,3 2x1 Note", "1,1 1x1 Budget", "1,2 1x1 Forbrug"],
            PrintedGrid.Of(Budget).Head.SelectMany(row => row).Select(Describe));

    [Fact]
    public void Columns_of_one_name_are_columns_of_their_own() =>
        Assert.Equal(["0,0 1x1 Sum", "0,1 1x1 Sum"],
            PrintedGrid.Of(Budget with { Columns = [Column("Sum"), Column("Sum")], Rows = [] }).Head[0].Select(Describe));

    [Fact]
    public void Columns_without_a_name_have_no_head() =>
        Assert.Empty(PrintedGrid.Of(Budget with { Columns = [Column(), Column()], Rows = [] }).Head);

    [Fact]
    public void A_repeated_cell_is_one_cell_again()
    {
        var body = PrintedGrid.Of(Budget).Body;
        Assert.Equal(["0,0 1x4 Drift & anlæg"], body[0].Select(Describe));
        Assert.Equal(["1,0 2x1 Skoler", "1,1 1x1 1.250,50", "1,2 1x1 -3", "1,3 1x1 =1+1"], body[1].Select(Describe));
        Assert.Equal(["2,1 1x1 12,0 %", "2,2 1x1 6. april 2026", "2,3 1x1 "], body[2].Select(Describe));
        Assert.Equal([true, false, false], body.Select(row => PrintedGrid.IsGroup(row, 4)));
    }

    /// <summary>Two names that are printed one beside the other, each over two rows, stay two.</summary>
    [Fact]
    public void Cells_of_one_text_beside_each_other_stay_apart() =>
        Assert.Equal(["0,0 2x1 a", "0,1 2x1 a"],
            PrintedGrid.Of(Budget with { Columns = [Column(), Column()], Rows = [[Said("a"), Said("a")], [Again("a"), Again("a")]] })
                .Body.SelectMany(row => row).Select(Describe));

    [Property]
    public void Every_place_is_one_cell_s_and_has_its_text(AgendaDocument document)
    {
        foreach (var table in document.Tables)
        {
            var (head, body) = (PrintedGrid.Of(table).Head, PrintedGrid.Of(table).Body);
            Covers(head.SelectMany(row => row), head.Length, table.Columns.Length);
            var places = Covers(body.SelectMany(row => row), body.Length, table.Columns.Length);
            Assert.All(places, place => Assert.Equal(table.Rows[place.Key.Row][place.Key.Column].Text, place.Value.Cell.Text));
        }
    }

    private static Dictionary<(int Row, int Column), SpanningCell> Covers(IEnumerable<SpanningCell> cells, int rows, int columns)
    {
        var places = new Dictionary<(int Row, int Column), SpanningCell>();
        foreach (var cell in cells)
        {
            for (var place = 0; place < cell.Rows * cell.Columns; place++)
            {
                places.Add((cell.Row + (place / cell.Columns), cell.Column + (place % cell.Columns)), cell); // throws on a second one
            }
        }

        Assert.Equal(rows * columns, places.Count);
        return places;
    }

    private static string Describe(SpanningCell cell) =>
        FormattableString.Invariant($"{cell.Row},{cell.Column} {cell.Rows}x{cell.Columns} {cell.Cell.Text}");
}

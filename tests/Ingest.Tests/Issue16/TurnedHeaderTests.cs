using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Support;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue16;

/// <summary>Heads of narrow columns that run up or down the page keep their columns.</summary>
public sealed class TurnedHeaderTests
{
    private static readonly double[] Xs = [50, 150, 180, 210, 240];

    [Fact]
    public void The_handed_table_has_its_heads()
    {
        var document = ReadAgenda.From(Repository.Handed("sideways-headers"));
        var table = Assert.Single(document.Tables);
        Assert.Equal(["Skole", "Elever i alt", "Heraf i SFO", "Specialklasser", "Lærerstillinger (årsværk)"],
            table.Columns.Select(column => column.Header));
        Assert.Equal(
            ["Aaløkken 412 203 3 31.5", "Bakkeskolen 388 190 2 29", "Engskolen 275 141 0 21.4", "I alt 1075 534 5 81.9"],
            table.Rows.Select(
                row => $"{row[0].Text} {string.Join(' ', row.Skip(1).Select(cell => FormattableString.Invariant($"{cell.Number}")))}"));
        Assert.Equal([1, 2, 3, 4], table.Checks.Where(check => check.Verdict == Verdict.Pass).Select(check => check.Column!.Value));
        Assert.Equal(0, document.Ledger[0].Furniture);
        Assert.DoesNotContain(document.Items.SelectMany(item => item.Fields),
            field => field.Text.Contains("Specialklasser", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_ruled_table_s_heads_run_either_way(int turn)
    {
        var table = Read(Ruled(Body(new PageSketch()), turn, ["Elever"], ["I SFO"], ["Klasser"]));
        Assert.Equal(["Skole", "Elever", "I SFO", "Klasser"], table.Columns.Select(column => column.Header));
        Assert.Equal(3, table.Rows.Length);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Wrapped_heads_are_joined_in_reading_order(int turn)
    {
        var table = Read(Ruled(Body(new PageSketch()), turn, ["Elever i", "alt"], ["Special-", "klasser"], ["Klasser"]));
        Assert.Equal(["Skole", "Elever i alt", "Specialklasser", "Klasser"], table.Columns.Select(column => column.Header));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Without_lines_the_heads_go_to_the_columns_below_them(int turn)
    {
        var page = Body(new PageSketch()).Text(53, 704, "Skole");
        Heads(page, turn, 704, [["Elever i", "alt"], ["I SFO"], ["Klasser"]]);
        var table = Read(page);
        Assert.Equal(["Skole", "Elever i alt", "I SFO", "Klasser"], table.Columns.Select(column => column.Header));
        Assert.Equal(3, table.Rows.Length);
    }

    [Fact]
    public void Rules_above_and_below_the_heads_are_enough()
    {
        var page = Body(new PageSketch().Across(50, 240, 780, 699, 636)).Text(53, 704, "Skole");
        Heads(page, 1, 704, [["Elever"], ["I SFO"], ["Klasser"]]);
        Assert.Equal(["Skole", "Elever", "I SFO", "Klasser"], Read(page).Columns.Select(column => column.Header));
    }

    [Fact]
    public void Heads_above_a_drawn_body_are_its_heads()
    {
        var page = Body(new PageSketch().Across(50, 240, 696, 678, 660, 636).Down(636, 696, Xs));
        Heads(page, 1, 700, [["Elever"], ["I SFO"], ["Klasser"]]);
        var table = Read(page);
        Assert.Equal(["", "Elever", "I SFO", "Klasser"], table.Columns.Select(column => column.Header));
        Assert.Equal(3, table.Rows.Length);
    }

    [Fact]
    public void A_key_up_the_page_s_side_is_furniture()
    {
        var page = Ruled(Body(new PageSketch()).Upwards(20, 300, "Penneo dokumentnøgle: 4FB7Q-ABCDE"), 1, ["Elever"], ["I SFO"],
            ["Klasser"]);
        var document = Document(page);
        Assert.Equal("Penneo dokumentnøgle: 4FB7Q-ABCDE".Length, document.Ledger[0].Furniture);
        Assert.Equal(["Skole", "Elever", "I SFO", "Klasser"], Assert.Single(document.Tables).Columns.Select(column => column.Header));
    }

    [Fact]
    public void A_stamp_turned_over_the_table_is_in_no_cell()
    {
        var page = Ruled(Body(new PageSketch()).Upwards(130, 640, "KLADDE TIL UDVALGET", 24), 1, ["Elever"], ["I SFO"], ["Klasser"]);
        var table = Read(page);
        Assert.Equal(["Skole", "Elever", "I SFO", "Klasser"], table.Columns.Select(column => column.Header));
        Assert.DoesNotContain(table.Rows.SelectMany(row => row), cell => cell.Text.Contains("KLADDE", StringComparison.Ordinal));
    }

    [Fact]
    public void One_turned_text_above_figures_heads_nothing()
    {
        var page = Body(new PageSketch().Row(704, Xs, "Skole", "2024", "2025", "2026")).Upwards(200, 720, "Kopi");
        Assert.Equal(["Skole", "2024", "2025", "2026"], Read(page).Columns.Select(column => column.Header));
    }

    [Fact]
    public void Text_between_turned_text_and_a_table_parts_them()
    {
        var page = Body(new PageSketch().Row(700, Xs, "Skole", "2024", "2025", "2026"))
            .Text(50, 716, "Tallene for skolerne står i tabellen herunder.");
        Heads(page, 1, 726, [["Elever"], ["I SFO"], ["Klasser"]]);
        Assert.Equal(["Skole", "2024", "2025", "2026"], Read(page).Columns.Select(column => column.Header));
    }

    [Fact]
    public void Heads_set_from_the_top_of_their_row_are_found()
    {
        var page = Body(new PageSketch()).Text(53, 715, "Skole");
        Heads(page, 3, 722, [["Elever"], ["I SFO"], ["Klasser"]]);
        Assert.Equal(["Skole", "Elever", "I SFO", "Klasser"], Read(page).Columns.Select(column => column.Header));
    }

    private static PageSketch Body(PageSketch page) =>
        page.Row(682, Xs, "Aaløkken", "412", "203", "3").Row(664, Xs, "Bakkeskolen", "388", "190", "2")
            .Row(642, Xs, "Engskolen", "275", "141", "5");

    private static PageSketch Ruled(PageSketch page, int turn, params string[][] heads)
    {
        page.Across(50, 240, 780, 696, 678, 660, 636).Down(636, 780, Xs).Text(53, 700, "Skole");
        return Heads(page, turn, 700, heads);
    }

    /// <summary>From the second column on, each head's lines side by side in its column.</summary>
    private static PageSketch Heads(PageSketch page, int turn, double y, string[][] heads)
    {
        for (var i = 0; i < heads.Length; i++)
        {
            for (var line = 0; line < heads[i].Length; line++)
            {
                if (turn == 1)
                {
                    page.Upwards(Xs[i + 1] + 12 + (11 * line), y, heads[i][line], 9);
                }
                else
                {
                    page.Downwards(Xs[i + 1] + 16 - (11 * line), y + 40, heads[i][line], 9);
                }
            }
        }

        return page;
    }

    private static AgendaTable Read(PageSketch page) => Assert.Single(Document(page).Tables);

    private static AgendaDocument Document(PageSketch page)
    {
        page.Text(50, 600, "Skolerne har fået flere elever end i fjor, og der er flere klasser.")
            .Text(50, 588, "Udvalget drøfter tallene på sit næste møde.");
        return AgendaPipeline.Read(new Ingest.Model.SourcePdf(null, 1, [page.Layout()], []),
            new DocumentInfo("a.pdf", "00", 1, 1, null, TextSource.Embedded)).Document;
    }
}

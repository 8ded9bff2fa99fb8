using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tables;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue16;

/// <summary>A sign set apart from its figure, at the cell's left edge or in line behind the figures, is that figure's.</summary>
public sealed class SignsApartTests
{
    private static readonly double[] Xs = [50, 150, 220, 290];

    [Theory]
    [InlineData("÷")]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("−")]
    [InlineData("-/-")]
    public void At_the_left_edge_of_the_cell(string sign)
    {
        var page = Head().Row(682, Xs, "Entré").Row(664, Xs, "Løn").Row(646, Xs, "Tilskud").Row(628, Xs, "I alt");
        Signed(page, 682, sign, "412", sign, "438", sign, "26");
        Signed(page, 664, "", "1.260", "", "1.305", "", "45");
        Signed(page, 646, sign, "850", sign, "900", sign, "50");
        Signed(page, 628, sign, "2", sign, "33", sign, "31");
        var table = Read(page);
        Assert.Equal(["Post", "2026", "2027", "Ændring"], table.Columns.Select(column => column.Header));
        Assert.Equal([[-412.0, -438, -26], [1260, 1305, 45], [-850, -900, -50], [-2, -33, -31]], Values(table));
    }

    [Fact]
    public void Once_in_a_table()
    {
        var page = Head().Row(682, Xs, "Entré").Row(664, Xs, "Løn").Row(646, Xs, "Tilskud");
        Signed(page, 682, "", "412", "", "438", "", "26");
        Signed(page, 664, "", "1.260", "÷", "305", "", "45");
        Signed(page, 646, "", "850", "", "900", "", "50");
        Assert.Equal([[412.0, 438, 26], [1260, -305, 45], [850, 900, 50]], Values(Read(page)));
    }

    [Fact]
    public void Set_apart_behind_the_figures()
    {
        var page = Head().Row(682, Xs, "Entré").Row(664, Xs, "Løn").Row(646, Xs, "Tilskud");
        Behind(page, 682, "412", "-", "438", "-", "26", "-");
        Behind(page, 664, "1.260", "", "1.305", "", "45", "");
        Behind(page, 646, "850", "-", "900", "-", "50", "");
        Assert.Equal([[-412.0, -438, -26], [1260, 1305, 45], [-850, -900, 50]], Values(Read(page)));
    }

    [Fact]
    public void A_dash_for_nothing_stays_alone_in_its_column()
    {
        var page = Head();
        Signed(page.Row(682, Xs, "Entré"), 682, "", "–", "", "438", "÷", "26");
        Signed(page.Row(664, Xs, "Løn"), 664, "", "1.260", "", "1.305", "", "45");
        Signed(page.Row(646, Xs, "Lån"), 646, "", "–", "÷", "75", "÷", "75");
        var table = Read(page);
        Assert.Equal(["–", "438", "÷ 26"], table.Rows[0].Skip(1).Select(cell => cell.Text));
        Assert.Equal([null, -75, -75], table.Rows[2].Skip(1).Select(cell => cell.Number));
    }

    [Fact]
    public void Marks_under_a_name_of_their_own_are_a_column()
    {
        var page = new PageSketch().Row(700, Xs, "Sted", "Tegn", "Antal", "Pct.");
        page.Row(682, Xs, "Havnen", "+", "12", "3").Row(664, Xs, "Skoven", "÷", "15", "4").Row(646, Xs, "Engen", "+", "9", "2")
            .Row(628, Xs, "Byen", "÷", "11", "5");
        var table = Read(page);
        Assert.Equal(["+", "÷", "+", "÷"], table.Rows.Select(row => row[1].Text));
        Assert.Equal([12, 15, 9, 11], table.Rows.Select(row => row[2].Number!.Value));
    }

    [Fact]
    public void The_same_without_any_names()
    {
        var page = new PageSketch();
        page.Row(682, Xs, "Havnen", "+", "12", "3").Row(664, Xs, "Skoven", "÷", "15", "4").Row(646, Xs, "Engen", "+", "9", "2")
            .Row(628, Xs, "Byen", "÷", "11", "5");
        Assert.Equal([12, 15, 9, 11], Read(page).Rows.Select(row => row[2].Number!.Value));
    }

    [Fact]
    public void A_difference_of_years_is_a_name()
    {
        var page = new PageSketch().Row(700, Xs, "Post", "2026", "2027", "2027 ÷ 2026").Row(682, Xs, "Entré", "412", "438", "26")
            .Row(664, Xs, "Løn", "1.260", "1.305", "45").Row(646, Xs, "Drift ÷ el", "318", "306", "12");
        var table = Read(page);
        Assert.Equal(["Post", "2026", "2027", "2027 ÷ 2026"], table.Columns.Select(column => column.Header));
        Assert.Equal("Drift ÷ el", table.Rows[2][0].Text);
    }

    /// <summary>Where upright strokes part the columns of two tables, a short text between these has none beside it.</summary>
    [Fact]
    public void A_text_between_two_tables_whose_strokes_stop_parts_them()
    {
        var page = Head().Row(682, Xs, "Entré", "412", "438", "26").Row(664, Xs, "Løn", "1.260", "1.305", "45")
            .Row(646, Xs, "Drift", "318", "306", "12").Down(640, 712, Xs);
        page.Text(50, 620, "Antallet er nu:").Row(600, Xs, "Hold", "2026", "2027", "Ændring").Row(582, Xs, "Vagt", "7", "6", "1")
            .Row(564, Xs, "Café", "4", "3", "1").Row(546, Xs, "Køkken", "9", "8", "1").Down(540, 612, Xs);
        Assert.Equal(2, PageSketch.Find(page).Length);
    }

    private static PageSketch Head() => new PageSketch().Row(700, Xs, "Post", "2026", "2027", "Ændring");

    /// <summary>Signs at the cells' left edges, figures at their right ones.</summary>
    private static void Signed(PageSketch page, double y, params string[] texts)
    {
        for (var i = 0; i < texts.Length; i += 2)
        {
            page.Text(Xs[1 + (i / 2)] + 3, y, texts[i]).Text(Xs[1 + (i / 2)] + 60 - (5 * texts[i + 1].Length), y, texts[i + 1]);
        }
    }

    /// <summary>Figures end on one line, and signs stand in a line behind them.</summary>
    private static void Behind(PageSketch page, double y, params string[] texts)
    {
        for (var i = 0; i < texts.Length; i += 2)
        {
            page.Text(Xs[1 + (i / 2)] + 40 - (5 * texts[i].Length), y, texts[i]).Text(Xs[1 + (i / 2)] + 46, y, texts[i + 1]);
        }
    }

    private static AgendaTable Read(PageSketch page)
    {
        page.Text(50, 560, "Tallene er fra regnskabet for det forløbne år i hele kommunen.")
            .Text(50, 548, "Udvalget drøfter tallene på sit næste møde.");
        return Assert.Single(
            AgendaPipeline.Read(new SourcePdf(null, 1, [page.Layout()], []),
                new DocumentInfo("a.pdf", "00", 1, 1, null, TextSource.Embedded)).Document.Tables);
    }

    private static double[][] Values(AgendaTable table) =>
        [.. table.Rows.Select(row => row.Skip(1).Select(cell => cell.Number!.Value).ToArray())];
}

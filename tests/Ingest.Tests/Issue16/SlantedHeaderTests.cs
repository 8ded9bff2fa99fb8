using Ingest.Model.Output;
using Ingest.Pdf;
using Ingest.Pipeline;
using Ingest.Tests.Support;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue16;

/// <summary>Heads aslant over narrow columns lead down to them.</summary>
public sealed class SlantedHeaderTests
{
    private static readonly double[] Xs = [50, 150, 190, 230, 270];

    private static readonly string[] Wanted = ["Skole", "Elever", "I SFO", "Klasser"];

    [Theory]
    [InlineData(30)]
    [InlineData(45)]
    [InlineData(60)]
    [InlineData(75)]
    [InlineData(120)]
    public void Rising_heads_begin_over_their_columns(double degrees)
    {
        var table = Read(Heads(Body(new PageSketch()), degrees, 14, ["Elever"], ["I SFO"], ["Klasser"]));
        Assert.Equal(Wanted, table.Columns.Select(column => column.Header));
        Assert.Equal(3, table.Rows.Length);
    }

    [Theory]
    [InlineData(-30)]
    [InlineData(-45)]
    [InlineData(-60)]
    [InlineData(-75)]
    public void Falling_heads_end_over_their_columns(double degrees) =>
        Assert.Equal(Wanted,
            Read(Heads(Body(new PageSketch()), degrees, 24, ["Elever"], ["I SFO"], ["Klasser"])).Columns.Select(column => column.Header));

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(20)]
    [InlineData(34)]
    public void Wherever_over_a_column_they_stand(double right) =>
        Assert.Equal(Wanted,
            Read(Heads(Drawn(Body(new PageSketch())), 45, right, ["Elever"], ["I SFO"], ["Klasser"])).Columns.Select(
                column => column.Header));

    [Theory]
    [InlineData(35, 10)]
    [InlineData(50, 8)]
    [InlineData(70, 16)]
    [InlineData(-50, 24)]
    public void A_head_of_two_lines_stays_together(double degrees, double right) =>
        Assert.Equal(
            ["Skole", "Elever i alt", "I SFO", "Specialklasser"],
            Read(Heads(Drawn(Body(new PageSketch())), degrees, right, ["Elever", "i alt"], ["I SFO"],
                ["Special-", "klasser"])).Columns.Select(column => column.Header));

    /// <summary>
    /// Lines between slanted heads are aslant and bound no cells: only the row's outer lines are drawn upright and level.
    /// </summary>
    [Fact]
    public void A_row_drawn_round_them_is_no_cell_over_all_columns()
    {
        var page = Drawn(Body(new PageSketch())).Across(50, 270, 780).Down(696, 780, 50, 270);
        Assert.Equal(Wanted, Read(Heads(page, 60, 14, ["Elever"], ["I SFO"], ["Klasser"])).Columns.Select(column => column.Header));
    }

    [Fact]
    public void Their_glyphs_are_the_table_s()
    {
        var document = Document(Heads(Body(new PageSketch()), 45, 14, ["Elever"], ["I SFO"], ["Klasser"]));
        Assert.Equal((0, 0), (document.Ledger[0].Furniture, document.Ledger[0].Unplaced));
        Assert.DoesNotContain(document.Items.SelectMany(item => item.Fields),
            field => field.Text.Contains("Klasser", StringComparison.Ordinal));
    }

    [Fact]
    public void Labels_of_a_chart_above_named_columns_head_nothing()
    {
        var page = Body(new PageSketch().Row(700, Xs, "Skole", "Antal", "Pct.", "Rang"));
        Assert.Equal(["Skole", "Antal", "Pct.", "Rang"],
            Read(Heads(page, 45, 14, 722, ["Elever"], ["I SFO"], ["Klasser"])).Columns.Select(column => column.Header));
    }

    [Fact]
    public void A_stamp_over_the_table_heads_nothing()
    {
        var page = Body(new PageSketch().Row(700, Xs, "Skole", "2024", "2025", "2026")).Aslant(160, 712, "UDKAST", 45, 40);
        Assert.Equal(["Skole", "2024", "2025", "2026"], Read(page).Columns.Select(column => column.Header));
    }

    [Fact]
    public void One_slanted_text_heads_nothing()
    {
        var page = Body(new PageSketch()).Text(53, 702, "Skole").Aslant(200, 702, "Kopi", 45);
        Assert.DoesNotContain(Read(page).Columns, column => column.Header.Contains("Kopi", StringComparison.Ordinal));
    }

    /// <summary>As a PDF draws them: a turned text matrix (ISO 32000-2 section 9.4.2), or the whole coordinate system turned.</summary>
    [Theory]
    [InlineData("BT /F1 9 Tf {0} {1} {2} {0} {3} {4} Tm ({5}) Tj ET")]
    [InlineData("q {0} {1} {2} {0} {3} {4} cm BT /F1 9 Tf 0 0 Td ({5}) Tj ET Q")]
    public void A_file_s_slanted_text_has_its_baselines(string drawn)
    {
        var (sine, cosine) = Math.SinCos(55 * Math.PI / 180);
        var content =
            string.Join(' ',
                Wanted.Skip(1)
                    .Select((head, i) =>
                        string.Format(System.Globalization.CultureInfo.InvariantCulture, drawn, cosine, sine, -sine, Xs[i + 1] + 14, 702,
                            head)));
        string[][] rows = [["Skole"], ["A-skolen", "412", "203", "3"], ["B-skolen", "388", "190", "2"], ["C-skolen", "275", "141", "5"]];
        var text = string.Join(' ',
            rows.SelectMany(
                (row, r) =>
                    row.Select((cell, c) => FormattableString.Invariant($"BT /F1 9 Tf {Xs[c] + 6} {702 - (18 * r)} Td ({cell}) Tj ET"))));
        var prose = "BT /F1 10 Tf 50 600 Td (Skolerne har flere elever end i fjor, og der er flere klasser i byen.) Tj ET";
        var source = PdfFile.Read(new HandMadePdf { Content = $"{content} {text} {prose}" }.ToBytes());
        Assert.Equal(Wanted.Skip(1).Sum(head => head.Length), source.Pages[0].Slants.Length);
        Assert.Equal(Wanted, Assert.Single(ReadAgenda.From(source, "a.pdf").Tables).Columns.Select(column => column.Header));
    }

    private static PageSketch Body(PageSketch page) =>
        page.Row(682, Xs, "Aaløkken", "412", "203", "3").Row(664, Xs, "Bakkeskolen", "388", "190", "2")
            .Row(642, Xs, "Engskolen", "275", "141", "5");

    private static PageSketch Drawn(PageSketch page) => page.Across(50, 270, 696, 678, 660, 636).Down(636, 696, Xs);

    private static PageSketch Heads(PageSketch page, double degrees, double right, params string[][] heads) =>
        Heads(page.Text(53, 702, "Skole"), degrees, right, 702, heads);

    /// <summary>
    /// From the second column on; the lower end of a head's last line is so far right in its column, its other lines are above that.
    /// </summary>
    private static PageSketch Heads(PageSketch page, double degrees, double right, double y, params string[][] heads)
    {
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        for (var i = 0; i < heads.Length; i++)
        {
            for (var line = 0; line < heads[i].Length; line++)
            {
                var up = 10.0 * (degrees > 0 ? heads[i].Length - 1 - line : -line);
                var length = degrees > 0 ? 0 : heads[i][line].Sum(sign => sign == ' ' ? 0.28 * 9 : 0.5 * 9);
                var raise = degrees > 0 ? 0 : 10.0 * (heads[i].Length - 1) * cosine;
                page.Aslant(Xs[i + 1] + right - (up * sine) - (length * cosine), y + raise + (up * cosine) - (length * sine),
                    heads[i][line], degrees);
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

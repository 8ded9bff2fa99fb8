using System.Collections.Immutable;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pdf;
using Ingest.Tests.Support;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue16;

/// <summary>Text across the text is no part of it, whatever its turn, colour and size.</summary>
public sealed class WatermarkTests
{
    private const string Sentence =
        "Strækningerne er valgt efter den seneste tilstandsvurdering, hvor hver vej er kørt igennem med målebil.";

    [Fact]
    public void The_handed_cases_watermark_is_in_no_text()
    {
        var agenda = ReadAgenda.From(Repository.Handed("upright-watermark"));
        Assert.DoesNotContain("UDKAST",
            string.Concat(agenda.Items.SelectMany(item => item.Fields.Select(field => field.Text).Append(item.Title))),
            StringComparison.Ordinal);
        Assert.DoesNotContain(agenda.Tables.SelectMany(table => table.Rows).SelectMany(row => row),
            cell => cell.Text.Contains("UDKAST", StringComparison.Ordinal));
        Assert.Equal("Forvaltningen indstiller, at planen godkendes.", MarginSketch.TextOf(agenda.Items[1], FieldKind.Recommendation));
        Assert.Equal("Udgifterne fordeler sig som vist i tabellen.", MarginSketch.TextOf(agenda.Items[1], FieldKind.Economy));
        Assert.Equal(Enumerable.Repeat(Sentence, 12), Paragraphs(agenda.Items[1]));
        Assert.Equal(Enumerable.Repeat(Sentence, 14), Paragraphs(agenda.Items[2]));
        Assert.Equal("Forvaltningen indstiller, at høringssvarene drøftes.",
            MarginSketch.TextOf(agenda.Items[2], FieldKind.Recommendation));
        Assert.Equal("Intet.", MarginSketch.TextOf(agenda.Items[3], FieldKind.Body));
        Assert.Equal(["Vej", "Skovbrynet", "Åvej", "Møllegade", "Havnevej", "I alt"],
            Assert.Single(agenda.Tables).Rows.Select(row => row[0].Text).Prepend(agenda.Tables[0].Columns[0].Header).Distinct());
        Assert.Contains("UDKAST", Assert.Single(agenda.Diagnostics, diagnostic => diagnostic.Code == "page.watermark").Message,
            StringComparison.Ordinal);
        var pages = Ingest.Pdf.PdfFile.Read(File.ReadAllBytes(Repository.Handed("upright-watermark"))).Pages;
        Assert.Equal(["UDKAST", "UDKAST", "UDKAST"], Marked(pages));
    }

    /// <summary>
    /// Grey or black, behind or over the text, on the text's own baselines or between, big or not, on pages that have little text, too.
    /// </summary>
    [Theory]
    [InlineData(true, true, 104, 396)]
    [InlineData(true, false, 104, 400)]
    [InlineData(false, true, 60, 396)]
    [InlineData(false, false, 24, 403)]
    [InlineData(true, true, 14, 399)]
    public void Text_across_the_same_place_of_all_pages_is(bool pale, bool behind, double size, double y)
    {
        var pages = MarginSketch.Pages(3, (page, n) =>
        {
            if (behind)
            {
                Draw(page, pale, y, size);
            }

            MarginSketch.Lines(page, n == 3 ? 6 : 40, right: 0, skip: n);
            if (!behind)
            {
                Draw(page, pale, y, size);
            }
        });
        Assert.Equal(86, MarginSketch.Body(pages).Length);
        Assert.DoesNotContain(MarginSketch.Body(pages), text => text.Contains("UDKAST", StringComparison.Ordinal));
        Assert.Equal(["UDKAST", "UDKAST", "UDKAST"], Marked(pages));
    }

    [Theory]
    [InlineData(true, 60, 0)]
    [InlineData(true, 20, 1)]
    [InlineData(false, 60, 1)]
    public void Pale_or_giant_text_across_the_text_of_one_page_is(bool pale, double size, int repeat)
    {
        var pages = MarginSketch.Pages(2, (page, n) =>
        {
            MarginSketch.Lines(page, 40, right: 0, skip: n % 2 * repeat);
            if (n == 2)
            {
                Draw(page, pale, 400, size);
            }
        });
        Assert.Equal(["UDKAST"], Marked(pages));
    }

    /// <summary>
    /// One letter under the other, up the page or step by step across it; pale or dark, behind the text or over it;
    /// also on one page alone, and on a page that has little text.
    /// </summary>
    [Theory]
    [InlineData(60, 0, -75, true, true, 3)]
    [InlineData(40, 0, -60, false, false, 3)]
    [InlineData(30, 35, -50, true, false, 2)]
    [InlineData(30, 35, 50, false, true, 2)]
    [InlineData(26, 0, -40, true, true, 1)]
    public void Letters_set_each_by_itself_are(double size, double right, double up, bool pale, bool behind, int count)
    {
        var pages = MarginSketch.Pages(count, (page, n) =>
        {
            if (behind)
            {
                Stack(page, pale, size, right, up);
            }

            MarginSketch.Lines(page, n == 3 ? 3 : 40, right: 0, skip: n);
            if (!behind)
            {
                Stack(page, pale, size, right, up);
            }
        });
        Assert.Equal(count < 3 ? 40 * count : 83, MarginSketch.Body(pages).Length);
        Assert.DoesNotContain(MarginSketch.Body(pages),
            text => text.Any(char.IsUpper) && !text.StartsWith("Kommunerne", StringComparison.Ordinal)
                && !text.StartsWith("kommende", StringComparison.Ordinal));
        Assert.Equal("UDKAST", string.Concat(Marked(pages).Take(6)));
        Assert.Contains(WatermarkNames(pages), message => message.Contains("UDKAST", StringComparison.Ordinal));
    }

    /// <summary>Drop caps at equal heights, and the letters of an index, stand beside their text.</summary>
    [Fact]
    public void Large_letters_beside_the_text_are_not()
    {
        var pages = MarginSketch.Pages(2, (page, n) =>
        {
            for (var i = 0; i < 6; i++)
            {
                page.Text(60, 700 - (100 * i), "DEMKFS"[i..(i + 1)], 34);
                page.Text(80, 712 - (100 * i), "en sag er behandlet før, og udvalget har")
                    .Text(80, 700 - (100 * i), "bedt om flere tal til det næste møde");
                page.Text(60, 688 - (100 * i), "og om en plan for arbejdet i de kommende år.");
            }
        });
        Assert.Empty(Marked(pages));
    }

    [Fact]
    public void Small_text_all_over_the_page_is()
    {
        var pages = MarginSketch.Pages(1, (page, _) =>
        {
            MarginSketch.Lines(page, 40, right: 0);
            for (var tile = 0; tile < 30; tile++)
            {
                page.Text(70 + (100 * (tile % 3)), 770 - (64 * (tile / 3)) + (5 * (tile % 3)), "KOPI", 12);
            }
        });
        Assert.Equal(30, Marked(pages).Length);
        Assert.DoesNotContain(MarginSketch.Body(pages), text => text.Contains("KOPI", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Turned_and_slanted_ones_are_named(int turn)
    {
        var pages = MarginSketch.Pages(2, (page, _) => Turned(MarginSketch.Lines(page, 40, right: 0), turn));
        Assert.Contains(WatermarkNames(pages), message => message.Contains("UDKAST", StringComparison.Ordinal));
    }

    /// <summary>A page with nothing but the watermark, between others.</summary>
    [Fact]
    public void A_page_of_the_watermark_alone_has_no_text()
    {
        var pages = MarginSketch.Pages(3, (page, n) => Turned(n == 2 ? page : MarginSketch.Lines(page, 40, right: 0), -1));
        Assert.DoesNotContain(MarginSketch.Body(pages), text => text.Contains("UDKAST", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(48, false)]
    [InlineData(48, true)]
    [InlineData(16, true)]
    public void A_title_or_heading_in_large_or_pale_type_is_not(double size, bool pale)
    {
        var pages = MarginSketch.Pages(3, (page, n) =>
        {
            Action<double, double, string, double> draw = pale
                ? (x, y, text, points) => page.Pale(x, y, text, points) : (x, y, text, points) => page.Text(x, y, text, points);
            draw(60, 740, n == 1 ? "DAGSORDEN" : "Økonomi og plan", n == 1 ? size : 16);
            MarginSketch.Lines(page, 20, right: 0, top: 700, skip: n);
            draw(60, 340, "Sag 26/1044 åben", 10);
        });
        Assert.Empty(Marked(pages));
        Assert.Contains("DAGSORDEN", MarginSketch.Body(pages));
    }

    /// <summary>Bold by drawing twice, a shadow, letters too wide for their advance, a leading so tight that the lines touch.</summary>
    [Fact]
    public void Text_that_touches_its_own_lines_is_not()
    {
        var pages = MarginSketch.Pages(3, (page, n) =>
        {
            page.Pale(61, 779, "Dagsorden for mødet", 24).Text(60, 780, "Dagsorden for mødet", 24);
            for (var line = 0; line < 30; line++)
            {
                page.Text(60, 740 - (6.6 * line), "Kommunerne i regionen har i de seneste fire år", 10);
            }
        });
        Assert.Empty(Marked(pages));
    }

    private static void Draw(PageSketch page, bool pale, double y, double size)
    {
        if (pale)
        {
            page.Pale(75, y, "UDKAST", size);
        }
        else
        {
            page.Text(75, y, "UDKAST", size);
        }
    }

    private static void Stack(PageSketch page, bool pale, double size, double right, double up)
    {
        for (var i = 0; i < 6; i++)
        {
            var (x, y, letter) = (80 + (i * right), (up < 0 ? 700 : 300) + (i * up), "UDKAST"[i].ToString());
            _ = pale ? page.Pale(x, y, letter, size) : page.Text(x, y, letter, size);
        }
    }

    private static PageSketch Turned(PageSketch page, int turn) =>
        turn < 0 ? page.Slanted(150, 300, "UDKAST", 60) : page.Upwards(300, 300, "UDKAST", 80);

    private static string[] Marked(ImmutableArray<PageLayout> pages) =>
        [.. LineMaker.Make(pages).Where(line => line.Watermark).Select(line => line.Text)];

    private static IEnumerable<string> WatermarkNames(ImmutableArray<PageLayout> pages) =>
        ReadAgenda.From(new SourcePdf(null, pages.Length, pages, []), "a.pdf").Diagnostics.Where(
            diagnostic => diagnostic.Code == "page.watermark").Select(diagnostic => diagnostic.Message);

    private static IEnumerable<string?> Paragraphs(AgendaItem item) =>
        item.Fields.Single(field => field.Kind == FieldKind.Presentation).Blocks.Select(block => block.Text);
}

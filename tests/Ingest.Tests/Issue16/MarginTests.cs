using System.Collections.Immutable;
using System.Globalization;
using Ingest.Lines;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tests.Support;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue16;

/// <summary>What is printed beside the text: line numbers, comments, punch marks, stamps.</summary>
public sealed class MarginTests
{
    private static readonly string[] Prose =
    [
        "Kommunerne i regionen har i de seneste fire år arbejdet sammen om", "at få flere unge i uddannelse, og det arbejde går videre i de", "kommende år. Forvaltningen har gennemgået sagerne fra foråret og",
        "fundet fire områder, hvor der er noget at hente for alle parter.",
    ];

    [Fact]
    public void Line_numbers_of_the_handed_case_are_in_no_text()
    {
        var agenda = ReadAgenda.From(Repository.Handed("line-numbers"));
        Assert.Equal(["Godkendelse af dagsorden", "Fjernelse af spærringer i Lilleå", "Orientering om badevand", "Eventuelt"], agenda.Items.Select(item => item.Title));
        Assert.Equal(["1", "2", "3", "4"], agenda.Items.Select(item => item.Number));
        Assert.Equal("Miljø- og Klimaudvalget", agenda.Meeting.Body);
        Assert.Equal("Mødelokale 1, Rådhuset", agenda.Meeting.Place);
        Assert.Equal("Det indstilles, at dagsordenen godkendes.", TextOf(agenda.Items[0], FieldKind.Recommendation));
        var presentation = agenda.Items[1].Fields.Single(field => field.Kind == FieldKind.Presentation);
        Assert.Equal(4, presentation.Blocks.Length);
        Assert.Equal("Vandløbet Lilleå er på strækningen mellem broen ved Mølledam og udløbet i fjorden udpeget som målsat. Strækningen er 3,2 km lang og ligger for det meste mellem dyrkede marker.", presentation.Blocks[0].Text);
        Assert.Equal("Arbejdet koster 286.000 kr., hvoraf staten betaler 200.000 kr.", TextOf(agenda.Items[1], FieldKind.Economy));
        Assert.Equal("Det indstilles, at arbejdet sættes i gang i august 2026.", TextOf(agenda.Items[1], FieldKind.Recommendation));
        Assert.Equal("Der er taget 24 prøver i 2025, og alle overholdt kravene. Prøverne tages igen fra 1. juni.", TextOf(agenda.Items[2], FieldKind.Presentation));
        Assert.Equal("Intet til dagsordenen.", TextOf(agenda.Items[3], FieldKind.Body));
        var pages = Ingest.Pdf.PdfFile.Read(File.ReadAllBytes(Repository.Handed("line-numbers"))).Pages;
        Assert.Equal(
            Enumerable.Range(1, 28).Select(n => n.ToString(CultureInfo.InvariantCulture)),
            Furniture.Mark(LineMaker.Make(pages), pages).Where(line => line.Zone == LineZone.Furniture).Select(line => line.Text));
    }

    /// <summary>Each line or every third, fifth or tenth, left or right, running on over pages or beginning again, drawn with their lines or after them all.</summary>
    [Theory]
    [InlineData(1, true, false, false)]
    [InlineData(1, true, true, true)]
    [InlineData(1, false, false, true)]
    [InlineData(3, true, false, false)]
    [InlineData(5, true, false, false)]
    [InlineData(5, true, true, false)]
    [InlineData(5, false, true, true)]
    [InlineData(10, false, false, false)]
    public void Line_numbers_are_furniture(int step, bool left, bool restarts, bool drawnLast)
    {
        var number = 0;
        var pages = Pages(3, (page, n) =>
        {
            number = restarts ? 0 : number;
            var later = new List<(double Y, int Number)>();
            for (var line = 0; line < (n == 3 ? 12 : 40); line++)
            {
                var y = 780 - (16 * line);
                number++;
                var text = line == 0 ? $"{n}. Godkendelse af regnskab" : Prose[(line + n) % Prose.Length];
                var numbered = number % step == 0;
                if (numbered && !drawnLast && left)
                {
                    Number(page, left, y, number);
                }

                page.Text(60, y, text, line == 0 ? 14 : 10);
                if (numbered && !drawnLast && !left)
                {
                    Number(page, left, y, number);
                }

                later.AddRange(numbered && drawnLast ? [(y, number)] : []);
            }

            later.ForEach(mark => Number(page, left, mark.Y, mark.Number));
        });
        var body = Body(pages);
        Assert.Equal(92, body.Length);
        Assert.All(body, text => Assert.True(Prose.Contains(text) || text.EndsWith(". Godkendelse af regnskab", StringComparison.Ordinal), text));
    }

    /// <summary>Numbers on the left of each of two columns.</summary>
    [Fact]
    public void Line_numbers_between_columns_are()
    {
        string[] half = ["Kommunerne i regionen har i de seneste", "år arbejdet sammen om at få flere unge", "i uddannelse, og det går videre. Der er", "fundet områder med noget at hente."];
        var body = Body(Pages(1, (page, _) =>
        {
            for (var column = 0; column < 2; column++)
            {
                for (var line = 0; line < 30; line++)
                {
                    var number = (30 * column) + line + 1;
                    page.Text((column * 270) + (number < 10 ? 35 : 30), 780 - (16 * line), number.ToString(CultureInfo.InvariantCulture));
                    page.Text((column * 270) + 50, 780 - (16 * line), half[line % half.Length]);
                }
            }
        }));
        Assert.Equal(60, body.Length);
        Assert.All(body, text => Assert.Contains(text, half));
    }

    /// <summary>Numbers of entries, of which each begins anew, and what stands between has none.</summary>
    [Fact]
    public void The_numbers_of_a_list_of_titles_stay()
    {
        string[] titles = ["Godkendelse af dagsorden", "Budget for næste år", "Lokalplan for havnen", "Høring om cykelsti", "Regnskab", "Valg af formand", "Nyt fra udvalgene"];
        var body = Body(Pages(1, (page, _) =>
        {
            page.Text(50, 800, "Dagsorden", 18);
            for (var n = 1; n <= 21; n++)
            {
                page.Text(n < 10 ? 40 : 35, 780 - (16 * n), $"{n}").Text(60, 780 - (16 * n), titles[n % titles.Length]);
            }
        }));
        Assert.Equal(21, body.Count(text => char.IsAsciiDigit(text[0])));
    }

    [Fact]
    public void Item_numbers_that_hang_in_the_margin_stay()
    {
        var body = Body(Pages(1, (page, _) =>
        {
            for (var n = 1; n <= 9; n++)
            {
                page.Text(35, 780 - (80 * (n - 1)), $"{n}").Text(60, 780 - (80 * (n - 1)), "Orientering om sagen", 12, bold: true);
                for (var line = 0; line < 4; line++)
                {
                    page.Text(60, 764 - (80 * (n - 1)) - (14 * line), Prose[line]);
                }
            }
        }));
        Assert.Equal(9, body.Count(text => char.IsAsciiDigit(text[0])));
    }

    [Fact]
    public void Item_numbers_that_hang_beside_numbered_lines_stay()
    {
        var body = Body(Pages(1, (page, _) =>
        {
            for (var line = 0; line < 40; line++)
            {
                var (y, item) = (780 - (16 * line), line / 8 + 1);
                Number(page, left: true, y, line + 1);
                if (line % 8 == 0)
                {
                    page.Text(50, y, $"{item}", 12, bold: true).Text(70, y, "Orientering om sagen", 12, bold: true);
                }
                else
                {
                    page.Text(70, y, Prose[line % Prose.Length]);
                }
            }
        }));
        Assert.Equal(5, body.Count(text => char.IsAsciiDigit(text[0])));
    }

    /// <summary>Small letters in the cells, and fives that count up: a table's rows follow one another.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void A_tables_first_column_of_numbers_stays(int step)
    {
        var body = Body(Pages(1, (page, _) =>
        {
            page.Text(50, 800, "Nr.").Text(100, 800, "Navn").Text(400, 800, "Antal");
            for (var n = 1; n <= 24; n++)
            {
                page.Text(step * n < 10 ? 55 : step * n < 100 ? 50 : 45, 800 - (16 * n), $"{step * n}").Text(100, 800 - (16 * n), "børn i dagpleje").Text(400, 800 - (16 * n), $"{1000 + (n * n)}");
            }
        }));
        Assert.Equal(24, body.Count(text => char.IsAsciiDigit(text[0])));
    }

    [Theory]
    [InlineData("Kommentar [AB1]: Tallet er")]
    [InlineData("Kommenterede [KLP12]: Tallet er")]
    [InlineData("Commented [AB1]: Tallet er")]
    public void Comments_printed_beside_the_text_are_furniture(string label)
    {
        var body = Body(Pages(2, (page, n) =>
        {
            Lines(page, 40, right: 0);
            if (n == 1)
            {
                page.Text(420, 640, label, 7).Text(420, 631, "fra 2019. Er det stadig rigtigt?", 7).Text(420, 500, "Slettet: ikke", 7).Across(390, 418, 642).Across(418, 570, 648, 625);
            }
        }));
        Assert.Equal(80, body.Length);
        Assert.All(body, text => Assert.Contains(text, Prose));
    }

    /// <summary>Boxes with small text that a line joins to the text.</summary>
    [Fact]
    public void Balloons_without_a_label_are()
    {
        var body = Body(Pages(1, (page, _) => Lines(page, 40, right: 0).Across(430, 570, 660, 630).Across(370, 430, 645).Text(434, 650, "Anders Bang", 7).Text(434, 640, "Er det stadig rigtigt?", 7)));
        Assert.All(body, text => Assert.Contains(text, Prose));
    }

    [Fact]
    public void A_letters_box_of_facts_beside_the_text_stays()
    {
        var body = Body(Pages(1, (page, _) => Lines(page, 40, right: 0).Across(430, 570, 660, 630).Text(434, 650, "Dato: 4. maj 2026", 7).Text(434, 640, "Sagsnr. 26/1044", 7)));
        Assert.Contains(body, text => text.Contains("26/1044", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_about_a_comment_stays()
    {
        var body = Body(Pages(1, (page, _) => Lines(page, 20, right: 0).Text(60, 300, "Kommentar [AB1]: er et svar fra høringen, som forvaltningen har læst", 10)));
        Assert.Contains(body, text => text.StartsWith("Kommentar", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("o")]
    [InlineData("a", false)]
    [InlineData("•")]
    [InlineData("__")]
    public void Punch_marks_are(string mark, bool furniture = true)
    {
        var body = Body(Pages(1, (page, _) => Lines(page, 40, right: 0).Text(14, 540, mark).Text(14, 300, mark)));
        Assert.Equal(furniture, body.All(Prose.Contains));
    }

    [Fact]
    public void Bullets_stay()
    {
        var body = Body(Pages(1, (page, _) => Lines(page, 20, right: 0).Text(42, 300, "•").Text(60, 300, "at sagen godkendes")));
        Assert.Contains("• at sagen godkendes", body);
    }

    /// <summary>At one place of all pages amid the text, and drawn before or after all of it.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_stamp_amid_the_text_is(bool first)
    {
        var body = Body(Pages(4, (page, n) =>
        {
            if (first)
            {
                page.Text(480, 412, "Fortroligt");
            }

            Lines(page, n == 4 ? 30 : 40, right: 0, skip: n);
            if (!first)
            {
                page.Text(480, 412, "Fortroligt");
            }
        }));
        Assert.All(body, text => Assert.Contains(text, Prose));
    }

    /// <summary>Each item on a page of its own, with the same heading at the same height.</summary>
    [Fact]
    public void A_heading_at_one_height_of_all_pages_stays()
    {
        var body = Body(Pages(5, (page, n) =>
        {
            page.Text(60, 780, $"{n}. {Prose[n % 4][..(20 + n)]}", 14, bold: true);
            page.Text(60, 740, "Sagens forløb", 10, bold: true);
            Lines(page, 20 + n, right: 0, top: 720, skip: n);
        }));
        Assert.Equal(5, body.Count(text => text == "Sagens forløb"));
    }

    /// <summary>A signing service's key up the side, on a page of which it is no edge furniture either.</summary>
    [Fact]
    public void A_key_up_the_side_is_also_where_a_page_has_nothing_else()
    {
        var pages = Pages(3, (page, n) =>
        {
            page.Upwards(20, 100, "Penneo dokumentnøgle: 7YQ2X-K41EJ-0ABCD", 6);
            if (n < 3)
            {
                Lines(page, 40, right: 0);
            }
        });
        Assert.All(Body(pages), text => Assert.Contains(text, Prose));
    }

    internal static ImmutableArray<PageLayout> Pages(int count, Action<PageSketch, int> draw)
    {
        var pages = Enumerable.Range(1, count).Select(n => (Page: new PageSketch(n), n)).ToList();
        pages.ForEach(pair => draw(pair.Page, pair.n));
        return [.. pages.Select(pair => pair.Page.Layout())];
    }

    internal static string[] Body(ImmutableArray<PageLayout> pages)
    {
        var lines = Furniture.Mark(LineMaker.Make(pages), pages);
        Assert.All(pages, page => Assert.Equal(
            Enumerable.Range(0, page.Glyphs.Length).Where(i => !page.Glyphs[i].IsBlank),
            lines.Where(line => line.Page == page.Number).SelectMany(line => line.Words).SelectMany(word => word.Glyphs).Where(i => !page.Glyphs[i].IsBlank).Order()));
        return [.. lines.Where(line => line.Zone == LineZone.Body).Select(line => line.Text)];
    }

    internal static PageSketch Lines(PageSketch page, int count, double right, double top = 780, int skip = 0)
    {
        for (var line = 0; line < count; line++)
        {
            page.Text(60 + right, top - (16 * line), Prose[(line + skip) % Prose.Length]);
        }

        return page;
    }

    private static void Number(PageSketch page, bool left, double y, int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        page.Text(left ? 45 - (3.5 * text.Length) : 560 - (3.5 * text.Length), y, text, 7);
    }

    internal static string? TextOf(AgendaItem item, FieldKind kind) => item.Fields.Single(field => field.Kind == kind).Text;
}

using System.Globalization;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pdf;
using Ingest.Tests.Support;
using Ingest.Tests.Tables;
using Ingest.Zones;
using static Ingest.Tests.Issue16.MarginSketch;

namespace Ingest.Tests.Issue16;

/// <summary>Numbers of lines beside the text are in none of it; other numbers are.</summary>
public sealed class LineNumberTests
{
    [Fact]
    public void Line_numbers_of_the_handed_case_are_in_no_text()
    {
        var agenda = ReadAgenda.From(Repository.Handed("line-numbers"));
        Assert.Equal(["Godkendelse af dagsorden", "Fjernelse af spærringer i Lilleå", "Orientering om badevand", "Eventuelt"],
            agenda.Items.Select(item => item.Title));
        Assert.Equal(["1", "2", "3", "4"], agenda.Items.Select(item => item.Number));
        Assert.Equal("Miljø- og Klimaudvalget", agenda.Meeting.Body);
        Assert.Equal("Mødelokale 1, Rådhuset", agenda.Meeting.Place);
        Assert.Equal("Det indstilles, at dagsordenen godkendes.", TextOf(agenda.Items[0], FieldKind.Recommendation));
        var presentation = agenda.Items[1].Fields.Single(field => field.Kind == FieldKind.Presentation);
        Assert.Equal(4, presentation.Blocks.Length);
        Assert.Equal(
            "Vandløbet Lilleå er på strækningen mellem broen ved Mølledam og udløbet i fjorden udpeget som målsat. Strækningen er 3,2 km "
                + "lang og ligger for det meste mellem dyrkede marker.", presentation.Blocks[0].Text);
        Assert.Equal("Arbejdet koster 286.000 kr., hvoraf staten betaler 200.000 kr.", TextOf(agenda.Items[1], FieldKind.Economy));
        Assert.Equal("Det indstilles, at arbejdet sættes i gang i august 2026.", TextOf(agenda.Items[1], FieldKind.Recommendation));
        Assert.Equal("Der er taget 24 prøver i 2025, og alle overholdt kravene. Prøverne tages igen fra 1. juni.",
            TextOf(agenda.Items[2], FieldKind.Presentation));
        Assert.Equal("Intet til dagsordenen.", TextOf(agenda.Items[3], FieldKind.Body));
        var pages = Ingest.Pdf.PdfFile.Read(File.ReadAllBytes(Repository.Handed("line-numbers"))).Pages;
        Assert.Equal(
            Enumerable.Range(1, 28).Select(n => n.ToString(CultureInfo.InvariantCulture)),
            Furniture.Mark(LineMaker.Make(pages), pages).Where(line => line.Zone == LineZone.Furniture).Select(line => line.Text));
    }

    /// <summary>
    /// Each line or every third, fifth or tenth, left or right, running on over pages or beginning again,
    /// drawn with their lines or after them all.
    /// </summary>
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
        Assert.All(body,
            text => Assert.True(Prose.Contains(text) || text.EndsWith(". Godkendelse af regnskab", StringComparison.Ordinal), text));
    }

    /// <summary>Numbers on the left of each of two columns.</summary>
    [Fact]
    public void Line_numbers_between_columns_are()
    {
        string[] half = ["Kommunerne i regionen har i de seneste", "år arbejdet sammen om at få flere unge",
            "i uddannelse, og det går videre. Der er", "fundet områder med noget at hente."];
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
        string[] titles = ["Godkendelse af dagsorden", "Budget for næste år", "Lokalplan for havnen", "Høring om cykelsti", "Regnskab",
            "Valg af formand", "Nyt fra udvalgene"];
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
                page.Text(step * n < 10 ? 55 : step * n < 100 ? 50 : 45, 800 - (16 * n), $"{step * n}")
                    .Text(100, 800 - (16 * n), "børn i dagpleje").Text(400, 800 - (16 * n), $"{1000 + (n * n)}");
            }
        }));
        Assert.Equal(24, body.Count(text => char.IsAsciiDigit(text[0])));
    }

    private static void Number(PageSketch page, bool left, double y, int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        page.Text(left ? 45 - (3.5 * text.Length) : 560 - (3.5 * text.Length), y, text, 7);
    }
}

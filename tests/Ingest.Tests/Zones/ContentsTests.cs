using Ingest.Layout;
using Ingest.Model;
using Ingest.Tests.Tables;
using Ingest.Zones;

namespace Ingest.Tests.Zones;

public sealed class ContentsTests
{
    private static readonly string[] Titles = ["Godkendelse af dagsorden", "Budget for næste år", "Opfølgning på lånepuljen",
        "Meddelelser fra formanden", "Eventuelt"];

    [Theory]
    [InlineData("................")]
    [InlineData(". . . . . . . . .")]
    [InlineData("________")]
    [InlineData("………")]
    public void Entries_with_leaders_are(string leader)
    {
        var front = new PageSketch().Text(50, 760, "Indholdsfortegnelse", 14, bold: true);
        for (var i = 0; i < Titles.Length; i++)
        {
            front.Text(50, 730 - (14 * i), $"{i + 1}. {Titles[i]} {leader} {i + 2}");
        }

        Assert.Equal(["Indholdsfortegnelse", .. Titles.Select((title, i) => $"{i + 1}. {title} {leader} {i + 2}")], Found(front));
    }

    /// <summary>"Pkt. nr. 1" over its title is no entry, though its words come again over later titles.</summary>
    [Fact]
    public void A_number_over_its_title_is_no_entry()
    {
        var front = new PageSketch().Text(50, 760, "Indholdsfortegnelse", 14, bold: true);
        PageSketch[] pages = [front, new PageSketch(2)];
        string[] titles = [Titles[0], Titles[3], Titles[1], Titles[2], Titles[3]];
        for (var i = 0; i < titles.Length; i++)
        {
            front.Text(50, 730 - (14 * i), $"{i + 1}. {titles[i]}");
            pages[1].Text(50, 780 - (80 * i), $"Pkt. nr. {i + 1}", 11, bold: true)
                .Text(50, 765 - (80 * i), titles[i], 12, bold: true)
                .Text(50, 748 - (80 * i), "Sagen blev lagt frem på mødet i maj.");
            if (i is 1 or 2 or 3)
            {
                pages[1].Text(400, 780 - (80 * i), $"Sagsid.: 2031-0011{i}", 11, bold: true);
            }
        }

        Assert.Equal(["Indholdsfortegnelse", .. titles.Take(4).Select((title, i) => $"{i + 1}. {title}")],
            Contents.Mark(LineMaker.Make([.. pages.Select(page => page.Layout())])).Where(line => line.Zone == LineZone.Contents)
                .Select(line => line.Text));
    }

    /// <summary>An item's headings with nothing under them come again in the next items, as titles in a list do.</summary>
    [Theory]
    [InlineData("Høring", false)]
    [InlineData("Ny sti ved åen", true)]
    public void Headings_of_fields_without_text_are_not(string among, bool are)
    {
        string[] fields = ["Øvrige konsekvenser for sagen", among, "Tilsyn med bygninger", "Sagshistorik, henvisninger"];
        PageSketch[] pages = [.. Enumerable.Range(1, 3).Select(n => new PageSketch(n))];
        foreach (var (page, n) in pages.Select((page, n) => (page, n)))
        {
            page.Text(50, 780, $"{n + 1}. {Titles[n]}", 14, bold: true);
            for (var i = 0; i < fields.Length; i++)
            {
                page.Text(50, 750 - (20 * i), fields[i], bold: true);
            }

            for (var i = 0; i < 8; i++)
            {
                page.Text(50, 640 - (12 * i), $"Forvaltningen har set på sag {n} og {i} en gang til siden det sidste møde i udvalget.");
            }
        }

        Assert.Equal(are, Contents.Mark(LineMaker.Make([.. pages.Select(page => page.Layout())]))
            .Any(line => line.Zone == LineZone.Contents));
    }

    /// <summary>Leaders lead to figures, too: a table's fall as often as they rise, and a second list of pages begins anew once.</summary>
    [Theory]
    [InlineData("12 15 40 7 3 88 19 21 60", 0)]
    [InlineData("978 1.426 1.500 12 30 7 9 44 61", 0)]
    [InlineData("2 2 4 7 9 3 5 5 8", 10)]
    public void Leaders_to_figures_that_fall_are_not(string figures, int expected)
    {
        var front = new PageSketch().Text(50, 760, "Oversigt", 14, bold: true);
        foreach (var (figure, i) in figures.Split(' ').Select((figure, i) => (figure, i)))
        {
            front.Text(50, 730 - (14 * i), $"Havnen ved {"ABCDEFGHI"[i]} ................... {figure}");
        }

        Assert.Equal(expected, Found(front).Length);
    }

    /// <summary>A name over the figures that is not that of pages says what they count.</summary>
    [Theory]
    [InlineData("Skibe", 0)]
    [InlineData("Side", 5)]
    public void Leaders_to_figures_under_their_name_are_not(string name, int expected)
    {
        var front = new PageSketch().Text(50, 744, "Havn").Text(330 - (5 * name.Length), 744, name);
        for (var i = 0; i < 5; i++)
        {
            front.Text(50, 730 - (14 * i), $"Havn{i}").Text(80, 730 - (14 * i), new string('.', 47)).Text(320, 730 - (14 * i), $"{i + 12}");
        }

        Assert.Equal(expected, Found(front).Length);
    }

    [Fact]
    public void Entries_with_page_numbers_at_the_right_edge_are()
    {
        var front = new PageSketch();
        for (var i = 0; i < Titles.Length; i++)
        {
            front.Text(50, 730 - (14 * i), $"{i + 1}. {Titles[i]}").Text(530, 730 - (14 * i), $"{i + 2}");
        }

        Assert.Equal(5, Found(front).Length);
    }

    [Fact]
    public void Entries_without_page_numbers_are_under_their_heading()
    {
        var front = new PageSketch().Text(50, 760, "Indhold", 14, bold: true);
        for (var i = 0; i < Titles.Length; i++)
        {
            front.Text(50, 730 - (14 * i), $"{i + 1}. {Titles[i]}");
        }

        Assert.Equal(6, Found(front).Length);
    }

    [Fact]
    public void A_wrapped_entry_goes_whole()
    {
        var front = new PageSketch();
        for (var i = 0; i < Titles.Length; i++)
        {
            front.Text(50, 730 - (28 * i), $"{i + 1}. {Titles[i]} og om alt det som dermed hænger sammen i")
                .Text(62, 716 - (28 * i), $"kommunerne ............... {i + 2}");
        }

        Assert.Equal(10, Found(front).Length);
    }

    [Fact]
    public void Bold_sentences_of_a_summary_are_none()
    {
        var front = new PageSketch();
        string[] sentences = ["Udvalget godkendte dagsordenen.", "Udvalget drøftede budgettet.",
            "Udvalget tog orienteringen til efterretning.", "Udvalget udsatte sagen."];
        for (var i = 0; i < sentences.Length; i++)
        {
            front.Text(50, 730 - (14 * i), sentences[i], bold: true);
        }

        Assert.Empty(Found(front));
    }

    [Fact]
    public void Sums_at_the_ends_of_sentences_are_none()
    {
        var front = new PageSketch();
        string[] lines = ["Udvalget fik i januar tilbud fra 12", "og i februar fra de næste 14", "og i marts fra endnu flere end 22",
            "mens april gav 31"];
        for (var i = 0; i < lines.Length; i++)
        {
            front.Text(50, 730 - (14 * i), lines[i]);
        }

        Assert.Empty(Found(front));
    }

    /// <summary>Rows whose last figures happen to rise, under names of columns that the next page repeats.</summary>
    [Fact]
    public void A_table_of_several_columns_of_figures_is_not()
    {
        var front = new PageSketch();
        string[] rows = ["Birkesund", "Brorup", "Egedal", "Fjordvang", "Hasleby", "Klintholm"];
        for (var i = 0; i < rows.Length; i++)
        {
            front.Text(50, 730 - (14 * i), rows[i]).Text(300, 730 - (14 * i), $"{50 - i}").Text(500, 730 - (14 * i), $"{i + 1}");
        }

        Assert.Empty(Found(front));
    }

    /// <summary>A chart beside a table, and so after it, repeats the names of its rows.</summary>
    [Fact]
    public void Rows_with_amounts_that_a_chart_repeats_are_not()
    {
        var front = new PageSketch();
        string[] amounts = ["3.597", "1.847", "1.215", "732", "714", "556"];
        string[] rows = ["Birkesund", "Brorup By", "Egedal", "Fjordvang", "Hasleby", "Klintholm"];
        for (var i = 0; i < rows.Length; i++)
        {
            front.Text(50, 730 - (14 * i), rows[i]).Text(500, 730 - (14 * i), amounts[i]);
            front.Text(300, 500 - (14 * i), rows[i], bold: true);
        }

        Assert.Empty(Found(front));
    }

    /// <summary>Points without text follow each other at the front; the list is at the end and names their pages.</summary>
    [Fact]
    public void Headings_that_a_list_at_the_end_names_are_not()
    {
        var front = new PageSketch();
        var end = new PageSketch(2);
        for (var i = 0; i < Titles.Length; i++)
        {
            front.Text(50, 700 - (24 * i), $"Punkt nr. {i + 1}: {Titles[i]}", 12, bold: true);
            end.Text(50, 730 - (14 * i), $"Punkt nr. {i + 1}: {Titles[i]}").Text(530, 730 - (14 * i), "1");
        }

        for (var i = 0; i < 10; i++)
        {
            front.Text(50, 500 - (14 * i), $"Der er kommet svar fra kommune {(char)('a' + i)} om noget helt andet i regionen");
        }

        var lines = Contents.Mark(LineMaker.Make([front.Layout(), end.Layout()]));
        Assert.All(lines.Where(line => line.Page == 1), line => Assert.Equal(LineZone.Body, line.Zone));
    }

    [Fact]
    public void Figures_of_other_scripts_do_no_harm() =>
        Assert.Empty(Found(new PageSketch().Text(50, 700, "Godkendelse ........ ٣").Text(50, 680, "Budget ........ ４")));

    /// <summary>What is taken for contents when the items follow, each on a page of its own.</summary>
    private static string[] Found(PageSketch front)
    {
        var pages = Titles.Select((title, i) =>
        {
            var page = new PageSketch(i + 2).Text(50, 760, $"{i + 1}. {title}", 14, bold: true);
            for (var k = 0; k < 20; k++)
            {
                page.Text(50, 730 - (14 * k),
                    $"Der er kommet svar fra kommune {(char)('a' + k)} om {title} og fra {(char)('a' + i)} om noget helt andet i regionen");
            }

            return page.Layout();
        });
        var lines = LineMaker.Make([front.Layout(), .. pages]);
        return [.. Contents.Mark(lines).Where(line => line.Zone == LineZone.Contents).Select(line => line.Text)];
    }
}

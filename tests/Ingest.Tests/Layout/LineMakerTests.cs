using Ingest.Layout;
using Ingest.Model;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Layout;

public sealed class LineMakerTests
{
    /// <summary>"KKR-2026-00017" is longer than any word of the title that it stands beside.</summary>
    [Fact]
    public void A_line_has_the_size_of_most_of_its_letters()
    {
        var line = Assert.Single(LineMaker.Make(
            new PageSketch(1).Text(60, 700, "1. Velkomst og godkendelse af dagsorden", 13, bold: true).Text(360, 700, "KKR-2026-00017", 8)
                .Layout()));
        Assert.Equal((13, 8), (line.Size, line.Part(line.Words.Length - 1, line.Words.Length).Size));
    }

    [Fact]
    public void Words_are_parted_without_space_glyphs() =>
        Assert.Equal(["Der er kommet svar fra medlemmerne"],
            Texts(new PageSketch().Text(50, 700, "Der er kommet svar fra medlemmerne", blanks: false)));

    [Fact]
    public void A_letter_spaced_heading_is_its_words()
    {
        Assert.Equal(["KKR HOVEDSTADEN"], Texts(new PageSketch().Text(50, 700, "KKR HOVEDSTADEN", 14, spacing: 5, blanks: false)));
        Assert.Equal(["KKR HOVEDSTADEN"], Texts(new PageSketch().Text(50, 700, "K K R   H O V E D S T A D E N", 14)));
    }

    [Theory]
    [InlineData(-2.8)]
    [InlineData(-2.2)]
    public void A_stray_space_inside_a_word_is_not_in_its_text(double back)
    {
        var page = new PageSketch().Text(50, 700, "he").Text(60, 700, " ").Text(60 + 2.8 + back, 700, "lhedsprojekter")
            .Text(140, 700, "i regionen");
        Assert.Equal(["helhedsprojekter i regionen"], Texts(page));
    }

    /// <summary>The one that was stepped back over says nothing of how the row parts its words.</summary>
    [Fact]
    public void A_stray_space_among_words_without_space_glyphs_joins_none()
    {
        var page = new PageSketch().Text(50, 700, "he").Text(60, 700, " ").Text(60 + 0.8, 700, "lhedsprojekter i regionen", blanks: false);
        Assert.Equal(["helhedsprojekter i regionen"], Texts(page));
    }

    [Fact]
    public void A_space_much_narrower_than_its_rows_others_is_none()
    {
        var page = new PageSketch().Text(50, 700, "Det er en sag om Admin").Text(149, 700, " ").Text(150, 700, "istration");
        Assert.Equal(["Det er en sag om Administration"], Texts(page));
    }

    [Fact]
    public void Plain_text_against_a_bold_colon_is_a_word_of_its_own() =>
        Assert.Equal(["Referat: Alle skal"], Texts(new PageSketch().Text(50, 700, "Referat:", bold: true).Text(90, 700, "Alle skal")));

    [Fact]
    public void Text_drawn_twice_is_one_bold_text()
    {
        var line = Assert.Single(Lines(new PageSketch().Text(50, 700, "Indstilling").Text(50.3, 700, "Indstilling")));
        Assert.Equal(("Indstilling", true), (line.Text, line.Bold));
        Assert.Equal(22, line.Words.Sum(word => word.Glyphs.Length));
    }

    [Fact]
    public void A_double_letter_is_no_overprint() =>
        Assert.False(Assert.Single(Lines(new PageSketch().Text(50, 700, "Illinois er all right"))).Bold);

    [Fact]
    public void Lowered_and_raised_figures_stand_in_their_line()
    {
        var page = new PageSketch().Text(50, 700, "Udslip af CO").Text(105.6, 697.5, "2", 6).Text(108.6, 700, "-udslip")
            .Text(50, 685, "Areal i m").Text(90.6, 689, "2", 6).Text(93.6, 685, " i alt");
        Assert.Equal(["Udslip af CO2-udslip", "Areal i m² i alt"], Texts(page));
    }

    [Fact]
    public void The_order_of_drawing_does_not_matter()
    {
        var page = new PageSketch().Text(50, 700, "Der er kommet svar").Text(50, 686, "fra medlemmerne").Text(50, 672, "af udvalget");
        Assert.Equal(["Der er kommet svar", "fra medlemmerne", "af udvalget"], Texts(page.Reversed()));
    }

    [Fact]
    public void Text_up_the_page_is_read_after_the_rest()
    {
        var lines = Lines(new PageSketch().Upwards(30, 200, "Sagsnummer 2011-29298").Text(50, 700, "Der er kommet svar"));
        Assert.Equal(["Der er kommet svar", "Sagsnummer 2011-29298"], lines.Select(line => line.Text));
        Assert.Equal([0, 1], lines.Select(line => line.Turn));
        Assert.Equal(200, lines[1].Box.Bottom, 3);
    }

    [Fact]
    public void Two_columns_are_read_one_after_the_other_whatever_their_leading()
    {
        var page = new PageSketch().Text(50, 740, "Referat fra mødet i udvalget for teknik og miljø den 6. september 2024 i byrådssalen");
        var left = Enumerable.Range(0, 12).Select(i => $"venstre spalte med sin tekst på linje {i + 1}").ToArray();
        var right = Enumerable.Range(0, 10).Select(i => $"højre spalte med sin tekst på linje {i + 1}").ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            page.Text(50, 700 - (12 * i), left[i]);
        }

        for (var i = 0; i < right.Length; i++)
        {
            page.Text(320, 700 - (14.5 * i), right[i]);
        }

        var lines = Lines(page);
        Assert.Equal([.. left, .. right], lines.Skip(1).Select(line => line.Text));
        Assert.Equal([0, 1], lines.Skip(1).Select(line => line.Column).Distinct());
    }

    /// <summary>A list in the left column whose entries stand apart from what is beside them parts that column alone.</summary>
    [Fact]
    public void A_gutter_inside_a_column_leaves_the_other_column_whole()
    {
        var page = new PageSketch();
        var right = Enumerable.Range(0, 30).Select(i => $"højre spalte med sin tekst på linje {i + 1} og mere").ToArray();
        for (var i = 0; i < right.Length; i++)
        {
            page.Text(320, 700 - (12 * i), right[i]);
            if (i is < 10 or > 18)
            {
                page.Text(50, 700 - (12 * i), $"venstre spalte har sin egen tekst på linje {i + 1}");
            }
            else
            {
                page.Text(50, 700 - (12 * i), $"kort om sag nummer {i + 1}").Text(180, 700 - (12 * i), $"svar nummer {i} på den");
            }
        }

        Assert.Equal(right, Texts(page).Where(text => text.StartsWith("højre", StringComparison.Ordinal)));
        var lines = Lines(page);
        var first = Array.FindIndex(lines, line => line.Text == right[0]);
        Assert.Equal(right, lines[first..(first + right.Length)].Select(line => line.Text));
        Assert.All(lines[first..(first + right.Length)], line => Assert.Equal((1, true), (line.Column, line.ColumnLeft > 300)));
    }

    /// <summary>Down to the page's foot, and the last heading of the column far below what stands over it.</summary>
    [Fact]
    public void What_a_column_has_more_than_the_other_is_its_own()
    {
        var page = new PageSketch();
        string[] left = [.. Enumerable.Range(0, 12).Select(i => $"venstre spalte med sin tekst på linje {i + 1}"), "Indstilling",
            "at sagen sendes videre til byrådet"];
        string[] right = [.. Enumerable.Range(0, 8).Select(i => $"højre spalte med sin tekst på linje {i + 1}")];
        for (var i = 0; i < left.Length; i++)
        {
            page.Text(50, 700 - (i < 12 ? 12 * i : (12 * i) + 40), left[i]);
        }

        for (var i = 0; i < right.Length; i++)
        {
            page.Text(320, 700 - (12 * i), right[i]);
        }

        page.Text(250, 60, "Side 3 af 4 i referatet fra mødet");
        Assert.Equal([.. left, .. right, "Side 3 af 4 i referatet fra mødet"], Texts(page));
    }

    /// <summary>The white that is followed first narrows to that inside the table.</summary>
    [Fact]
    public void A_column_that_begins_with_a_table_is_read_before_the_other()
    {
        var page = new PageSketch();
        string[] towns = ["Birkesund", "Brorup", "Egedal", "Fjordvang", "Hasleby", "Klintholm"];
        string[] right = [.. Enumerable.Range(0, 24).Select(i => $"højre spalte med sin tekst på linje {i + 1}")];
        page.Text(50, 700, "Følgende foreslås:");
        for (var i = 0; i < right.Length; i++)
        {
            page.Text(320, 700 - (12 * i), right[i]);
            if (i is > 1 and < 8)
            {
                page.Text(50, 700 - (12 * i), towns[i - 2]).Text(160, 700 - (12 * i), "hele vejen");
            }
            else if (i >= 8)
            {
                page.Text(50, 700 - (12 * i), $"venstre spalte med sin tekst på linje {i + 1}");
            }
        }

        Assert.Equal(right, Texts(page)[^right.Length..]);
    }

    /// <summary>Words of the left column do not make the table's first column in the right one look like running text.</summary>
    [Fact]
    public void A_table_in_a_column_is_read_row_by_row()
    {
        var page = new PageSketch();
        string[] left = [.. Enumerable.Range(0, 24).Select(i => $"venstre spalte med sin tekst på linje {i + 1}")];
        string[] towns = ["Birkesund", "Brorup", "Egedal", "Fjordvang", "Hasleby", "Klintholm"];
        for (var i = 0; i < left.Length; i++)
        {
            page.Text(50, 700 - (12 * i), left[i]);
            if (i is >= 8 and < 14)
            {
                page.Text(320, 700 - (12 * i), towns[i - 8]).Text(420, 700 - (12 * i), $"der er {i} sager på listen");
            }
            else
            {
                page.Text(320, 700 - (12 * i), $"højre spalte med sin tekst på linje {i + 1}");
            }
        }

        var texts = Texts(page);
        Assert.Equal(towns.Select((town, i) => $"{town} der er {i + 8} sager på listen"), texts[32..38]);
    }

    /// <summary>Cells far apart do not make the letters of a row look letter-spaced, so "I alt" stays two words.</summary>
    [Fact]
    public void Gaps_between_cells_are_no_letter_spacing() =>
        Assert.Equal(["I alt 45 10 7 62"],
            Texts(new PageSketch().Text(50, 700, "I alt", blanks: false).Text(130, 700, "45").Text(180, 700, "10").Text(240, 700, "7")
                .Text(290, 700, "62")));

    [Fact]
    public void A_slanted_watermark_breaks_no_line()
    {
        var page = new PageSketch().Slanted(100, 500, "UDKAST", 60);
        for (var i = 0; i < 30; i++)
        {
            page.Text(50, 760 - (14 * i), $"Der er kommet svar fra medlemmerne af udvalget om sag nummer {i}");
        }

        var lines = Lines(page);
        Assert.Equal("UDKAST", Assert.Single(lines, line => line.Turn == -1).Text);
        Assert.Equal(Enumerable.Range(0, 30).Select(i => $"Der er kommet svar fra medlemmerne af udvalget om sag nummer {i}"),
            lines.Where(line => line.Turn == 0).Select(line => line.Text));
    }

    [Fact]
    public void A_rule_below_the_words_underlines_them_unless_they_are_a_link()
    {
        var page = new PageSketch().Text(50, 700, "Indstilling").Across(50, 105, 698.5).Text(50, 650, "www.kkr.dk").Across(50, 100, 648.5)
            .Link(new Box(50, 648, 100, 660), "https://www.kkr.dk").Text(50, 600, "Baggrund");
        Assert.Equal([true, false, false], Lines(page).Select(line => line.Underlined));
    }

    /// <summary>A heading over two lines, in letters all of one width: the blank between the lines is underlined, too.</summary>
    [Fact]
    public void A_rule_goes_on_under_the_blank_behind_the_words()
    {
        var page = new PageSketch().Text(50, 700, "Indstilling").Across(50, 111, 698.5).Text(50, 650, "Indstilling").Across(50, 120, 648.5);
        Assert.Equal([true, false], Lines(page).Select(line => line.Underlined));
    }

    [Fact]
    public void Every_glyph_of_ink_is_in_one_word()
    {
        var page = new PageSketch().Text(50, 700, "Der er kommet svar").Text(50.2, 700, "Der").Upwards(30, 200, "sag")
            .Slanted(300, 300, "UDKAST", 40).Text(50, 680, "• punkt").Layout();
        var used = LineMaker.Make([page]).SelectMany(line => line.Words).SelectMany(word => word.Glyphs).ToList();
        Assert.Equal(used.Distinct().Count(), used.Count);
        Assert.Equal(Enumerable.Range(0, page.Glyphs.Length).Where(i => !page.Glyphs[i].IsBlank),
            used.Where(i => !page.Glyphs[i].IsBlank).Order());
    }

    [Fact]
    public void A_glyph_without_text_is_a_replacement_character()
    {
        var page = new PageSketch().Text(50, 700, "svar").Layout();
        page = page with { Glyphs = page.Glyphs.SetItem(1, page.Glyphs[1] with { Text = "" })
            .SetItem(2, page.Glyphs[2] with { Text = "\u0002" }) };
        Assert.Equal("s\uFFFD\uFFFDr", Assert.Single(LineMaker.Make([page])).Text);
    }

    private static TextLine[] Lines(PageSketch page) => [.. LineMaker.Make([page.Layout()])];

    private static string[] Texts(PageSketch page) => [.. Lines(page).Select(line => line.Text)];
}

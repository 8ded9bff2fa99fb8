using Ingest.Learning;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue19;

/// <summary>Numbers, cases, fields and ends of items in forms that bodies use and the made corpus has not; read with the model as it ships.</summary>
public sealed class ItemEvidenceTests
{
    private static readonly Lazy<LineModel> Model = new(LineModel.LoadDefault);

    private static readonly string[] Front = ["! Referat", "Bestyrelsen for Mosevang Varme", "Onsdag den 12. marts 2031 kl. 17.00"];

    [Theory]
    [InlineData("Sag nr. {0}")]
    [InlineData("SAG NR. {0}")]
    [InlineData("Pkt. nr. {0}")]
    [InlineData("Punkt {0}")]
    public void A_number_over_its_title_is_the_item_s(string label)
    {
        var items = Read([.. Front, .. Enumerable.Range(31, 3).SelectMany(n => (string[])["_ " + string.Format(null, label, n), $"# {Titles[n - 31]}", "= Indstilling", "^ Det indstilles, at sagen godkendes.", "= Referat", "^ Godkendt."])]).Items;
        Assert.Equal(["31", "32", "33"], items.Select(item => item.Number));
        Assert.Equal(Titles, items.Select(item => item.Title));
        Assert.All(items, item => Assert.Null(item.Case));
    }

    [Fact]
    public void The_same_under_the_title_is_its_case()
    {
        var items = Read([.. Front, .. Enumerable.Range(0, 3).SelectMany(n => (string[])[$"# {n + 1}. {Titles[n]}", $"Sag nr. {41 + (5 * n)}", "= Indstilling", "^ Det indstilles, at sagen godkendes.", "= Referat", "^ Godkendt."])]).Items;
        Assert.Equal(["1", "2", "3"], items.Select(item => item.Number));
        Assert.Equal(["41", "46", "51"], items.Select(item => item.Case?.Number));
    }

    [Theory]
    [InlineData("(J.nr. 12-31)", "12-31")]
    [InlineData("(sagsnr. 31/4410)", "31/4410")]
    [InlineData("(2031-0187301)", "2031-0187301")]
    [InlineData("(00.30.02-Ø00-4-31)", "00.30.02-Ø00-4-31")]
    [InlineData("(2031-2034)", null)]
    [InlineData("(2030/2031)", null)]
    [InlineData("(12.000 kr.)", null)]
    [InlineData("(bilag 2)", null)]
    public void A_case_in_brackets_behind_the_title_is_the_item_s_case(string bracket, string? number)
    {
        var items = Read([.. Front, .. Enumerable.Range(0, 3).SelectMany(n => (string[])[$"# {n + 1}. {Titles[n]} {bracket}", "= Indstilling", "^ Det indstilles, at sagen godkendes.", "= Referat", "^ Godkendt."])]).Items;
        Assert.Equal([number, number, number], items.Select(item => item.Case?.Number));
        Assert.Equal(number is null ? $"{Titles[0]} {bracket}" : Titles[0], items[0].Title);
    }

    [Theory]
    [InlineData("Åbent punkt Sag 31/014400", "31/014400", Access.Open)]
    [InlineData("Lukket punkt - Sagsnr. 31-4410", "31-4410", Access.Closed)]
    [InlineData("04.01.02-P05-7-31 Åben sag", "04.01.02-P05-7-31", Access.Open)]
    [InlineData("Sagsnr.: 31/5512 (Lukket)", "31/5512", Access.Closed)]
    [InlineData("Sag 31/000117 - Åben sag", "31/000117", Access.Open)]
    public void An_access_mark_beside_the_case_is_the_item_s_access(string line, string number, Access access)
    {
        var items = Read([.. Front, .. Enumerable.Range(0, 3).SelectMany(n => (string[])[$"# {n + 1}. {Titles[n]}", line, "= Indstilling", "^ Det indstilles, at sagen godkendes.", "= Referat", "^ Godkendt."])]).Items;
        Assert.All(items, item => Assert.Equal((number, access), (item.Case?.Number, item.Access)));
        Assert.All(items, item => Assert.Equal(["Indstilling", "Referat"], item.Fields.Select(field => field.Heading)));
    }

    [Fact]
    public void The_text_of_the_last_item_is_its_own_and_names_under_it_are_not()
    {
        var document = Read([.. Front, "# 1. Regnskab", "^ Kassereren gennemgik regnskabet, som blev godkendt.", "# 2. Eventuelt", "^ Der blev efterlyst hjælp til havedagen. Tak for god ro og orden.", "_ Bodil Skov, dirigent", "Jens-Ole Friis (formand)"]);
        Assert.Equal("Der blev efterlyst hjælp til havedagen. Tak for god ro og orden.", Assert.Single(document.Items[1].Fields).Text);
    }

    /// <summary>White between paragraphs is no end of an item.</summary>
    [Fact]
    public void A_paragraph_under_white_is_the_last_item_s_too()
    {
        var document = Read([.. Front, "# 1. Regnskab", "^ Kassereren gennemgik regnskabet, som blev godkendt.", "# 2. Valg af bestyrelse", "^ Bodil Skov og Jens-Ole Friis blev genvalgt for to år.", "_ Bestyrelsen mødes i april for at vælge en formand."]);
        Assert.EndsWith("vælge en formand.", document.Items[1].Fields[^1].Text, StringComparison.Ordinal);
    }

    /// <summary>Words in a type of their own before their text, though no list of headings has them.</summary>
    [Theory]
    [InlineData("b")]
    [InlineData("i")]
    public void Unknown_headings_run_in_are_fields(string type)
    {
        var items = Read([.. Front, .. Enumerable.Range(0, 3).SelectMany(n => (string[])[$"# {n + 1}. {Titles[n]}", $"{type} Formål:|Bestyrelsen skal kende tallene, før de lægges frem.", $"{type} Besluttet:|Formanden skriver til kommunen og beder om et svar på det, som bestyrelsen har spurgt om", "før sommerferien, og sender svaret til alle."])]).Items;
        Assert.All(items, item => Assert.Equal([("Formål:", FieldKind.Other), ("Besluttet:", FieldKind.Decision)], item.Fields.Select(field => (field.Heading!, field.Kind))));
        Assert.All(items, item => Assert.Equal("Bestyrelsen skal kende tallene, før de lægges frem.", item.Fields[0].Text));
    }

    [Fact]
    public void Speakers_in_a_debate_are_none()
    {
        var items = Read([.. Front, "Til stede: Bodil Skov, Jens Friis", .. Enumerable.Range(0, 3).SelectMany(n => (string[])[$"# {n + 1}. {Titles[n]}", "b Bodil Skov:|Jeg synes, at vi skal vente til foråret.", "b Friis:|Det er jeg enig i, men ikke længere."])]).Items;
        Assert.All(items, item => Assert.Equal([FieldKind.Body], item.Fields.Select(field => field.Kind)));
    }

    [Fact]
    public void A_plain_list_with_numbers_below_it_is_the_items()
    {
        var items = Read("! Indkaldelse til ordinær generalforsamling", "Medlemmerne indkaldes til møde onsdag den 20. marts 2031 kl. 19.30 med følgende dagsorden:",
            "^ 1. Valg af dirigent", "^ 2. Bestyrelsens beretning", "^ 3. Indkomne forslag", "^   3.1 Rydning af stien", "Forslag fra nr. 18 om at rydde stien om vinteren.", "^   3.2 Fælles legeplads", "Forslag fra bestyrelsen.", "^ 4. Kontingent", "^ 5. Eventuelt").Items;
        Assert.Equal(["1", "2", "3", "3.1", "3.2", "4", "5"], items.Select(item => item.Number));
        Assert.Equal("Forslag fra nr. 18 om at rydde stien om vinteren.", Assert.Single(items[3].Fields).Text);
    }

    /// <summary>The number's row has the case, and whether the item is open, at its other end.</summary>
    [Theory]
    [InlineData("Dagsordenspunkt {0}", "Sagsnr.: 25-0904", "25-0904", null)]
    [InlineData("Pkt. {0}", "Sagsnr.: 2025-0003-2 Åben", "2025-0003-2", Access.Open)]
    [InlineData("Punkt nr. {0}", "J.nr. 00.30.02-Ø00-4-31", "00.30.02-Ø00-4-31", null)]
    public void A_number_over_its_title_may_have_the_case_beside_it(string label, string beside, string number, Access? access)
    {
        var items = Read([.. Front, .. Enumerable.Range(31, 3).SelectMany(n => (string[])[$"_ {string.Format(null, label, n)}|{beside}", $"# {Titles[n - 31]}", "= Indstilling", "^ Det indstilles, at sagen godkendes.", "= Referat", "^ Godkendt."])]).Items;
        Assert.Equal(["31", "32", "33"], items.Select(item => item.Number));
        Assert.Equal(Titles, items.Select(item => item.Title));
        Assert.All(items, item => Assert.Equal((number, access), (item.Case?.Number, item.Access)));
    }

    /// <summary>The case stands at the far end of the title's row, in the title's type.</summary>
    [Fact]
    public void A_case_behind_white_on_the_title_s_row_is_the_item_s()
    {
        var items = Read([.. Front, .. Enumerable.Range(0, 3).SelectMany(n => (string[])[$"@ {n + 1}. {Titles[n]}|Sag 2031-{n + 31}", "= Indstilling", "^ Det indstilles, at sagen godkendes.", "= Referat", "^ Godkendt."])]).Items;
        Assert.Equal(Titles, items.Select(item => item.Title));
        Assert.Equal(["2031-31", "2031-32", "2031-33"], items.Select(item => item.Case?.Number));
    }

    /// <summary>A list of cases in a text stays text.</summary>
    [Fact]
    public void Rows_of_a_text_that_end_in_a_case_are_text()
    {
        var items = Read([.. Front, "# 1. Velkomst", "^ Formanden bød velkommen.", "# 2. Klager", "= Sagsfremstilling", "^ Der er tre klager:", "_ 1. Klage over støj|Sag 2031-77", "_ 2. Klage over lugt|Sag 2031-78", "# 3. Eventuelt", "^ Intet."]).Items;
        Assert.Null(items[1].Case);
        Assert.Contains("Sag 2031-78", items[1].Fields[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ikke til stede: Poul Anker Friis")]
    [InlineData("Ikke mødt: Poul Anker Friis")]
    public void Who_was_not_there_stands_beside_the_decision(string line)
    {
        var items = Read([.. Front, .. Enumerable.Range(0, 3).SelectMany(n => (string[])[$"# {n + 1}. {Titles[n]}", "= Bestyrelsens beslutning", "^ Godkendt.", $"^ {line}"])]).Items;
        Assert.All(items, item => Assert.Equal([FieldKind.Decision, FieldKind.Attendance], item.Fields.Select(field => field.Kind)));
        Assert.All(items, item => Assert.Equal(("Godkendt.", "Bestyrelsen for Mosevang Varme"), (item.Decisions[0].Text, item.Decisions[0].Body)));
    }

    [Fact]
    public void A_number_over_its_title_may_say_that_the_item_is_closed()
    {
        var items = Read([.. Front, .. Enumerable.Range(31, 3).SelectMany(n => (string[])[n == 33 ? $"_ Punkt nr. {n} - lukket" : $"_ Punkt nr. {n}", $"# {Titles[n - 31]}", "= Referat", "^ Godkendt."])]).Items;
        Assert.Equal(Titles, items.Select(item => item.Title));
        Assert.Equal([null, null, Access.Closed], items.Select(item => item.Access));
    }

    /// <summary>Nothing more is printed of a closed item; it may be the last.</summary>
    [Fact]
    public void An_item_may_be_called_Lukket_punkt()
    {
        var items = Read("! Dagsorden", "Bestyrelsen for Mosevang Varme", "Onsdag den 12. marts 2031 kl. 17.00", "^ Punkt 1: Velkomst", "^ Punkt 2: Regnskab", "Kassereren fremlægger regnskabet.", "^ Punkt 3: Takster", "^ Punkt 4: Eventuelt", "^ Punkt 5: Lukket punkt").Items;
        Assert.Equal(["1", "2", "3", "4", "5"], items.Select(item => item.Number));
    }

    [Theory]
    [InlineData("(J.nr. 08.00.00-A00-1-25)", "08.00.00-A00-1-25")]
    [InlineData("(Sags ID: EMN-2025-00012)", "EMN-2025-00012")]
    [InlineData("Sag M-2025/014", "M-2025/014")]
    public void A_case_under_the_title_may_stand_in_brackets_or_have_letters(string line, string number)
    {
        var items = Read([.. Front, .. Enumerable.Range(0, 3).SelectMany(n => (string[])[$"# {n + 1}. {Titles[n]}", line, "= Referat", "^ Godkendt."])]).Items;
        Assert.All(items, item => Assert.Equal(number, item.Case?.Number));
        Assert.All(items, item => Assert.Equal("Godkendt.", Assert.Single(item.Fields).Text));
    }

    /// <summary>Near to the text that it ends, far from the next title.</summary>
    [Fact]
    public void A_case_may_end_its_item()
    {
        var items = Read([.. Front, .. Enumerable.Range(0, 3).SelectMany(n => (string[])[$"# {n + 1}. {Titles[n]}", "= Referat", "^ Godkendt.", .. n == 2 ? (string[])[] : [$"^ Journalnr.: 2031-006144{n}"], "~"])]).Items;
        Assert.Equal(["2031-0061440", "2031-0061441", null], items.Select(item => item.Case?.Number));
    }

    [Fact]
    public void Dots_between_items_are_no_text()
    {
        var items = Read([.. Front, .. Enumerable.Range(0, 3).SelectMany(n => (string[])[$"# {n + 1}. {Titles[n]}", "= Referat", "^ Godkendt.", "^ .........................................................."])]).Items;
        Assert.All(items, item => Assert.Equal("Godkendt.", Assert.Single(item.Fields).Text));
    }

    [Fact]
    public void A_decision_may_name_its_body_without_a_word_between_and_who_was_away_stands_beside_it()
    {
        var items = Read([.. Front, .. Enumerable.Range(0, 4).SelectMany(n => (string[])[$"# {n + 1}. {Titles[n % 3]}", "= Beslutning Børne- og Ungdomsudvalget den 04-03-2031", "^ Godkendt.", "^ Fraværende: Thomas Elkjær (Ø)"])]).Items;
        Assert.All(items, item => Assert.Equal([FieldKind.Decision, FieldKind.Attendance], item.Fields.Select(field => field.Kind)));
        Assert.All(items, item => Assert.Equal(("Godkendt.", "2031-03-04"), (item.Decisions[0].Text, item.Decisions[0].Date)));
    }

    [Fact]
    public void Letters_behind_a_number_are_below_it()
    {
        var items = Read([.. Front, "# 1. Valg", "^ Der vælges en formand.", "# 2. Forslag", "# 2a. Bump på vejen", "^ Forslag fra nr. 4.", "# 2b. Ny belysning", "^ Forslag fra nr. 8.", "# 3. Eventuelt", "^ Intet."]).Items;
        Assert.Equal([null, null, "2", "2", null], items.Select(item => item.Parent));
    }

    [Theory]
    [InlineData("# Ekstra punkt: Glatføre ved indgangen", 5)]
    [InlineData("= Glatføre ved indgangen", 4)] // in the type of the field headings
    public void An_item_without_a_number_among_others_has_their_type(string line, int count)
    {
        var items = Read([.. Front, "# 1. Velkomst", "^ Formanden bød velkommen til mødet.", "# 2. Madordningen", "= Beslutning", "^ Godkendt.", line, "^ Flere er faldet ved hoveddøren.", "= Beslutning", "^ Rådet skriver til driften.", "# 3. Takster", "^ Taksterne er vedlagt.", "# 4. Eventuelt", "^ Intet."]).Items;
        Assert.Equal(count, items.Length);
        Assert.Equal(count == 5 ? "Ekstra punkt: Glatføre ved indgangen" : "Takster", items[2].Title);
    }

    private static readonly string[] Titles = ["Lokaler til ungdomsklubben", "Kunst i den nye hal", "Takster for næste år"];

    /// <summary>! and # are headings, = a field's, ^ a paragraph, _ one far below; "b Heading:|text" and "i …" a heading run in; ~ white; a bar sets what follows it to the right; anything else the next line.</summary>
    private static AgendaDocument Read(params string[] lines)
    {
        var page = new PageSketch(1);
        var y = 800.0;
        foreach (var line in lines.Select(line => line == "~" ? "~ " : line))
        {
            var (size, bold, step) = line[..2] switch { "! " => (18.0, true, 30.0), "# " or "@ " => (13, true, 26), "= " => (11, true, 20), "^ " => (11, false, 20), "_ " => (11, false, 45), "b " or "i " => (11, false, 20), _ => (11, false, 13) };
            y -= step;
            var text = step == 13 ? line : line[2..];
            if (line == "~ ")
            {
                y -= 20;
            }
            else if (line.StartsWith("@ ", StringComparison.Ordinal))
            {
                page.Text(60, y, text.Split('|')[0], 13, bold: true).Text(400, y, text.Split('|')[1], 13, bold: true);
            }
            else if (line.StartsWith("_ ", StringComparison.Ordinal) && text.Contains('|', StringComparison.Ordinal))
            {
                page.Text(60, y, text.Split('|')[0], 9).Text(330, y, text.Split('|')[1], 9);
            }
            else if (line[..2] is "b " or "i ")
            {
                var parts = text.Split('|');
                page.Text(60, y, parts[0], 11, bold: line[0] == 'b', italic: line[0] == 'i').Text(60 + (parts[0].Length * 5.5) + 4, y, parts[1], 11);
            }
            else
            {
                page.Text(text[0] == ' ' ? 80 : 60, y, text.Trim(), size, bold);
            }
        }

        return AgendaPipeline.Read(new SourcePdf(null, 1, [page.Layout()], []), new DocumentInfo("a.pdf", "00", 1, 1, null, TextSource.Embedded), new ReadOptions { Model = Model.Value }).Document;
    }
}

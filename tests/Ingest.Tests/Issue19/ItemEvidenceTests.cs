using Ingest.Model;
using Ingest.Model.Output;
using static Ingest.Tests.Issue19.ItemSketch;

namespace Ingest.Tests.Issue19;

/// <summary>Numbers, fields and ends of items in forms that bodies use and the made corpus has not.</summary>
public sealed class ItemEvidenceTests
{
    private static readonly string[] Front = ["! Referat", "Bestyrelsen for Mosevang Varme", "Onsdag den 12. marts 2031 kl. 17.00"];

    private static readonly string[] Titles = ["Lokaler til ungdomsklubben", "Kunst i den nye hal", "Takster for næste år"];

    [Theory]
    [InlineData("Sag nr. {0}")]
    [InlineData("SAG NR. {0}")]
    [InlineData("Pkt. nr. {0}")]
    [InlineData("Punkt {0}")]
    [InlineData("{0}.")]
    [InlineData("{0})")]
    public void A_number_over_its_title_is_the_item_s(string label)
    {
        var items =
            Read([.. Front,
                .. Enumerable.Range(31, 3)
                    .SelectMany(
                        n => (string[])["_ " + string.Format(null, label, n), $"# {Titles[n - 31]}", "= Indstilling",
                            "^ Det indstilles, at sagen godkendes.", "= Referat", "^ Godkendt."])]).Items;
        Assert.Equal(["31", "32", "33"], items.Select(item => item.Number));
        Assert.Equal(Titles, items.Select(item => item.Title));
        Assert.All(items, item => Assert.Null(item.Case));
    }

    [Fact]
    public void The_text_of_the_last_item_is_its_own_and_names_under_it_are_not()
    {
        var document =
            Read([.. Front, "# 1. Regnskab", "^ Kassereren gennemgik regnskabet, som blev godkendt.", "# 2. Eventuelt",
                "^ Der blev efterlyst hjælp til havedagen. Tak for god ro og orden.", "_ Bodil Skov, dirigent",
                "Jens-Ole Friis (formand)"]);
        Assert.Equal("Der blev efterlyst hjælp til havedagen. Tak for god ro og orden.", Assert.Single(document.Items[1].Fields).Text);
    }

    /// <summary>White between paragraphs is no end of an item.</summary>
    [Fact]
    public void A_paragraph_under_white_is_the_last_item_s_too()
    {
        var document =
            Read([.. Front, "# 1. Regnskab", "^ Kassereren gennemgik regnskabet, som blev godkendt.", "# 2. Valg af bestyrelse",
                "^ Bodil Skov og Jens-Ole Friis blev genvalgt for to år.", "_ Bestyrelsen mødes i april for at vælge en formand."]);
        Assert.EndsWith("vælge en formand.", document.Items[1].Fields[^1].Text, StringComparison.Ordinal);
    }

    /// <summary>Words in a type of their own before their text, though no list of headings has them.</summary>
    [Theory]
    [InlineData("b")]
    [InlineData("i")]
    public void Unknown_headings_run_in_are_fields(string type)
    {
        var items =
            Read([.. Front,
                .. Enumerable.Range(0, 3)
                    .SelectMany(
                        n => (string[])[$"# {n + 1}. {Titles[n]}", $"{type} Formål:|Bestyrelsen skal kende tallene, før de lægges frem.",
                            $"{type} Besluttet:|Formanden skriver til kommunen og beder om et svar på det, som bestyrelsen har spurgt om",
                            "før sommerferien, og sender svaret til alle."])]).Items;
        Assert.All(items,
            item => Assert.Equal([("Formål:", FieldKind.Other), ("Besluttet:", FieldKind.Decision)],
                item.Fields.Select(field => (field.Heading!, field.Kind))));
        Assert.All(items, item => Assert.Equal("Bestyrelsen skal kende tallene, før de lægges frem.", item.Fields[0].Text));
    }

    [Fact]
    public void Speakers_in_a_debate_are_none()
    {
        var items =
            Read([.. Front, "Til stede: Bodil Skov, Jens Friis",
                .. Enumerable.Range(0, 3)
                    .SelectMany(
                        n => (string[])[$"# {n + 1}. {Titles[n]}", "b Bodil Skov:|Jeg synes, at vi skal vente til foråret.",
                            "b Friis:|Det er jeg enig i, men ikke længere."])]).Items;
        Assert.All(items, item => Assert.Equal([FieldKind.Body], item.Fields.Select(field => field.Kind)));
    }

    [Fact]
    public void A_plain_list_with_numbers_below_it_is_the_items()
    {
        var items =
            Read("! Indkaldelse til ordinær generalforsamling",
                "Medlemmerne indkaldes til møde onsdag den 20. marts 2031 kl. 19.30 med følgende dagsorden:",
            "^ 1. Valg af dirigent", "^ 2. Bestyrelsens beretning", "^ 3. Indkomne forslag", "^   3.1 Rydning af stien",
            "Forslag fra nr. 18 om at rydde stien om vinteren.", "^   3.2 Fælles legeplads", "Forslag fra bestyrelsen.", "^ 4. Kontingent",
            "^ 5. Eventuelt").Items;
        Assert.Equal(["1", "2", "3", "3.1", "3.2", "4", "5"], items.Select(item => item.Number));
        Assert.Equal("Forslag fra nr. 18 om at rydde stien om vinteren.", Assert.Single(items[3].Fields).Text);
    }

    /// <summary>The number's row has the case, and whether the item is open, at its other end.</summary>
    [Theory]
    [InlineData("Ikke til stede: Poul Anker Friis")]
    [InlineData("Ikke mødt: Poul Anker Friis")]
    public void Who_was_not_there_stands_beside_the_decision(string line)
    {
        var items =
            Read([.. Front,
                .. Enumerable.Range(0, 3)
                    .SelectMany(
                        n => (string[])[$"# {n + 1}. {Titles[n]}", "= Bestyrelsens beslutning", "^ Godkendt.", $"^ {line}"])]).Items;
        Assert.All(items, item => Assert.Equal([FieldKind.Decision, FieldKind.Attendance], item.Fields.Select(field => field.Kind)));
        Assert.All(items,
            item => Assert.Equal(("Godkendt.", "Bestyrelsen for Mosevang Varme"), (item.Decisions[0].Text, item.Decisions[0].Body)));
    }

    [Fact]
    public void A_number_over_its_title_may_say_that_the_item_is_closed()
    {
        var items =
            Read([.. Front,
                .. Enumerable.Range(31, 3)
                    .SelectMany(
                        n => (string[])[n == 33 ? $"_ Punkt nr. {n} - lukket" : $"_ Punkt nr. {n}", $"# {Titles[n - 31]}", "= Referat",
                            "^ Godkendt."])]).Items;
        Assert.Equal(Titles, items.Select(item => item.Title));
        Assert.Equal([null, null, Access.Closed], items.Select(item => item.Access));
    }

    /// <summary>Without a mark between: what is printed there of every item is its access, whatever its capital.</summary>
    [Fact]
    public void A_number_over_its_title_may_say_that_the_item_is_open()
    {
        var items =
            Read([.. Front,
                .. Enumerable.Range(112, 3)
                    .SelectMany(
                        n => (string[])[$"_ Sag nr. {n}|Åben sag", $"# {Titles[n - 112]}", $"Journalnr.: 00.01.00-A00-{n}-31",
                            "= Resumé", "^ Sagen har været drøftet før."])]).Items;
        Assert.Equal(["112", "113", "114"], items.Select(item => item.Number));
        Assert.Equal(Titles, items.Select(item => item.Title));
        Assert.All(items, item => Assert.Equal((Access.Open, $"00.01.00-A00-{item.Number}-31"), (item.Access, item.Case?.Number)));
    }

    [Fact]
    public void Items_may_be_counted_within_a_year()
    {
        var items =
            Read([.. Front,
                .. Enumerable.Range(41, 3)
                    .SelectMany(n => (string[])[$"# {n}/31 {Titles[n - 41]}", "= Baggrund", "^ Sagen har været drøftet før."])]).Items;
        Assert.Equal(["41/31", "42/31", "43/31"], items.Select(item => item.Number));
        Assert.Equal(Titles, items.Select(item => item.Title));
    }

    [Fact]
    public void A_heading_in_its_own_type_may_be_run_in_with_a_dash()
    {
        var items =
            Read([.. Front,
                .. Enumerable.Range(1, 3)
                    .SelectMany(
                        n => (string[])[$"# {n}. {Titles[n - 1]}", "i Indledning –|Rektor fremlagde den.",
                            "i Beslutning –|Bestyrelsen tog rapporten til efterretning uden bemærkninger."])]).Items;
        Assert.All(items, item => Assert.Equal(
            [(FieldKind.Background, "Indledning", "Rektor fremlagde den."),
                (FieldKind.Decision, "Beslutning", "Bestyrelsen tog rapporten til efterretning uden bemærkninger.")],
            item.Fields.Select(field => (field.Kind, field.Heading!, field.Text))));
    }

    [Theory]
    [InlineData("^ Punkt {0}. – 2025-118204", "2025-118204", null)]
    [InlineData("^ {0} | Åbent punkt | Sagsnr. 17.01.10-K07-2-26", "17.01.10-K07-2-26", Access.Open)]
    public void The_case_may_stand_behind_the_number_over_the_title(string line, string number, Access? access)
    {
        var items = Read([.. Front, .. Enumerable.Range(31, 3).SelectMany(n => (string[])[string.Format(null, line, n),
            $"# {Titles[n - 31]}", "= Indstilling", "^ Det indstilles, at sagen godkendes."])]).Items;
        Assert.Equal(["31", "32", "33"], items.Select(item => item.Number));
        Assert.Equal(Titles, items.Select(item => item.Title));
        Assert.All(items, item => Assert.Equal((number, access), (item.Case?.Number, item.Access)));
    }

    [Fact]
    public void The_case_may_stand_in_brackets_before_the_title()
    {
        var items = Read([.. Front, .. Enumerable.Range(1, 3).SelectMany(n => (string[])[$"# {n}. (13.06.02-S55-{n}-26) {Titles[n - 1]}",
            "^ Vi har talt om det i aften, og der er enighed."])]).Items;
        Assert.Equal(Titles, items.Select(item => item.Title));
        Assert.Equal(["13.06.02-S55-1-26", "13.06.02-S55-2-26", "13.06.02-S55-3-26"], items.Select(item => item.Case?.Number));
    }

    [Fact]
    public void A_body_and_a_date_may_be_run_in_before_what_it_decided()
    {
        var items = Read([.. Front, "Der er kaffe fra kl. 16.30, og mødet holdes i den store sal med plads til alle.",
            "Meld afbud til formanden.", .. Enumerable.Range(1, 3).SelectMany(n => (string[])[$"# {n}. {Titles[n - 1]}",
            "^ Indstilling: Forvaltningen indstiller, at sagen godkendes.", "^ Økonomiudvalget, den 10-03-2031: Anbefales.",
            "^ Byrådet, den 24-03-2031: Godkendt."])]).Items;
        Assert.All(items, item => Assert.Equal(
            [new Decision("Økonomiudvalget", "2031-03-10", "Anbefales."), new Decision("Byrådet", "2031-03-24", "Godkendt.")],
            item.Decisions));
    }

    [Fact]
    public void A_body_and_a_date_are_the_heading_of_what_it_decided()
    {
        var items =
            Read([.. Front,
                .. Enumerable.Range(1, 3)
                    .SelectMany(
                        n => (string[])[$"# {n}. {Titles[n - 1]}", "= Indstilling",
                            "^ Det indstilles, at sagen godkendes, som den er lagt frem for udvalget.",
                            "= Økonomiudvalget, 20-02-2031", "^ Anbefales."])]).Items;
        Assert.All(items, item => Assert.Equal(("Økonomiudvalget", "2031-02-20", "Anbefales."),
            Assert.Single(item.Decisions) is var one ? (one.Body, one.Date, one.Text) : default));
    }

    /// <summary>Among titles without numbers one may say what elsewhere heads a field.</summary>
    [Fact]
    public void An_item_may_be_called_as_a_field_is()
    {
        string[] titles = ["Lokaler til klubben", "Nyt fra afdelingerne", "Økonomi", "Lys på grusbanen", "Børneattester", "Ny sponsor"];
        var items = Read([.. Front,
            .. titles.SelectMany(
                title => (string[])[$"# {title}", "^ Vi har talt om det i aften.", "b Beslutning:|Kurt taler med dem."])]).Items;
        Assert.Equal(titles, items.Select(item => item.Title));
    }

    /// <summary>Nothing more is printed of a closed item; it may be the last.</summary>
    [Fact]
    public void An_item_may_be_called_Lukket_punkt()
    {
        var items =
            Read("! Dagsorden", "Bestyrelsen for Mosevang Varme", "Onsdag den 12. marts 2031 kl. 17.00", "^ Punkt 1: Velkomst",
                "^ Punkt 2: Regnskab", "Kassereren fremlægger regnskabet.", "^ Punkt 3: Takster", "^ Punkt 4: Eventuelt",
                "^ Punkt 5: Lukket punkt").Items;
        Assert.Equal(["1", "2", "3", "4", "5"], items.Select(item => item.Number));
    }

    [Fact]
    public void Dots_between_items_are_no_text()
    {
        var items =
            Read([.. Front,
                .. Enumerable.Range(0, 3)
                    .SelectMany(
                        n => (string[])[$"# {n + 1}. {Titles[n]}", "= Referat", "^ Godkendt.",
                            "^ .........................................................."])]).Items;
        Assert.All(items, item => Assert.Equal("Godkendt.", Assert.Single(item.Fields).Text));
    }

    [Fact]
    public void A_decision_may_name_its_body_without_a_word_between_and_who_was_away_stands_beside_it()
    {
        var items =
            Read([.. Front,
                .. Enumerable.Range(0, 4)
                    .SelectMany(
                        n => (string[])[$"# {n + 1}. {Titles[n % 3]}", "= Beslutning Børne- og Ungdomsudvalget den 04-03-2031",
                            "^ Godkendt.", "^ Fraværende: Thomas Elkjær (Ø)"])]).Items;
        Assert.All(items, item => Assert.Equal([FieldKind.Decision, FieldKind.Attendance], item.Fields.Select(field => field.Kind)));
        Assert.All(items, item => Assert.Equal(("Godkendt.", "2031-03-04"), (item.Decisions[0].Text, item.Decisions[0].Date)));
    }

    [Fact]
    public void Letters_behind_a_number_are_below_it()
    {
        var items =
            Read([.. Front, "# 1. Valg", "^ Der vælges en formand.", "# 2. Forslag", "# 2a. Bump på vejen", "^ Forslag fra nr. 4.",
                "# 2b. Ny belysning", "^ Forslag fra nr. 8.", "# 3. Eventuelt", "^ Intet."]).Items;
        Assert.Equal([null, null, "2", "2", null], items.Select(item => item.Parent));
    }

    [Theory]
    [InlineData("# Ekstra punkt: Glatføre ved indgangen", 5)]
    [InlineData("= Glatføre ved indgangen", 4)] // in the type of the field headings
    public void An_item_without_a_number_among_others_has_their_type(string line, int count)
    {
        var items =
            Read([.. Front, "# 1. Velkomst", "^ Formanden bød velkommen til mødet.", "# 2. Madordningen", "= Beslutning", "^ Godkendt.",
                line, "^ Flere er faldet ved hoveddøren.", "= Beslutning", "^ Rådet skriver til driften.", "# 3. Takster",
                "^ Taksterne er vedlagt.", "# 4. Eventuelt", "^ Intet."]).Items;
        Assert.Equal(count, items.Length);
        Assert.Equal(count == 5 ? "Ekstra punkt: Glatføre ved indgangen" : "Takster", items[2].Title);
    }
}

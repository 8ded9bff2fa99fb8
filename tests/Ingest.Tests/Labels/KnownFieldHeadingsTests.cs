using Ingest.Layout;
using Ingest.Model.Output;
using Ingest.Structure;
using Ingest.Tests.Tables;
using static Ingest.Tests.Issue19.ItemSketch;

namespace Ingest.Tests.Labels;

/// <summary>Known words in the type that the document keeps for its field headings.</summary>
public sealed class KnownFieldHeadingsTests
{
    private static readonly string[] Titles = ["Ny daginstitution på Mejerivej", "Lokalplan for et boligområde", "Salg af erhvervsgrund"];

    /// <summary>Other headings in that type part texts: what is known is still a field.</summary>
    [Fact]
    public void They_head_fields_beside_headings_of_that_type_that_part_texts()
    {
        var items = Read(["! Dagsorden", "Nordvang Byråd", "Onsdag den 12. marts 2031 kl. 17.00",
            .. Enumerable.Range(1, 3).SelectMany(n => (string[])[$"# {n}. {Titles[n - 1]}", "= Sagsfremstilling",
                "^ Børnetallet vokser hurtigere end ventet.", $"= Fra ide til virkelighed nr. {n}", "^ Der er tre muligheder.",
                "= Tidsplan", "^ Arbejdet begynder i august."])]).Items;
        Assert.All(items, item => Assert.Contains("Tidsplan", item.Fields.Select(field => field.Heading)));
    }

    /// <summary>Who recommends stands in plain type over what, where the other headings do not.</summary>
    [Fact]
    public void A_plain_recommendation_over_its_points_is_a_field()
    {
        var items = Read(["! Dagsorden", "Nordvang Byråd", "Onsdag den 12. marts 2031 kl. 17.00",
            .. Enumerable.Range(1, 3).SelectMany(n => (string[])[$"# {n}. {Titles[n - 1]}", "= Sagsfremstilling",
                "^ Børnetallet vokser hurtigere end ventet, og der er grund til at bygge", "en skole til.", "^ Det indstilles,",
                "at skolen bygges, og", "at den bliver stor.", "= Økonomi", "^ Der er penge nok."])]).Items;
        Assert.All(items, item => Assert.Equal([FieldKind.Presentation, FieldKind.Recommendation, FieldKind.Economy],
            item.Fields.Select(field => field.Kind)));
    }

    /// <summary>Inside a recommendation it leads over to the points.</summary>
    [Fact]
    public void Under_the_heading_of_a_recommendation_it_is_its_text()
    {
        var items = Read(["! Dagsorden", "Nordvang Byråd", "Onsdag den 12. marts 2031 kl. 17.00",
            .. Enumerable.Range(1, 3).SelectMany(n => (string[])[$"# {n}. {Titles[n - 1]}", "= Sagsfremstilling",
                "^ Børnetallet vokser hurtigere end ventet, og der er grund til at bygge", "en skole til.", "= Indstilling",
                "^ Det indstilles,", "at skolen bygges, og", "at den bliver stor.", "= Økonomi", "^ Der er penge nok."])]).Items;
        Assert.All(items, item => Assert.Equal(3, item.Fields.Length));
    }

    /// <summary>Nothing shows that the widest line of a page of empty headings was ended on purpose, but its colon does.</summary>
    [Theory]
    [InlineData(":", true, true)]
    [InlineData("", true, false)]
    [InlineData(":", false, false)]
    public void A_bold_heading_ends_at_its_colon(string colon, bool bold, bool isHeading)
    {
        var page = new PageSketch(1).Text(50, 760, "Resumé", bold: true).Text(50, 735, "Administrationens vurdering" + colon, bold: bold)
            .Text(50, 710, "Indstilling", bold: true);
        Assert.Equal(isHeading, ContextMaker.Make([.. LineMaker.Make(page.Layout())]).Lines[1].IsKnownFieldHeading);
    }

    /// <summary>A field comes once in an item: words that answer one objection after the other part its text.</summary>
    [Fact]
    public void Plain_words_that_come_again_in_one_item_head_no_fields()
    {
        var items = Read(["! Dagsorden", "Nordvang Byråd", "Onsdag den 12. marts 2031 kl. 17.00",
            .. Enumerable.Range(1, 3).SelectMany(n => (string[])[$"# {n}. {Titles[n - 1]}", "= Sagsfremstilling",
                .. n > 1 ? ["^ Børnetallet vokser hurtigere end ventet."] : Enumerable.Range(1, 4).SelectMany(i => (string[])[
                    $"^ Indsigelse {i} handler om larm fra vejen ved skolen og om de mange biler, der kommer hver", "morgen.",
                    "^ Forvaltningens bemærkninger: Larmen er målt i maj, og den er under grænsen. Der er sat skilte",
                    "op, og der tales med skolen om en ny vej."]),
                "= Indstilling", "^ Det indstilles, at sagen godkendes."])]).Items;
        Assert.Equal(["Sagsfremstilling", "Indstilling"], items[0].Fields.Select(field => field.Heading));
    }

    /// <summary>Once in a document is as good as under every decision.</summary>
    [Theory]
    [InlineData("Afbud: Ruth Damm.")]
    [InlineData("Ikke til stede: Ruth Damm (V).")]
    [InlineData("Følgende deltog ikke i behandlingen af punktet: Ruth Damm (V) på grund af inhabilitet.")]
    public void Who_was_away_from_one_item_is_no_part_of_its_decision(string away)
    {
        var items = Read(["! Referat", "Nordvang Byråd", "Onsdag den 12. marts 2031 kl. 17.00",
            .. Enumerable.Range(1, 3).SelectMany(n => (string[])[$"# {n}. {Titles[n - 1]}", "= Sagsfremstilling",
                "^ Børnetallet vokser hurtigere end ventet.", "= Beslutning", "^ Godkendt.",
                .. n == 2 ? [$"^ {away}"] : (string[])[]])]).Items;
        Assert.Equal(["Godkendt.", "Godkendt.", "Godkendt."], items.Select(item => Assert.Single(item.Decisions).Text));
    }

    /// <summary>The case's line above may go on to the right edge.</summary>
    [Fact]
    public void Who_decides_may_stand_under_the_case()
    {
        var items = Read(["! Dagsorden", "Nordvang Byråd", "Onsdag den 12. marts 2031 kl. 17.00",
            .. Enumerable.Range(1, 3).SelectMany(n => (string[])[$"# {n}. {Titles[n - 1]}",
                $"Sagsnr.: 341-2031-1{n}                         Dok.nr.: 341-2031-4011{n}                                      Åbent",
                "Kompetence: Byrådet", "= Sagsfremstilling", "^ Børnetallet vokser hurtigere end ventet i hele kommunen."])]).Items;
        Assert.All(items, item => Assert.Equal(("Kompetence:", "Byrådet"), (item.Fields[0].Heading, item.Fields[0].Text)));
    }

    /// <summary>A mark set as headings are says who may see the item, and heads nothing.</summary>
    [Fact]
    public void An_access_mark_in_a_heading_s_type_is_no_field()
    {
        var items = Read(["! Dagsorden", "Nordvang Byråd", "Onsdag den 12. marts 2031 kl. 17.00",
            .. Enumerable.Range(1, 3).SelectMany(n => (string[])[$"# {n}. {Titles[n - 1]}", $"ASCMHK / 31/220{n}", "= LUKKET SAG",
                "= Sagsfremstilling", "^ Børnetallet vokser hurtigere end ventet."])]).Items;
        Assert.All(items, item => Assert.Equal((Access.Closed, "Sagsfremstilling"), (item.Access, Assert.Single(item.Fields).Heading)));
    }

    [Fact]
    public void A_number_below_the_word_for_it_is_the_case()
    {
        var items = Read(["! Dagsorden", "Nordvang Byråd", "Onsdag den 12. marts 2031 kl. 17.00",
            .. Enumerable.Range(1, 3).SelectMany(n => (string[])[$"# {n}. {Titles[n - 1]}", "= SAGSFREMSTILLING",
                "^ Børnetallet vokser hurtigere end ventet.", "= JOURNALNUMMER", $"2307811{n}", "= BILAGSFORTEGNELSE", "Notat"])]).Items;
        Assert.Equal(["23078111", "23078112", "23078113"], items.Select(item => item.Case?.Number));
    }
}

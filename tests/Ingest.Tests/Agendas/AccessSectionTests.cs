using Ingest.Model.Output;
using Ingest.Text.Notes;
using static Ingest.Tests.Issue19.ItemSketch;

namespace Ingest.Tests.Agendas;

/// <summary>A line over items may only say whether the public may hear them: no item, and it holds until the next such line.</summary>
public sealed class AccessSectionTests
{
    private static readonly string[] Front = ["! Referat", "Kommunalbestyrelsen", "Onsdag den 12. marts 2031 kl. 17.00",
        "Der er kaffe fra kl. 16.30, og mødet holdes i den store sal med plads til alle.", "Meld afbud til formanden."];

    [Theory]
    [InlineData("Åbent møde:", "Lukket møde:")]
    [InlineData("Til behandling - for åbne døre", "Til behandling - for lukkede døre")]
    [InlineData("Punkter for åbne døre", "Punkter for lukkede døre")]
    [InlineData("ÅBNE BESLUTNINGSSAGER", "LUKKET EFTERRETNINGSSAG")]
    public void It_is_no_item_and_says_it_of_those_below(string open, string closed)
    {
        var items = Read([.. Front, $"# {open}", "# 1. Høringssvar", "^ Forvaltningen har skrevet et udkast.", "# 2. Puljen til fester",
            "^ Der er søgt om fem tusind kroner.", $"# {closed}", "# 3. Salg af grund", "^ Der er kommet to bud.", "# 4. Personalesag",
            "^ Sagen forelægges."]).Items;
        Assert.Equal(
            [("1", null, Access.Open), ("2", null, Access.Open), ("3", null, Access.Closed), ("4", null, Access.Closed)],
            items.Select(item => (item.Number!, item.Parent, item.Access!.Value)));
        Assert.All(items, item => Assert.DoesNotContain("ukket", Assert.Single(item.Fields).Text, StringComparison.Ordinal));
    }

    /// <summary>A label of any name stands before the mark: it says the item's access, and is no text.</summary>
    [Fact]
    public void A_label_before_the_mark_does_not_make_it_a_field()
    {
        var items = Read([.. Front, "# 1. Høringssvar", "b Status:|Åben", "b Sagsfremstilling:|Der er kommet svar.",
            "# 2. Personalesag", "b Status:|Lukket", "b Sagsfremstilling:|Sagen forelægges."]).Items;
        Assert.Equal([Access.Open, Access.Closed], items.Select(item => item.Access!.Value));
        Assert.All(items, item => Assert.Single(item.Fields));
    }

    /// <summary>It may be the last line of its page.</summary>
    [Fact]
    public void It_is_said_of_the_item_on_the_next_page()
    {
        var items = Support.AgendaSketch.Read("# Dagsorden", "^ Havneudvalget den 6. september 2024 kl. 10.00-12.00", "# Punkt 1: Ny mole",
            $"^ {Support.AgendaSketch.FullLine}", "i havnen.", "# Punkt 2: Eventuelt", "# LUKKET MØDE", "---", "# Punkt 3: Salg af kaj",
            $"^ {Support.AgendaSketch.FullLine}", "i havnen.").Items;
        Assert.Equal(["Ny mole", "Eventuelt", "Salg af kaj"], items.Select(item => item.Title));
        Assert.Equal([null, null, Access.Closed], items.Select(item => item.Access));
    }

    /// <summary>A time before the number of the next item is no line between them.</summary>
    [Fact]
    public void The_time_of_an_item_may_stand_before_its_number()
    {
        var items = Read([.. Front, "# Åbent møde:", "# (kl. 17.00-17.05) 1. Høringssvar", "^ Forvaltningen har skrevet et udkast.",
            "# (kl. 17.05-17.40) 2. Puljen til fester", "^ Der er søgt om fem tusind kroner.", "# Lukket møde:",
            "# (kl. 17.40-18.00) 3. Salg af grund", "Bilag 1: To bud på grunden"]).Items;
        Assert.Equal([("1", Access.Open), ("2", Access.Open), ("3", Access.Closed)],
            items.Select(item => (item.Number!, item.Access!.Value)));
    }

    /// <summary>Items that are named say it of each, however large the heading over them is set.</summary>
    [Theory]
    [InlineData("Åbne dagsordenspunkter", "Lukkede dagsordenspunkter")]
    [InlineData("Åbne orienteringspunkter", "Lukkede orienteringspunkter:")]
    [InlineData("Åbne sager", "Lukkede sager")]
    [InlineData("Åbne punkter", "Lukkede punkter")]
    public void A_heading_that_names_the_items_is_none_in_larger_type_either(string open, string closed)
    {
        var items = Read([.. Front, $"! {open}", "# 11. Høringssvar", "^ Forvaltningen har skrevet et udkast.", "# 12. Puljen til fester",
            "^ Der er søgt om fem tusind kroner.", $"! {closed}", "# 13. Salg af grund", "^ Der er kommet to bud."]).Items;
        Assert.Equal([("11", null, Access.Open), ("12", null, Access.Open), ("13", null, Access.Closed)],
            items.Select(item => (item.Number!, item.Parent, item.Access!.Value)));
    }

    /// <summary>What stands before the closed part is not closed, though nothing says so; open ones alone say nothing.</summary>
    [Theory]
    [InlineData("LUKKET DAGSORDEN", Access.Closed)]
    [InlineData("Lukkede punkter", Access.Closed)]
    [InlineData("Åbne punkter", null)]
    public void One_part_alone_says_it_where_it_is_closed(string over, Access? access)
    {
        var items = Read([.. Front, "# 11. Høringssvar", "^ Forvaltningen har skrevet et udkast.", "# 12. Puljen til fester",
            "^ Der er søgt om fem tusind kroner.", $"# {over}", "# 13. Salg af grund", "^ Der er kommet to bud."]).Items;
        Assert.Equal([("11", null), ("12", null), ("13", access)], items.Select(item => (item.Number!, item.Access)));
    }

    /// <summary>"Åben dagsorden" in larger type than the items is a part of the agenda.</summary>
    [Fact]
    public void A_part_of_the_agenda_is_a_section()
    {
        var items = Read([.. Front, "! Åben dagsorden", "# 1. Høringssvar", "^ Forvaltningen har skrevet et udkast.",
            "# 2. Puljen til fester", "^ Der er søgt om fem tusind kroner.", "! Lukket dagsorden", "# 3. Salg af grund",
            "^ Der er kommet to bud."]).Items;
        Assert.Equal([null, "1", "2", null, "3"], items.Select(item => item.Number));
        Assert.Equal([null, items[0].Id, items[0].Id, null, items[3].Id], items.Select(item => item.Parent));
    }

    /// <summary>Over the number and title of each item, parted from the text before it by white.</summary>
    [Fact]
    public void A_mark_over_each_title_is_that_items_and_no_text_of_the_one_before()
    {
        var items = Read([.. Front, "_ Åbent punkt", "# 1 Høringssvar", "^ Forvaltningen har skrevet et udkast.", "_ Åbent punkt",
            "# 2 Puljen til fester", "^ Der er søgt om fem tusind kroner.", "_ Lukket punkt", "# 101 Salg af grund"]).Items;
        Assert.Equal([("1", Access.Open), ("2", Access.Open), ("101", Access.Closed)],
            items.Select(item => (item.Number!, item.Access!.Value)));
        Assert.DoesNotContain(items.SelectMany(item => item.Fields), field => field.Text.Contains("punkt", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Sagen behandles for lukkede døre.")]
    [InlineData("Åbent hus")]
    [InlineData("Lukkede veje")]
    [InlineData("Lukket dagsordenspunkt")]
    [InlineData("Møde for lukkede døre den 4. maj")]
    public void Other_words_say_more(string text) => Assert.Null(AccessSection.Read(text));
}

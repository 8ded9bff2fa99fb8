using Ingest.Model.Output;
using static Ingest.Tests.Issue19.ItemSketch;

namespace Ingest.Tests.Labels;

/// <summary>What no list of headings knows is one where the same words stand in item after item.</summary>
public sealed class RepeatedFieldHeadingsTests
{
    private static readonly string[] Front = ["! Dagsorden", "Møllekvarterets Lokaludvalg", "Onsdag den 12. marts 2031 kl. 17.00",
        "Der er kaffe fra kl. 16.30, og mødet holdes i den store sal med plads til alle.", "Meld afbud til formanden."];

    private static readonly string[] Titles = ["Høringssvar til trafikplan", "Puljen til fester", "Træer på torvet", "Næste års budget"];

    [Fact]
    public void Questions_that_come_again_head_fields()
    {
        var items = Read([.. Front, .. Titles.SelectMany((title, i) => (string[])[$"# {i + 1}. {title}", "= Hvad skal vi beslutte?",
            "^ At udvalget afgiver svaret.", "= Hvad sker der bagefter?", "^ Svaret lægges på hjemmesiden i maj."])]).Items;
        Assert.Equal(Titles, items.Select(item => item.Title));
        Assert.All(items, item => Assert.Equal(["Hvad skal vi beslutte?", "Hvad sker der bagefter?"],
            item.Fields.Select(field => field.Heading)));
    }

    [Fact]
    public void Plain_words_before_a_colon_that_come_again_head_fields()
    {
        var items = Read([.. Front, .. Titles.SelectMany((title, i) => (string[])[$"# {i + 1}. {title}",
            "^ Motivering: Vi har talt om det i aften.", "^ Tovholder: Karl og Liv."])]).Items;
        Assert.All(items, item => Assert.Equal([("Motivering", "Vi har talt om det i aften."), ("Tovholder", "Karl og Liv.")],
            item.Fields.Select(field => (field.Heading!.TrimEnd(':'), field.Text))));
    }

    /// <summary>What a list knows to mean nothing of its own is told by coming again, too.</summary>
    [Fact]
    public void Known_words_before_a_colon_that_come_again_head_fields()
    {
        var items = Read([.. Front, .. Titles.SelectMany((title, i) => (string[])[$"# {i + 1}. {title}", "= Beslutning",
            "^ Godkendt.", "^ Fremsendes til: Byrådet"])]).Items;
        Assert.All(items, item => Assert.Equal([("Beslutning", "Godkendt."), ("Fremsendes til", "Byrådet")],
            item.Fields.Select(field => (field.Heading!.TrimEnd(':'), field.Text))));
    }

    /// <summary>What a capital letter makes a name amid a line is no name in small letters: "Center for Kultur".</summary>
    [Fact]
    public void A_word_that_begins_the_text_behind_may_end_the_heading()
    {
        var items = Read([.. Front, .. Titles.SelectMany((title, i) => (string[])[$"# {i + 1}. {title}",
            "^ Ansvarligt center: Center for Kultur."])]).Items;
        Assert.All(items, item => Assert.Equal("Ansvarligt center", Assert.Single(item.Fields).Heading!.TrimEnd(':')));
    }

    /// <summary>Once is a sentence's.</summary>
    [Fact]
    public void Words_before_a_colon_that_stand_once_are_text()
    {
        var items = Read([.. Front, .. Titles.SelectMany((title, i) => (string[])[$"# {i + 1}. {title}",
            i == 1 ? "^ Motivering: Vi har talt om det i aften." : "^ Vi har talt om det i aften, og der er enighed."])]).Items;
        Assert.All(items, item => Assert.Null(Assert.Single(item.Fields).Heading));
    }
}

using Ingest.Model.Output;
using static Ingest.Tests.Issue19.ItemSketch;

namespace Ingest.Tests.Labels;

/// <summary>A document with one type for all: what comes again in item after item, set apart above and not below, heads a field.</summary>
public sealed class PlainFieldHeadingsTests
{
    private static readonly string[] Front = ["! Dagsorden", "Møllekvarterets Lokaludvalg", "Onsdag den 12. marts 2031 kl. 17.00",
        "Der er kaffe fra kl. 16.30, og mødet holdes i den store sal med plads til alle.", "Meld afbud til formanden."];

    private static readonly string[] Titles = ["Høringssvar til trafikplan", "Puljen til fester", "Træer på torvet", "Næste års budget"];

    private static readonly string[] Text = ["Der er kommet svar fra tre foreninger, og de er alle enige om, at planen",
        "skal ændres, før den kan vedtages."];

    [Fact]
    public void Plain_lines_over_their_text_that_come_again_head_fields()
    {
        var items = Read([.. Front, .. Titles.SelectMany((title, i) => (string[])[$"# {i + 1}. {title}", "^ Hvad er situationen?",
            .. Text, "^ Hvad koster det?", .. Text])]).Items;
        Assert.All(items, item => Assert.Equal(["Hvad er situationen?", "Hvad koster det?"], item.Fields.Select(field => field.Heading)));
    }

    /// <summary>Over papers it is an attachments' heading, where its place makes it a heading.</summary>
    [Fact]
    public void A_plain_heading_over_papers_lists_attachments()
    {
        var items = Read([.. Front, .. Titles.SelectMany((title, i) => (string[])[$"# {i + 1}. {title}", "^ Hvad er situationen?",
            .. Text, "^ Læs mere", "Notat om reformen"])]).Items;
        Assert.All(items, item => Assert.Equal("Notat om reformen", Assert.Single(item.Attachments).Title));
    }

    /// <summary>What was decided again and again stands nearer to what is above it, and over nothing.</summary>
    [Fact]
    public void A_short_text_that_comes_again_is_none()
    {
        var items = Read([.. Front, .. Titles.SelectMany((title, i) => (string[])[$"# {i + 1}. {title}", .. Text.Select(
            (line, n) => n == 0 ? "^ " + line : line), "^ Taget til orientering"])]).Items;
        Assert.All(items, item => Assert.Null(Assert.Single(item.Fields).Heading));
    }

    /// <summary>Words over nearly every item's text need no white above.</summary>
    [Fact]
    public void What_stands_over_the_text_of_nearly_every_item_heads_a_field_without_white()
    {
        var items = Read([.. Front, .. Titles.SelectMany((title, i) => (string[])[$"# {i + 1}. {title}", .. Text, "Om tallene",
            .. Text])]).Items;
        Assert.All(items, item => Assert.Equal([null, "Om tallene"], item.Fields.Select(field => field.Heading)));
    }

    /// <summary>Once is an inner heading's, or a text's.</summary>
    [Fact]
    public void A_plain_line_that_stands_once_is_none()
    {
        var items = Read([.. Front, .. Titles.SelectMany((title, i) => (string[])[$"# {i + 1}. {title}",
            .. i == 1 ? ["^ Hvad er situationen?"] : Array.Empty<string>(),
            .. Text.Select((line, n) => i != 1 && n == 0 ? "^ " + line : line)])]).Items;
        Assert.DoesNotContain(items.SelectMany(item => item.Fields), field => field.Heading is not null);
    }
}

using Ingest.Labels;
using Ingest.Structure;

namespace Ingest.Tests.Structure;

public sealed class NumberChainTests
{
    [Fact]
    public void A_chain_counts_up() => Assert.Equal("1 2 3", Chain("1", "2", "3"));

    [Fact]
    public void Sections_and_their_items_are_one_chain() =>
        Assert.Equal("1 2 2.1 2.2 3 3.1 4", Chain("1", "2", "2.1", "2.2", "3", "3.1", "4"));

    [Fact]
    public void Items_of_sections_that_have_no_line_of_their_own_are_one_chain() =>
        Assert.Equal("1.1 1.2 2.1 2.2", Chain("1.1", "1.2", "2.1", "2.2"));

    [Fact]
    public void An_earlier_number_in_a_list_under_a_later_item_is_none() =>
        Assert.Equal("3 3.1 3.2 3.3 3.4 3.5 3.6 3.7", Chain("3", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.4?", "3.5?", "3.7"));

    [Fact]
    public void Numbers_may_run_through_the_year() => Assert.Equal("715 716 717", Chain("715", "716", "717"));

    [Fact]
    public void A_missing_number_breaks_no_chain() => Assert.Equal("1 2 4 5", Chain("1", "2", "4", "5"));

    /// <summary>"12A", "14A", "16" in a supplement; "12.1" and "14.1" are no such.</summary>
    [Theory]
    [InlineData("+", "12.1 14.1 16 17")]
    [InlineData("", "16 17")]
    public void Numbers_put_in_behind_others_may_be_far_apart(string mark, string chain) =>
        Assert.Equal(chain, Chain("12.1" + mark, "14.1" + mark, "16", "17"));

    [Fact]
    public void A_numbered_list_inside_an_item_is_none() => Assert.Equal("1 2 3", Chain("1", "2", "1?", "2?", "3?", "3"));

    [Fact]
    public void Numbers_that_look_otherwise_are_none() => Assert.Equal("1 2 3", Chain("1", "2", "12?", "2024?", "3"));

    [Fact]
    public void Lines_that_look_like_no_heading_make_no_chain() => Assert.Equal("", Chain("17?", "4?", "92?"));

    [Fact]
    public void Nothing_has_no_chain() => Assert.Equal("", Chain());

    [Fact]
    public void The_weights_add_up_to_more_than_nothing() =>
        Assert.All(NumberChain.Find([Heading("1", 0), Heading("2", 1), Heading("3", 2)]), link => Assert.True(link.Weight > 0));

    /// <summary>The numbers found; a question mark makes a plain line of a list's look out of a heading, a plus a number put in.</summary>
    private static string Chain(params string[] numbers) =>
        string.Join(' ', NumberChain.Find([.. numbers.Select(Heading)]).Select(link => string.Join('.', link.Candidate.Parts)));

    private static NumberChain.Candidate Heading(string number, int line) =>
        new(line, [.. number.TrimEnd('?', '+').Split('.').Select(part => int.Parse(part, null))], number.EndsWith('?') ? "plain" : "bold",
            number.EndsWith('?') ? -3 : 2)
        {
            IsPutIn = number.EndsWith('+'),
        };
}

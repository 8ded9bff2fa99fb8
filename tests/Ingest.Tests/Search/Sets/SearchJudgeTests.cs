using System.Collections.Immutable;

namespace Ingest.Tests.Search.Sets;

public sealed class SearchJudgeTests
{
    private static readonly SearchSet Set = new(
        [
            new SearchQuery(1, "citizen", "word", "bus", "", null), new SearchQuery(2, "clerk", "case", "24/1", "", null),
            new SearchQuery(3, "clerk", "word", "havn", "", null), new SearchQuery(4, "clerk", "misspelled", "havm", "", "havn"),
        ],
        ImmutableDictionary.CreateRange([
            KeyValuePair.Create(1, Only("a")), KeyValuePair.Create(2, Only("b")), KeyValuePair.Create(3, Only("c")),
            KeyValuePair.Create(4, Only("c")),
        ]));

    private static ImmutableDictionary<string, int> Only(string id) => ImmutableDictionary.CreateRange([KeyValuePair.Create(id, 3)]);

    [Fact]
    public void The_mean_is_of_all_and_of_each_group_and_misspelled_ones_are_left_out()
    {
        // bus first, 24/1 not at all, havn third: 1, 0 and 1/2.
        var score = SearchJudge.Score(Set, text => text switch { "bus" => ["a"], "havn" => ["a", "b", "c"], _ => [] });

        Assert.Equal(0.5, score.Mean, 0.000001);
        Assert.Equal(0.75, score.DevMean, 0.000001);
        Assert.Equal(0, score.TestMean);
        Assert.Equal([("citizen", 1), ("clerk", 0.25)], score.ByAsker.Select(group => (group.Key, Math.Round(group.Value, 6))));
        Assert.Equal([("case", 0), ("word", 0.75)], score.ByKind.Select(group => (group.Key, Math.Round(group.Value, 6))));
        Assert.Equal([3, 1], score.Worst(2).Select(each => each.Query.Id));
        Assert.StartsWith("all 0.500  dev 0.750  test 0.000  citizen 1.000", score.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_suggestion_is_held_against_the_wanted_one()
    {
        Assert.Empty(SearchJudge.Suggested(Set, _ => "Havn"));
        Assert.Equal([(4, "havns")], SearchJudge.Suggested(Set, _ => "havns").Select(each => (each.Query.Id, each.Suggestion!)));
    }
}

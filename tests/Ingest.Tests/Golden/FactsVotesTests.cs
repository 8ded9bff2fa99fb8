using System.Text.Json;
using Ingest.Facts;
using Ingest.Facts.Votes;
using Ingest.Quality.Scoring;
using Ingest.Tests.Support;

namespace Ingest.Tests.Golden;

/// <summary>Votes of 923 texts against their hand-made truth (corpus/facts/votes): ballot, side, voter, kind and both numbers.</summary>
public sealed class FactsVotesTests
{
    private const string First = "votes.tsv", Third = "third.tsv", Fourth = "fourth.tsv", Fifth = "fifth.tsv", Sixth = "sixth.tsv";

    [Theory]
    [InlineData(First, 0.995)]
    [InlineData(Third, 0.98)]
    [InlineData(Fourth, 0.99)]
    [InlineData(Fifth, 0.98)]
    [InlineData(Sixth, 0.96)]
    public void Votes_are_those_that_the_texts_tell(string file, double least)
    {
        var (total, wrong) = (default(Tally), new List<string>());
        foreach (var (id, text, truth) in Texts(file))
        {
            var came = DocumentVotes.OfText(text, new FactPlace("1")).Select(Line).ToList();
            var tally = FactTally.Of(truth, came);
            total += tally;
            if (tally.FalsePositives + tally.FalseNegatives > 0)
            {
                wrong.Add($"{id}: wanted [{string.Join("; ", truth.Except(came))}], came [{string.Join("; ", came.Except(truth))}]");
            }
        }

        Assert.True(total.F1 >= least, $"{total.F1:0.0000} {total}\n{string.Join('\n', wrong)}");
    }

    [Theory]
    [InlineData(First)]
    [InlineData(Third)]
    [InlineData(Fourth)]
    [InlineData(Fifth)]
    public void Texts_without_votes_have_none(string file) =>
        Assert.Empty(Texts(file).Where(text => text.Truth is []).SelectMany(text => DocumentVotes.OfText(text.Text, new FactPlace("1"))));

    private static string Line(VoteFact vote) =>
        Line(vote.Ballot, vote.Side, vote.VoterKind, vote.Voter, vote.Count, vote.SideCount);

    private static string Line(JsonElement vote) => Line(
        vote.GetProperty("ballot"), vote.GetProperty("side"), vote.GetProperty("voterKind"),
        vote.GetProperty("voter").GetString()!, vote.GetProperty("count"), vote.GetProperty("sideCount"));

    private static string Line(object ballot, object side, object kind, string voter, object? count, object? sideCount) =>
        FormattableString.Invariant($"{ballot} {side} {kind} {FactTally.Folded(voter).ToLowerInvariant()} {count} {sideCount}");

    private static IEnumerable<(string Id, string Text, List<string> Truth)> Texts(string file) =>
        File.ReadLines(Path.Combine(Repository.Root, "corpus", "facts", "votes", file)).Select(line => line.Split('\t'))
            .Select(row => (row[0], row[1].Replace("\\n", "\n", StringComparison.Ordinal),
                JsonDocument.Parse(row[2]).RootElement.EnumerateArray().Select(Line).ToList()));
}

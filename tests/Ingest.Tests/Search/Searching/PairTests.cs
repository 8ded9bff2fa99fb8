using Ingest.Model.Output;
using Ingest.Search.Searching;
using Ingest.Tests.Search.Indexing;
using Ingest.Tests.Support;

namespace Ingest.Tests.Search.Searching;

/// <summary>
/// Pairs of words drawn from the word list and read by hand (Sets/pairs.md): those that find one another, and those that must not.
/// </summary>
public sealed class PairTests(ITestOutputHelper output)
{
    [Fact]
    public void Inflections_and_compounds_find_one_another()
    {
        var inflections = Read("inflections.tsv");
        var compounds = Read("compounds.tsv");
        var there = Found(inflections);
        var back = Found([.. inflections.Select(pair => (pair.Other, pair.Word))]);
        var both = inflections.Where((_, i) => there[i] && back[i]).Count();
        var parted = Found(compounds).Count(found => found);
        output.WriteLine($"inflections {both} of {inflections.Count}, compounds {parted} of {compounds.Count}");

        Assert.Equal(500, inflections.Count + compounds.Count);
        Assert.True(both + parted >= 0.97 * 500, $"{both} + {parted} of 500 pairs find one another");
    }

    [Fact]
    public void False_friends_don_t()
    {
        var pairs = Read("false-friends.tsv");
        var there = Found(pairs);
        var back = Found([.. pairs.Select(pair => (pair.Other, pair.Word))]);
        var false_ = pairs.Where((_, i) => there[i] || back[i]).Select(pair => $"{pair.Word}/{pair.Other}").ToList();
        output.WriteLine($"{false_.Count} of {pairs.Count}: {string.Join(", ", false_)}");

        Assert.Equal(200, pairs.Count);
        Assert.True(false_.Count <= 0.02 * pairs.Count, string.Join(", ", false_));
    }

    /// <summary>Each word's item stands among those of all the others.</summary>
    private static List<bool> Found(IReadOnlyList<(string Word, string Other)> pairs)
    {
        var others = pairs.Select(pair => pair.Other).Distinct(StringComparer.Ordinal).ToList();
        using var output = new MadeOutput().With(MadeOutput.Meeting("a", "2024-01-01",
            [.. others.Select((other, i) => MadeOutput.Item($"{i + 1}", "Punkt", $"Sagen om {other} behandles."))]));
        using var searcher = output.Searcher();
        return [.. pairs
            .Select(pair => searcher.Find(new SearchRequest(pair.Word)).Hits.Any(hit => hit.Id == $"{others.IndexOf(pair.Other) + 1}"))];
    }

    private static List<(string Word, string Other)> Read(string file) =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "Ingest.Tests", "Search", "Sets", file)).Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], cells[1]))];
}

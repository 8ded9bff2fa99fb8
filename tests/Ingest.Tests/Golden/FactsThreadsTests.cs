using System.Collections.Immutable;
using Ingest.Json;
using Ingest.Quality.Scoring;
using Ingest.Tests.Support;

namespace Ingest.Tests.Golden;

/// <summary>
/// Three archives of three bodies over two years (corpus/facts/threads): each pair of items that the view <c>case_steps</c> has in one
/// case, against those of the hand-made truth.
/// </summary>
public sealed class FactsThreadsTests
{
    [Theory]
    [InlineData("first", 0.995)]
    [InlineData("second", 0.995)]
    [InlineData("fourth", 0.985)]
    [InlineData("fifth", 0.969)]
    public void Items_of_a_case_are_together(string archive, double least)
    {
        var folder = Path.Combine(Repository.Root, "corpus", "facts", "threads", archive);
        var truth = File.ReadLines(Path.Combine(folder, "truth.tsv")).Select(line => line.Split('\t'))
            .ToDictionary(row => row[0], row => row[1]);
        using var feed = new StoredFeed();
        feed.Hold([.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)
            .Select(file => AgendaJson.Read(File.ReadAllBytes(file)))]);
        var came = feed.Ask("SELECT replace(d.path, '.pdf', '.json') || '#' || split_part(s.itemId, '#', 2), s.caseId FROM case_steps s"
            + " JOIN documents d USING (documentId)").Select(row => row.Split('|', 2)).ToDictionary(row => row[0], row => row[1]);
        var (wanted, had) = (Pairs(truth), Pairs(came));
        var right = wanted.Intersect(had).Count();
        var tally = new Tally(right, had.Count - right, wanted.Count - right);
        Assert.True(tally.F1 >= least, $"{tally.F1:0.0000} {tally}\nmissing: {string.Join(", ", wanted.Except(had))}\nwrong: "
            + string.Join(", ", had.Except(wanted)));
    }

    private static ImmutableHashSet<(string, string)> Pairs(Dictionary<string, string> cases) =>
        [.. cases.GroupBy(pair => pair.Value, pair => pair.Key).SelectMany(items => items.SelectMany(
            item => items.Where(other => string.CompareOrdinal(item, other) < 0).Select(other => (item, other))))];
}

using Ingest.Search.Searching;
using Ingest.Tests.Search.Archive;
using Ingest.Tests.Search.Indexing;
using Ingest.Tests.Search.Sets;
using Ingest.Tests.Search.Sets.Baselines;

namespace Ingest.Tests.Search.Searching;

/// <summary>
/// How well questions are answered, beside two plain searches over the same items: nDCG@10, and what was suggested for misspelled words.
/// </summary>
public sealed class SearchQualityTests(ITestOutputHelper output)
{
    [Fact]
    public void Questions_are_answered_better_than_by_plain_searches()
    {
        var set = SearchSet.OverArchive();
        var items = BaselineText.Of(MadeArchive.Documents());
        using var made = new MadeOutput().With([.. MadeArchive.Documents()]);
        using var searcher = made.Searcher();
        using var fts = new FtsBaseline(items, "OR");
        using var stock = new StockDanishBaseline(items);
        var ours = SearchJudge.Score(set, question => [.. searcher.Find(new SearchRequest(question)).Hits.Select(hit => hit.ItemId)]);
        var (plain, danish) = (SearchJudge.Score(set, fts.Find), SearchJudge.Score(set, stock.Find));
        output.WriteLine($"Ingest.Search\t{ours}");
        output.WriteLine($"Lucene DanishAnalyzer\t{danish}");
        output.WriteLine($"SQLite FTS5\t{plain}");

        Assert.True(ours.TestMean >= danish.TestMean + 0.10, $"{ours.TestMean} beside {danish.TestMean}");
        Assert.True(ours.TestMean > plain.TestMean, $"{ours.TestMean} beside {plain.TestMean}");
        Assert.True(ours.TestMean >= 0.87, $"{ours}"); // not below what was reached
    }

    [Fact]
    public void A_misspelled_word_gets_a_suggestion()
    {
        var set = SearchSet.OverArchive();
        using var made = new MadeOutput().With([.. MadeArchive.Documents()]);
        using var searcher = made.Searcher();
        var wrong = SearchJudge.Suggested(set, question => searcher.Find(new SearchRequest(question)).Suggestion).ToList();
        var misspelled = set.Queries.Count(query => query.Suggestion is not null);
        output.WriteLine($"{misspelled - wrong.Count} of {misspelled}: "
            + string.Join("; ", wrong.Select(each => $"{each.Query.Text}: {each.Suggestion}")));

        Assert.True(wrong.Count <= misspelled / 5);
    }
}

using Ingest.Tests.Search.Archive;

namespace Ingest.Tests.Search.Sets.Baselines;

public sealed class BaselineTests(ITestOutputHelper output)
{
    /// <summary>Else the set is broken, or too easy to tell a good search from a plain one.</summary>
    [Fact]
    public void Plain_searches_answer_a_part_of_the_set()
    {
        var set = SearchSet.OverArchive();
        var items = BaselineText.Of(MadeArchive.Documents());
        using var any = new FtsBaseline(items, "OR");
        using var all = new FtsBaseline(items, "AND");
        using var danish = new StockDanishBaseline(items);
        var (fts, ftsAll) = (SearchJudge.Score(set, any.Find), SearchJudge.Score(set, all.Find));
        var stock = SearchJudge.Score(set, danish.Find);
        output.WriteLine($"SQLite FTS5, any word\t{fts}");
        output.WriteLine($"SQLite FTS5, all words\t{ftsAll}");
        output.WriteLine($"Lucene DanishAnalyzer\t{stock}");

        Assert.All([Math.Max(fts.Mean, ftsAll.Mean), stock.Mean], mean => Assert.InRange(mean, 0.35, 0.92));
    }

    [Theory]
    [InlineData("title:skybrud plan", "skybrud plan")]
    [InlineData("svømmehal -renovering", "svømmehal")]
    [InlineData("plejehjem amount:>20mio date:2019..2024", "plejehjem")]
    [InlineData("letbane OR jernbane", "letbane   jernbane")]
    [InlineData("body:\"Teknik- og Miljøudvalget\" støj", "Teknik- og Miljøudvalget  støj")]
    [InlineData("cykel*", "cykel")]
    public void The_query_language_is_taken_off(string query, string plain) => Assert.Equal(plain, BaselineQuery.Plain(query));
}

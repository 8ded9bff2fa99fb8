using Ingest.Search.Searching;
using Ingest.Tests.Search.Sets;

namespace Ingest.Tests.Postgres.Searching;

/// <summary>The search set's questions have the same answers on both stores.</summary>
public sealed class StoreQualityTests(MadeArchiveStore archive, ITestOutputHelper output) : IClassFixture<MadeArchiveStore>
{
    /// <summary>What the issue allows; chosen before anything was measured.</summary>
    private const double Near = 0.02;

    private static readonly SearchSet Set = SearchSet.OverArchive();

    [Fact]
    public void Both_answer_the_set_s_questions_as_well()
    {
        var (index, store) = (Score(archive.Index), Score(archive.Store));
        output.WriteLine($"one machine\t{index}");
        output.WriteLine($"PostgreSQL\t{store}");

        Assert.Equal(index.Mean, store.Mean, Near);
        Assert.Equal(index.DevMean, store.DevMean, Near);
        Assert.Equal(index.TestMean, store.TestMean, Near);
    }

    [Fact]
    public void Nearly_all_questions_have_the_same_first_ten_in_the_same_order_and_all_the_same_count()
    {
        var others = new List<string>();
        foreach (var query in Set.Queries)
        {
            var request = new SearchRequest(query.Text);
            var (index, store) = (archive.Index.Find(request), archive.Store.Find(request));
            if (index.Total != store.Total)
            {
                output.WriteLine($"{query.Text}: {index.Total} and {store.Total}");
            }

            Assert.Equal(index.IsRelaxed, store.IsRelaxed);
            if (!index.Hits.Select(hit => hit.ItemId).SequenceEqual(store.Hits.Select(hit => hit.ItemId)))
            {
                others.Add($"{query.Text} ({index.Total})");
            }
        }

        output.WriteLine($"{others.Count} of {Set.Queries.Length} have others: {string.Join("; ", others)}");
        Assert.True(others.Count <= Set.Queries.Length / 20, string.Join("; ", others));
    }

    [Fact]
    public void Facets_are_the_same()
    {
        foreach (var query in Set.Queries.Where(query => query.Suggestion is null && query.Id % 5 == 0))
        {
            var request = new SearchRequest(query.Text);
            var (index, store) = (archive.Index.Find(request), archive.Store.Find(request));

            Assert.Equal(index.Total, store.Total);
            Assert.All(index.Facets.Zip(store.Facets), both =>
            {
                Assert.Equal(both.First.Name, both.Second.Name);
                Assert.Equal(both.First.Values.AsEnumerable(), both.Second.Values.AsEnumerable());
            });
        }
    }

    [Fact]
    public void A_misspelled_word_gets_a_suggestion()
    {
        var wrong = SearchJudge.Suggested(Set, question => archive.Store.Find(new SearchRequest(question)).Suggestion).ToList();
        var misspelled = Set.Queries.Count(query => query.Suggestion is not null);
        output.WriteLine($"{misspelled - wrong.Count} of {misspelled}: "
            + string.Join("; ", wrong.Select(each => $"{each.Query.Text}: {each.Suggestion}")));

        Assert.True(wrong.Count <= misspelled / 5); // as many as the index on one machine may
    }

    private static SearchScore Score(ISearcher searcher) =>
        SearchJudge.Score(Set, question => [.. searcher.Find(new SearchRequest(question)).Hits.Select(hit => hit.ItemId)]);
}

using Ingest.Search.Indexing;
using Ingest.Search.Searching.Scoring;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Ingest.Tests.Search.Scoring;

/// <summary>Held against Lucene's own search: the same documents with the same scores, whatever a query is made of.</summary>
public sealed class EvaluationTests : IDisposable
{
    private const int Documents = 400, Words = 12;

    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    public EvaluationTests()
    {
        var dice = new Random(7);
        using (var writer = new IndexWriter(_directory,
            new IndexWriterConfig(LuceneVersion.LUCENE_48, new WhitespaceAnalyzer(LuceneVersion.LUCENE_48))
            {
                Similarity = TextSimilarity.Instance, MergePolicy = NoMergePolicy.COMPOUND_FILES,
            }))
        {
            for (var i = 0; i < Documents; i++)
            {
                // The first words are in nearly all documents, the last in few.
                var words = Enumerable.Range(0, 1 + dice.Next(20)).Select(_ => $"w{(int)(Words * Math.Pow(dice.NextDouble(), 2))}");
                writer.AddDocument([new TextField("text", string.Join(' ', words), Field.Store.NO), new StringField("id", $"{i}",
                    Field.Store.NO)]);
                if (i % 90 == 89)
                {
                    writer.Commit();
                }
            }

            writer.DeleteDocuments(Enumerable.Range(0, 30).Select(i => new Term("id", $"{i * 7}")).ToArray());
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = TextSimilarity.Instance };
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    [Fact]
    public void Any_query_finds_what_Lucene_finds_with_its_scores()
    {
        Assert.True(_reader.Leaves.Count > 2, "The index is to have several parts.");
        var (kept, tables) = (new KeptLists(_searcher), new ScoreTables(_reader.MaxDoc));
        var found = 0;
        for (var seed = 0; seed < 2_000; seed++)
        {
            var query = new AnyQuery(seed).Make(depth: 3);
            var expected = ByLucene(query.Lucene);
            using var evaluation = new Evaluation(kept, tables);
            var actual = Pairs(evaluation.Of(query.Ours));

            Assert.True(expected.Keys.SequenceEqual(actual.Keys), $"{seed}: {query.Lucene}");
            Assert.All(expected, pair => Assert.Equal(pair.Value, actual[pair.Key], 0.0005));
            found += expected.Count;
        }

        Assert.True(found > 100_000, $"Only {found} finds were compared.");
    }

    [Fact]
    public void Of_wanted_documents_each_has_the_score_that_it_has_among_all()
    {
        var (kept, tables) = (new KeptLists(_searcher), new ScoreTables(_reader.MaxDoc));
        for (var seed = 0; seed < 500; seed++)
        {
            var (query, dice) = (new AnyQuery(seed).Make(depth: 3).Ours, new Random(seed));
            var wanted = Enumerable.Range(0, _reader.MaxDoc).Where(_ => dice.Next(40) == 0).ToArray();
            using var evaluation = new Evaluation(kept, tables);
            var all = Pairs(evaluation.Of(query)).Where(pair => wanted.Contains(pair.Key)).ToList();
            var some = Pairs(evaluation.Of(query, new ScoredList(wanted, new float[wanted.Length], wanted.Length)))
                .Where(pair => wanted.Contains(pair.Key)).ToList();

            Assert.Equal(all.Select(pair => pair.Key), some.Select(pair => pair.Key));
            Assert.All(all.Zip(some), both => Assert.Equal(both.First.Value, both.Second.Value, 0.0005));
        }
    }

    [Fact]
    public void A_term_counts_as_its_rarity_says()
    {
        using var evaluation = new Evaluation(new KeptLists(_searcher), new ScoreTables(_reader.MaxDoc));
        var term = new Term("text", "w3");
        var plain = Pairs(evaluation.Of(new TermQuery(term)));

        Assert.All(Pairs(evaluation.Of(new RatedTermQuery(term, 0.25f) { Boost = 2 })), pair =>
            Assert.Equal(plain[pair.Key] / 2, pair.Value, 0.0005));
    }

    /// <summary>Lists that don't fit are let go of, and asked for again.</summary>
    [Fact]
    public void What_is_kept_is_bounded_and_answers_stay_the_same()
    {
        var (large, small) = (new KeptLists(_searcher), new KeptLists(_searcher, most: 1_500));
        Parallel.For(0, 400, i =>
        {
            var query = new TermQuery(new Term("text", $"w{i % Words}"));
            Assert.Equal(Pairs(large.Of(query)), Pairs(small.Of(query)));
        });

        Assert.Equal(Words, large.Count);
        Assert.InRange(small.Count, 1, Words / 2);
    }

    /// <summary>Who asks for one thing after the other that is not there fills no memory.</summary>
    [Fact]
    public void Lists_of_nothing_are_bounded_too()
    {
        var kept = new KeptLists(_searcher, most: 25_600);
        for (var i = 0; i < 1_000; i++)
        {
            Assert.Equal(0, kept.Of(new PrefixQuery(new Term("text", $"none{i}"))).Count);
        }

        Assert.InRange(kept.Count, 1, 100);
    }

    [Fact]
    public void A_place_is_sought_from_any_place_before_it()
    {
        int[] documents = [2, 3, 5, 8, 13, 21, 34, 55];
        var list = new ScoredList(documents, new float[documents.Length], documents.Length);
        for (var from = 0; from < documents.Length; from++)
        {
            for (var document = 0; document < 60; document++)
            {
                var expected = Enumerable.Range(from, documents.Length - from + 1).First(at => at == documents.Length
                    || documents[at] >= document);
                Assert.Equal(expected, list.Seek(document, from));
            }
        }
    }

    private static SortedDictionary<int, float> Pairs(ScoredList list) =>
        new(Enumerable.Range(0, list.Count).ToDictionary(i => list.Documents[i], list.ScoreAt));

    private SortedDictionary<int, float> ByLucene(Query query) =>
        new(_searcher.Search(query, Documents).ScoreDocs.ToDictionary(hit => hit.Doc, hit => hit.Score));
}

using System.Globalization;
using Lucene.Net.Analysis.Da;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Ingest.Tests.Search.Sets.Baselines;

/// <summary>Lucene's own Danish analyzer with its stop words and stemmer: BM25, any word, the title three times the text.</summary>
internal sealed class StockDanishBaseline : IDisposable
{
    private const int TitleBoost = 3;

    private readonly DanishAnalyzer _analyzer = new(LuceneVersion.LUCENE_48);
    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    public StockDanishBaseline(IEnumerable<BaselineText> items)
    {
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, _analyzer)
        {
            Similarity = new BM25Similarity(),
        }))
        {
            foreach (var item in items)
            {
                writer.AddDocument([
                    new StringField("id", item.ItemId, Field.Store.YES), new TextField("title", item.Title, Field.Store.NO),
                    new TextField("text", item.Text, Field.Store.NO),
                ]);
            }
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
    }

    public IReadOnlyList<string> Find(string query)
    {
        var any = new BooleanQuery();
        foreach (var word in Words(query))
        {
            any.Add(new TermQuery(new Term("title", word)) { Boost = TitleBoost }, Occur.SHOULD);
            any.Add(new TermQuery(new Term("text", word)), Occur.SHOULD);
        }

        return [.. _searcher.Search(any, Ndcg.Ranks).ScoreDocs
            .Select(found => _searcher.Doc(found.Doc).Get("id", CultureInfo.InvariantCulture))];
    }

    private List<string> Words(string query)
    {
        var words = new List<string>();
        using var stream = _analyzer.GetTokenStream("text", BaselineQuery.Plain(query));
        var term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            words.Add(term.ToString());
        }

        stream.End();
        return words;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }
}

using System.Collections.Immutable;
using Ingest.Postgres.Searching.Counts;
using Ingest.Postgres.Searching.Finding;
using Ingest.Search.Indexing;
using Ingest.Search.Searching.Scoring;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Ingest.Postgres.Searching.Ranking;

/// <summary>An index in memory of some items, with the terms that were asked for and no others.</summary>
internal sealed class SmallIndex : IDisposable
{
    private readonly RAMDirectory _directory = new();

    /// <param name="items">The number of each is its place here.</param>
    public SmallIndex(ImmutableArray<FoundItem> items, WantedTerms terms, StoreCounts counts)
    {
        var lengths = new KnownLengths();
        var settings = new IndexWriterConfig(LuceneVersion.LUCENE_48, null)
        {
            Similarity = lengths, MergePolicy = NoMergePolicy.NO_COMPOUND_FILES, MergeScheduler = NoMergeScheduler.INSTANCE,
            RAMBufferSizeMB = BufferMegabytes,
        };
        using (var writer = new IndexWriter(_directory, settings))
        {
            foreach (var item in items)
            {
                var found = terms.Of(item.Vector);
                lengths.Are(item.Title, item.Text, item.Body);
                writer.AddDocument(ItemDocuments.Found(item.Keys, new LexemeStream(found[IndexField.Title]),
                    new LexemeStream(found[IndexField.Text]), new LexemeStream(found[IndexField.BodyWords])));
            }
        }

        Reader = DirectoryReader.Open(_directory);
        Lists = new KeptLists(new StoreSearcher(Reader, counts));
    }

    /// <summary>More than some thousand items take: they are one part of an index, and keep their order.</summary>
    private const int BufferMegabytes = 256;

    public DirectoryReader Reader { get; }

    public KeptLists Lists { get; }

    public void Dispose()
    {
        Reader.Dispose();
        _directory.Dispose();
    }
}

using System.Collections.Concurrent;
using System.Globalization;
using Ingest.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Ingest.Search.Searching.Found;

/// <summary>The meetings of an index as it is open; each is read once.</summary>
internal sealed class MeetingLines(IndexReader reader)
{
    private static readonly HashSet<string> Kept = [IndexField.MeetingLine];

    private readonly ConcurrentDictionary<string, MeetingLine?> _known = new(StringComparer.Ordinal);

    public MeetingLine? Of(string documentId) => _known.GetOrAdd(documentId, Find);

    public StoredMeeting Read(int document) =>
        StoredMeeting.Of(reader.Document(document, Kept).Get(IndexField.MeetingLine, CultureInfo.InvariantCulture));

    private MeetingLine? Find(string documentId)
    {
        var key = new BytesRef(documentId);
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.AtomicReader.GetTerms(IndexField.Meeting)?.GetEnumerator() is { } terms && terms.SeekExact(key))
            {
                var documents = terms.Docs(leaf.AtomicReader.LiveDocs, null, DocsFlags.NONE);
                if (documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
                {
                    return Read(leaf.DocBase + documents.DocID).Line;
                }
            }
        }

        return null;
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Ingest.Search.Indexing;
using Lucene.Net.Index;

namespace Ingest.Search.Searching.Found;

/// <summary>
/// What the index keeps of its items, as it is open; those shown lately stay at hand, for unpacking them costs more than finding them.
/// </summary>
internal sealed class KeptItems(IndexReader reader)
{
    /// <summary>Some kilobytes each.</summary>
    private const int Most = 4_000;

    private static readonly HashSet<string> Fields = [IndexField.ItemLine, IndexField.Piece];

    private readonly ConcurrentDictionary<int, (ItemLine Line, ImmutableArray<TextPiece> Pieces)> _known = [];
    private int _count;

    public (ItemLine Line, ImmutableArray<TextPiece> Pieces) Of(int document)
    {
        if (_known.TryGetValue(document, out var known))
        {
            return known;
        }

        var stored = reader.Document(document, Fields);
        var read = (ItemLine.Of(stored.Get(IndexField.ItemLine, CultureInfo.InvariantCulture)),
            stored.GetValues(IndexField.Piece, CultureInfo.InvariantCulture).Select(TextPiece.Of).ToImmutableArray());
        if (Interlocked.Increment(ref _count) > Most)
        {
            _known.Clear();
            Interlocked.Exchange(ref _count, 0);
        }

        _known[document] = read;
        return read;
    }
}

using System.Globalization;
using Ingest.Search.Indexing;
using Lucene.Net.Index;

namespace Ingest.Search.Searching.Found;

/// <summary>
/// What the index keeps of its items, as it is open; those shown lately stay at hand, for unpacking them costs more than finding them.
/// </summary>
internal sealed class KeptItems(IndexReader reader)
{
    private static readonly HashSet<string> Fields = [IndexField.ItemLine, IndexField.Piece];

    /// <summary>Some ten kilobytes each.</summary>
    private readonly SmallCache<int, KeptItem> _known = new(most: 4_000);

    public KeptItem Of(int document) => _known.GetOrAdd(document, Read);

    private KeptItem Read(int document)
    {
        var stored = reader.Document(document, Fields);
        return KeptItem.Of(ItemLine.Of(stored.Get(IndexField.ItemLine, CultureInfo.InvariantCulture)),
            stored.GetValues(IndexField.Piece, CultureInfo.InvariantCulture).Select(TextPiece.Of));
    }
}

using System.Collections.Immutable;
using Ingest.Search.Analysis;
using Ingest.Search.Indexing;

namespace Ingest.Search.Searching.Found;

/// <summary>What the index keeps of an item, with the words of its texts.</summary>
internal sealed record KeptItem(ItemLine Line, ImmutableArray<TextWord> Title, ImmutableArray<(TextPiece Piece,
    ImmutableArray<TextWord> Words)> Texts)
{
    public static KeptItem Of(ItemLine line, IEnumerable<TextPiece> pieces) =>
        new(line, TextWord.Of(line.Title), [.. pieces.Select(piece => (piece, TextWord.Of(piece.Text)))]);

    /// <summary>Of all texts, the title's first.</summary>
    public IEnumerable<ImmutableArray<TextWord>> AllWords => Texts.Select(text => text.Words).Prepend(Title);
}

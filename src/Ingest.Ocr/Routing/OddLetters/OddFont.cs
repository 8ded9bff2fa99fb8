using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Ocr.Routing.Fonts;

namespace Ingest.Ocr.Routing.OddLetters;

/// <summary>A font with words that have odd signs, and what these prove.</summary>
/// <param name="Places">Its pieces that have such words, each word with its glyphs' indices.</param>
/// <param name="Words">All different.</param>
/// <param name="CodePage">From sign to letter; null where none is proved.</param>
/// <param name="Ligatures">From sign to letters, where no code page is proved.</param>
internal sealed record OddFont(
    DoubtedFont Font, ImmutableArray<(FontPiece Piece, List<(OddWord Word, ImmutableArray<int> Glyphs)> Words)> Places,
    ImmutableArray<OddWord> Words,
    ImmutableDictionary<string, string>? CodePage, ImmutableDictionary<string, string> Ligatures)
{
    /// <summary>Different words that are looked at; more say nothing more.</summary>
    private const int MostWords = 200;

    public static OddFont Of(DoubtedFont font, ImmutableArray<PageLayout> pages)
    {
        var byNumber = pages.ToDictionary(page => page.Number);
        var places = font.Pieces.Select(piece => (Piece: piece, Words: OddWords.Of(byNumber[piece.Page], piece).ToList()))
            .Where(each => each.Words.Count > 0).ToImmutableArray();
        var words = places.SelectMany(each => each.Words.Select(word => word.Word)).DistinctBy(word => word.Text).Take(MostWords)
            .ToImmutableArray();
        var page = CodePageProof.Find(words);
        return new OddFont(font, places, words, page, page is null ? LigatureProof.Find(words) : ImmutableDictionary<string, string>.Empty);
    }
}

using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Ocr.Routing.OddLetters;

/// <summary>
/// Fonts whose letters are right but for those beyond ASCII: of another code page, or without a character. Where the code page is
/// proved the letters are put right; where it is not, the lines that have such words are doubted.
/// </summary>
internal static class LetterDecoder
{
    /// <summary>Different words that are looked at; more say nothing more.</summary>
    private const int MostWords = 200;

    /// <returns>The pages with letters put right, fonts of which lines stay doubted, and a note on what was put right.</returns>
    public static (ImmutableArray<PageLayout> Pages, ImmutableArray<DoubtedFont> Doubted, ImmutableArray<Diagnostic> Notes) Decode(
        ImmutableArray<PageLayout> pages, ImmutableArray<DoubtedFont> fonts)
    {
        var doubted = ImmutableArray.CreateBuilder<DoubtedFont>();
        var notes = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var font in fonts)
        {
            var byNumber = pages.ToDictionary(page => page.Number);
            var places = font.Pieces.Select(piece => (Piece: piece, Words: OddWords.Of(byNumber[piece.Page], piece).ToList())).Where(each => each.Words.Count > 0).ToList();
            var words = places.SelectMany(each => each.Words.Select(word => word.Word)).DistinctBy(word => word.Text).Take(MostWords).ToList();
            if (CodePageProof.Find(words) is { } letters)
            {
                var ofPage = places.ToLookup(each => each.Piece.Page, each => each.Words);
                pages = [.. pages.Select(page => With(page, ofPage[page.Number].SelectMany(its => its), letters))];
                notes.AddRange(ofPage.Select(its => Note(its.Key, its.Count(), font)));
            }
            else if (OddDoubt.Holds(words))
            {
                doubted.Add(font with { Pieces = [.. places.Where(each => each.Words.Exists(word => OddDoubt.IsDoubted(word.Word))).Select(each => each.Piece with { Wrong = Wrong(byNumber[each.Piece.Page], each.Words) })], LettersOnly = true });
            }
        }

        return (pages, doubted.ToImmutable(), notes.ToImmutable());
    }

    private static PageLayout With(PageLayout page, IEnumerable<(OddWord Word, ImmutableArray<int> Glyphs)> words, ImmutableDictionary<string, string> letters)
    {
        ImmutableArray<Glyph>.Builder? glyphs = null;
        foreach (var (word, its) in words)
        {
            var read = word.With(letters);
            for (var i = 0; i < its.Length; i++)
            {
                if (read[i] != word.Signs[i])
                {
                    glyphs ??= page.Glyphs.ToBuilder();
                    glyphs[its[i]] = glyphs[its[i]] with { Text = read[i] };
                }
            }
        }

        return glyphs is null ? page : page with { Glyphs = glyphs.MoveToImmutable() };
    }

    private static ImmutableArray<int> Wrong(PageLayout page, IEnumerable<(OddWord Word, ImmutableArray<int> Glyphs)> words) =>
        [.. words.Where(each => OddDoubt.IsDoubted(each.Word)).SelectMany(each => each.Glyphs).Where(i => OddWord.IsNoLetter(page.Glyphs[i].Text))];

    private static Diagnostic Note(int page, int lines, DoubtedFont font) => new(
        "text.decoded", Severity.Info, page,
        $"{lines} lines or parts of lines on page {page} are set in {font.Name}, whose letters beyond ASCII are of another code page: they were read by the one that gives known words.");
}

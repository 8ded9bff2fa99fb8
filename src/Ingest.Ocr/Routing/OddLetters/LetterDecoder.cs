using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Ocr.Routing.Fonts;

namespace Ingest.Ocr.Routing.OddLetters;

/// <summary>
/// Fonts whose letters are right but for those beyond ASCII: of another code page, without a character, or ligatures under other
/// characters. Where the code page or the ligatures are proved the letters are put right; else the lines that have such words are doubted.
/// </summary>
internal static class LetterDecoder
{
    /// <returns>The pages with letters put right, fonts of which lines stay doubted, and a note on what was put right.</returns>
    public static (ImmutableArray<PageLayout> Pages, ImmutableArray<DoubtedFont> Doubted, ImmutableArray<Diagnostic> Notes) Decode(
        ImmutableArray<PageLayout> pages, ImmutableArray<DoubtedFont> fonts)
    {
        var doubted = ImmutableArray.CreateBuilder<DoubtedFont>();
        var notes = ImmutableArray.CreateBuilder<Diagnostic>();
        var all = fonts.Select(font => OddFont.Of(font, pages)).ToList();
        var ligatures = Agreed(all.Select(font => font.Ligatures));
        foreach (var font in all)
        {
            var ofPage = font.Places.ToLookup(each => each.Piece.Page);
            if (font.CodePage is { } letters)
            {
                pages = [.. pages.Select(page => With(page, ofPage[page.Number].SelectMany(its => its.Words), letters))];
                notes.AddRange(ofPage.Select(its => Note(its.Key, its.Count(), font)));
            }
            else if (LigatureProof.With(font.Words, font.Ligatures, ligatures) is { IsEmpty: false } read)
            {
                var pieces = font.Font.Pieces.ToLookup(piece => piece.Page);
                pages = [.. pages.Select(page => With(page, pieces[page.Number], read))];
                notes.AddRange(ofPage.Select(its => Note(its.Key, its.Count(), font)));
            }
            else if (OddDoubt.Holds(font.Words))
            {
                var byNumber = pages.ToDictionary(page => page.Number);
                doubted.Add(
                    font.Font with { Pieces = [
                        .. font.Places.Where(each => each.Words.Exists(word => OddDoubt.IsDoubted(word.Word)))
                            .Select(each => each.Piece with { Wrong = Wrong(byNumber[each.Piece.Page], each.Words) })],
                            LettersOnly = true });
            }
        }

        return (pages, doubted.ToImmutable(), notes.ToImmutable());
    }

    private static PageLayout With(PageLayout page, IEnumerable<(OddWord Word, ImmutableArray<int> Glyphs)> words,
        ImmutableDictionary<string, string> letters)
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

    /// <summary>Wherever the font has them: <c>Ɵ</c> can be a word by itself.</summary>
    private static PageLayout With(PageLayout page, IEnumerable<FontPiece> pieces, ImmutableDictionary<string, string> ligatures)
    {
        ImmutableArray<Glyph>.Builder? glyphs = null;
        foreach (var i in pieces.SelectMany(piece => piece.Glyphs))
        {
            if (ligatures.TryGetValue(page.Glyphs[i].Text, out var read))
            {
                glyphs ??= page.Glyphs.ToBuilder();
                glyphs[i] = glyphs[i] with { Text = read };
            }
        }

        return glyphs is null ? page : page with { Glyphs = glyphs.MoveToImmutable() };
    }

    private static ImmutableArray<int> Wrong(PageLayout page, IEnumerable<(OddWord Word, ImmutableArray<int> Glyphs)> words) =>
        [.. words.Where(each => OddDoubt.IsDoubted(each.Word)).SelectMany(each => each.Glyphs)
            .Where(i => OddWord.IsNoLetter(page.Glyphs[i].Text))];

    /// <summary>Without those on which fonts differ.</summary>
    private static ImmutableDictionary<string, string> Agreed(IEnumerable<ImmutableDictionary<string, string>> fonts) =>
        fonts.SelectMany(letters => letters).GroupBy(letter => letter.Key, letter => letter.Value, StringComparer.Ordinal)
            .Where(sign => sign.Distinct(StringComparer.Ordinal).Count() == 1)
            .ToImmutableDictionary(sign => sign.Key, sign => sign.First(), StringComparer.Ordinal);

    private static Diagnostic Note(int page, int lines, OddFont font) => new("text.decoded", Severity.Info, page, font.CodePage is not null
        ? $"{lines} lines or parts of lines on page {page} are set in {font.Font.Name}, whose letters beyond ASCII are of another code "
            + $"page: they were read by the one that gives known words."
        : $"{lines} lines or parts of lines on page {page} are set in {font.Font.Name}, whose ligatures are said to be other letters: "
            + $"they were read as those that give known words.");
}

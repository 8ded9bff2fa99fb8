using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Ocr.Routing.Fonts;
using Ingest.Ocr.Routing.Places;

namespace Ingest.Ocr.Routing.OddLetters;

/// <summary>Finds the words of a font that have signs which no Danish word has.</summary>
internal static class OddWords
{
    /// <summary>A sign alone beside a letter is a unit or a mark.</summary>
    private const int FewestLetters = 2;

    /// <summary>Of names and loans, and the apostrophe.</summary>
    private const string Ordinary = "éÉüöä’";

    /// <summary>A first look at some of a font's text: signs in the place of letters that may be wrong.</summary>
    public static bool HasAny(FontSample sample)
    {
        foreach (var piece in sample.Pieces)
        {
            for (var i = 0; i < piece.Length; i++)
            {
                if ((piece[i] > '~' || !char.IsAsciiLetterOrDigit(piece[i])) && IsInPlaceOfLetter(piece, i))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Between letters, or before some, where it is no quote or bullet, or behind one as a letter.</summary>
    private static bool IsInPlaceOfLetter(string piece, int i)
    {
        var (before, behind) = (i > 0 && char.IsAsciiLetter(piece[i - 1]), i + 1 < piece.Length && char.IsAsciiLetter(piece[i + 1]));
        return (before || behind) && OddWord.IsPart(piece[i]) && OddWord.IsOdd(piece[i])
            && !Ordinary.Contains(piece[i], StringComparison.Ordinal)
            && (before ? behind || char.IsLetter(piece[i]) : !char.IsPunctuation(piece[i]));
    }

    /// <summary>Each with its glyphs' indices.</summary>
    public static IEnumerable<(OddWord Word, ImmutableArray<int> Glyphs)> Of(PageLayout page, FontPiece piece)
    {
        var word = new List<int>();
        for (var i = 0; i <= piece.Glyphs.Length; i++)
        {
            var isPart = i < piece.Glyphs.Length && IsPart(page.Glyphs[piece.Glyphs[i]]);
            if (word.Count > 0 && (!isPart || GlyphRuns.IsApart(page.Glyphs[word[^1]], page.Glyphs[piece.Glyphs[i]])))
            {
                if (Word(page, word) is { } odd)
                {
                    yield return (odd, [.. word]);
                }

                word.Clear();
            }

            if (isPart)
            {
                word.Add(piece.Glyphs[i]);
            }
        }
    }

    private static bool IsPart(in Glyph glyph) => !(glyph.IsBlank && glyph.Text.Length > 0) && OddWord.IsPart(glyph.Text);

    private static OddWord? Word(PageLayout page, List<int> glyphs)
    {
        int odd = 0, letters = 0;
        foreach (var i in glyphs)
        {
            var isOdd = OddWord.IsOdd(page.Glyphs[i].Text);
            odd += isOdd ? 1 : 0;
            letters += isOdd ? 0 : 1;
        }

        return odd > 0 && letters + odd > FewestLetters - 1 && letters > 0
            ? new OddWord([.. glyphs.Select(i => page.Glyphs[i].Text)]) : null;
    }
}

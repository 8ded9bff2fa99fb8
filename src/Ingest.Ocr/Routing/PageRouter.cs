using Ingest.Model;
using Ingest.Ocr.Routing.Places;

namespace Ingest.Ocr.Routing;

/// <summary>Judges a page's embedded text by how it lies on the page and whether it is made of words.</summary>
public static class PageRouter
{
    /// <summary>From this share of the page on a picture is the page and not on it.</summary>
    private const double WholePage = 0.75;

    /// <summary>Fewer glyphs over a page's picture are a stamp, a page number or a file mark.</summary>
    private const int FewestGlyphs = 150;

    /// <summary>Fewer shapes are a logo or a bullet.</summary>
    private const int FewestOutlines = 40;

    /// <summary>From this share of glyphs without a character on the map is broken.</summary>
    private const double Unmapped = 0.25;

    /// <summary>Words that a page must have before they can speak for or against it.</summary>
    private const int FewestWords = 6;

    /// <summary>Where every letter stands for another hardly a word is one; other languages share a fifth and more with Danish.</summary>
    private const double FewestKnown = 0.15;

    /// <summary>Good Danish text has nine known words of ten, a foreign one no broken ones; where both fail it is neither.</summary>
    private const double FewestKnownOfBroken = 0.7;
    private const double MostBroken = 0.09;

    public static TextLayer Judge(PageLayout page)
    {
        int ink = 0, unmapped = 0;
        foreach (ref readonly var glyph in page.Glyphs.AsSpan())
        {
            ink += glyph.IsBlank && glyph.Text.Length > 0 ? 0 : 1;
            unmapped += IsUnmapped(glyph) ? 1 : 0;
        }

        var covered = Coverage.Of(page);
        if ((ink < FewestGlyphs && covered >= WholePage) || (ink == 0 && covered > 0.1) || IsOutlined(page, ink))
        {
            return TextLayer.None;
        }

        if (ink == 0)
        {
            return TextLayer.Good;
        }

        if (unmapped > Unmapped * ink)
        {
            return TextLayer.Bad;
        }

        return !PageTriage.IsGood(page) && IsGibberish(WordQuality.Of(page)) ? TextLayer.Bad : TextLayer.Good;
    }

    /// <summary>Its letters are outlines, but for a page number or a stamp at the most.</summary>
    private static bool IsOutlined(PageLayout page, int ink) =>
        !page.OutlineBoxes.IsEmpty && (ink == 0 || (ink < FewestGlyphs && page.OutlineInk > ink && page.OutlineInk >= FewestOutlines));

    private static bool IsGibberish(WordQuality words) =>
        words.Count >= FewestWords
            && (words.KnownShare < FewestKnown || (words.KnownShare < FewestKnownOfBroken && words.BrokenShare > MostBroken));

    /// <summary>No character, the replacement character, a control character, or one of the private use area.</summary>
    private static bool IsUnmapped(in Glyph glyph) =>
        glyph.Text.Length == 0 || (glyph.Text[0] is '\uFFFD' or < ' ' or (>= '\u007F' and < '\u00A0') or (>= '\uE000' and <= '\uF8FF')
            && !char.IsWhiteSpace(glyph.Text[0]));
}

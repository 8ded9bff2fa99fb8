using Ingest.Model;

namespace Ingest.Ocr.Routing;

/// <summary>Judges a page's embedded text by how it lies on the page and whether it is made of words.</summary>
public static class PageRouter
{
    /// <summary>From this share of the page on a picture is the page and not on it.</summary>
    private const double WholePage = 0.75;

    /// <summary>Fewer glyphs over a page's picture are a stamp, a page number or a file mark.</summary>
    private const int FewestGlyphs = 150;

    /// <summary>From this share of glyphs without a character on the map is broken.</summary>
    private const double Unmapped = 0.25;

    /// <summary>Words that a page must have before they can speak for or against it.</summary>
    private const int FewestWords = 8;

    /// <summary>Where letters stand for others hardly a word is one; other languages share more with Danish.</summary>
    private const double FewestKnown = 0.2;

    /// <summary>Over a picture the text is an OCR's, and was worth keeping if it got this share of words right.</summary>
    private const double FewestKnownOverPicture = 0.72;

    public static TextLayer Judge(PageLayout page)
    {
        var ink = page.Glyphs.Count(glyph => !(glyph.IsBlank && glyph.Text.Length > 0));
        var covered = Coverage.Of(page);
        if (ink < FewestGlyphs && covered >= WholePage || (ink == 0 && covered > 0.1))
        {
            return TextLayer.None;
        }

        if (ink == 0)
        {
            return TextLayer.Good;
        }

        if (page.Glyphs.Count(IsUnmapped) > Unmapped * ink)
        {
            return TextLayer.Bad;
        }

        var words = PlainWords.Of(page);
        return words.Count >= FewestWords && words.KnownShare < (covered >= WholePage ? FewestKnownOverPicture : FewestKnown) ? TextLayer.Bad : TextLayer.Good;
    }

    /// <summary>No character, the replacement character, a control character, or one of the private use area.</summary>
    private static bool IsUnmapped(Glyph glyph) =>
        glyph.Text.Length == 0 || (glyph.Text[0] is '\uFFFD' or < ' ' or (>= '\u007F' and < '\u00A0') or (>= '\uE000' and <= '\uF8FF') && !char.IsWhiteSpace(glyph.Text[0]));
}

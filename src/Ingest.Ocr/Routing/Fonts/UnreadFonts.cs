using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Ocr.Routing.Fonts;

/// <summary>Glyphs that mean nothing and could not be read: each says so, and no one trusts it.</summary>
internal static class UnreadFonts
{
    private const string Unknown = "\uFFFD";

    public static PageLayout Mark(PageLayout page, IEnumerable<FontPiece> pieces)
    {
        var glyphs = page.Glyphs.ToBuilder();
        var confidences = page.GlyphConfidences.IsEmpty ? [.. Enumerable.Repeat(1f, glyphs.Count)] : page.GlyphConfidences.ToArray();
        var marked = false;
        foreach (var i in pieces.SelectMany(piece => piece.Wrong).Where(i => !(glyphs[i].IsBlank && glyphs[i].Text.Length > 0)))
        {
            glyphs[i] = glyphs[i] with { Text = Unknown };
            confidences[i] = 0;
            marked = true;
        }

        return marked ? page with { Glyphs = glyphs.MoveToImmutable(), GlyphConfidences = [.. confidences] } : page;
    }
}

using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Ocr.Routing.Fonts;

/// <summary>Puts right the text of fonts whose codes are proved to be glyph numbers in a known order.</summary>
internal static class FontDecoder
{
    /// <returns>The pages with that text, the fonts that stay doubted, and a note on each that doesn't.</returns>
    public static (ImmutableArray<PageLayout> Pages, ImmutableArray<DoubtedFont> Doubted, ImmutableArray<Diagnostic> Notes) Decode(
        ImmutableArray<PageLayout> pages, ImmutableArray<DoubtedFont> fonts)
    {
        var doubted = ImmutableArray.CreateBuilder<DoubtedFont>();
        var notes = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var font in fonts)
        {
            if (GlyphNumbers.Solve(font) is { } read)
            {
                var pieces = font.Pieces.ToLookup(piece => piece.Page);
                pages = [.. pages.Select(page => pieces.Contains(page.Number) ? With(page, pieces[page.Number], read) : page)];
                notes.AddRange(pieces.Select(its => Note(its.Key, its.Count(), font)));
            }
            else
            {
                doubted.Add(font);
            }
        }

        return (pages, doubted.ToImmutable(), notes.ToImmutable());
    }

    private static PageLayout With(PageLayout page, IEnumerable<FontPiece> pieces, Func<string, string> read)
    {
        var glyphs = page.Glyphs.ToBuilder();
        foreach (var i in pieces.SelectMany(piece => piece.Glyphs))
        {
            glyphs[i] = glyphs[i] with { Text = read(glyphs[i].Text) };
        }

        return page with { Glyphs = glyphs.MoveToImmutable() };
    }

    private static Diagnostic Note(int page, int lines, DoubtedFont font) => new(
        "text.decoded", Severity.Info, page,
        $"{lines} lines or parts of lines on page {page} are set in {font.Name}, whose characters are glyph numbers: they were read by "
            + $"the order of its glyphs, which gives known words.");
}

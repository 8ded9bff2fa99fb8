using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Ocr.Routing.Fonts;
using Ingest.Ocr.Routing.OddLetters;
using Ingest.Ocr.Routing.Places;

namespace Ingest.Ocr.Routing;

/// <summary>What of a document is read from its pages' pictures, and what its file says without doubt.</summary>
/// <param name="Pages">All pages in order. Text that was put right is right in them.</param>
/// <param name="Diagnostics">What was put right.</param>
internal sealed record ReadingPlan(ImmutableArray<PagePlan> Pages, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>
    /// A page of which more glyphs mean nothing is read as a whole, unless it is nearly empty: the file knows place and size of its lines.
    /// </summary>
    private const double MostDoubted = 0.6;
    private const int FewGlyphs = 150;

    public static ReadingPlan Always(ImmutableArray<PageLayout> pages) =>
        new([.. pages.Select(page => new PagePlan(page, TextLayer.Good, []) { IsWhole = true })], []);

    public static ReadingPlan Of(ImmutableArray<PageLayout> pages)
    {
        var (meaningless, oddLetters) = FontTrust.Find(pages);
        var (decoded, doubted, notes) = FontDecoder.Decode(pages, meaningless);
        (decoded, var doubtedLetters, var ofLetters) = LetterDecoder.Decode(decoded, oddLetters);
        (doubted, notes) = (doubted.AddRange(doubtedLetters), notes.AddRange(ofLetters));
        var pieces = doubted.SelectMany(font => font.Pieces.Select(piece => (Font: font, Piece: piece))).ToLookup(each => each.Piece.Page);
        var layers = decoded.Select(page => (Page: page, Layer: Judge(page, [.. pieces[page.Number].Select(each => each.Piece)]))).ToList();
        var pictures = PictureLines.Find([.. layers.Where(each => each.Layer == TextLayer.Good).Select(each => each.Page)],
            () => BodySize.Of(decoded));
        return new ReadingPlan(
            [.. layers.Select(
                each => new PagePlan(each.Page, each.Layer,
                    each.Layer != TextLayer.Good
                        ? [] : [.. pieces[each.Page.Number].Select(its => Region(its.Font, its.Piece)),
                            .. pictures.GetValueOrDefault(each.Page.Number, [])]))],
            notes);
    }

    private static PlannedRegion Region(DoubtedFont font, FontPiece piece) => new(piece.Box, piece, true, false) { Font = font };

    /// <summary>A page is judged by what is set in the fonts that can be trusted, unless that is the lesser part.</summary>
    private static TextLayer Judge(PageLayout page, ImmutableArray<FontPiece> doubted)
    {
        if (doubted.IsEmpty)
        {
            return PageRouter.Judge(page);
        }

        var gone = doubted.SelectMany(piece => piece.Glyphs).ToHashSet();
        var ink = page.Glyphs.Count(glyph => !glyph.IsBlank);
        return ink < FewGlyphs && page.Pictures.IsEmpty ? TextLayer.Good
            : doubted.Sum(piece => piece.Wrong.Length) > MostDoubted * ink ? TextLayer.Bad
            : PageRouter.Judge(page with { Glyphs = [.. page.Glyphs.Where((_, i) => !gone.Contains(i))] });
    }
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Ingest.Model;
using Ingest.Ocr.Routing.OddLetters;
using Ingest.Ocr.Routing.Places;

namespace Ingest.Ocr.Routing.Fonts;

/// <summary>
/// Finds the fonts of a document whose characters mean nothing: without a map to characters, or with a wrong one. One such
/// font is enough to spoil all headings, while most of each page is right.
/// </summary>
internal static class FontTrust
{
    /// <returns>
    /// What is set in the fonts that say nothing; and in those with words that have signs as no Danish word has, of which
    /// <see cref="LetterDecoder"/> says whether they are wrong. Both font by font in the order of their first use.
    /// </returns>
    public static (ImmutableArray<DoubtedFont> Meaningless, ImmutableArray<DoubtedFont> OddLetters) Find(ImmutableArray<PageLayout> pages)
    {
        var samples = Sample(pages);
        var meaningless = samples.Where(each => FontJudge.IsMeaningless(each.Value, samples.Values)).Select(each => each.Key).ToHashSet();
        return (
            [.. samples.Keys.Where(meaningless.Contains).Select(key => Doubted(key, samples[key].Face, pages))],
            [.. samples.Where(each => !meaningless.Contains(each.Key) && OddWords.HasAny(each.Value))
                .Select(each => Doubted(each.Key, each.Value.Face, pages))]);
    }

    private static Dictionary<(long, string), FontSample> Sample(ImmutableArray<PageLayout> pages)
    {
        var samples = new Dictionary<(long, string), FontSample>();
        foreach (var page in pages)
        {
            var ofFace = new FontSample?[page.Fonts.Length];
            var glyphs = page.Glyphs.AsSpan();
            for (var i = 0; i < glyphs.Length; i++)
            {
                ref readonly var glyph = ref glyphs[i];
                if ((uint)glyph.Font >= (uint)ofFace.Length)
                {
                    continue; // a page that is made of other parts has no fonts
                }

                var sample = ofFace[glyph.Font] ??= Of(page.Fonts[glyph.Font]);
                sample.Count(glyph);
                if (!sample.IsFull)
                {
                    var follows = i > 0 && glyphs[i - 1].Font == glyph.Font && Follows(glyphs[i - 1], glyph);
                    sample.Add(glyph, !follows, follows && GlyphRuns.IsApart(glyphs[i - 1], glyph));
                }
            }

            foreach (var sample in ofFace)
            {
                sample?.End();
            }
        }

        return samples;

        FontSample Of(FontFace face) =>
            samples.TryGetValue(KeyOf(face), out var known) ? known : samples[KeyOf(face)] = new FontSample(face);
    }

    /// <summary>All that the document has in it, line by line.</summary>
    private static DoubtedFont Doubted((long, string) key, FontFace face, ImmutableArray<PageLayout> pages) =>
        new(face, [.. pages.SelectMany(page => Pieces(page, key))]);

    private static IEnumerable<FontPiece> Pieces(PageLayout page, (long, string) key)
    {
        var isIts = page.Fonts.Select(face => KeyOf(face) == key).ToArray();
        var piece = new List<int>();
        for (var i = 0; i <= page.Glyphs.Length; i++)
        {
            var its = i < page.Glyphs.Length && isIts[page.Glyphs[i].Font];
            if (piece.Count > 0 && !(its && Follows(page.Glyphs[piece[^1]], page.Glyphs[i])))
            {
                if (Piece(page, piece) is { } made)
                {
                    yield return made;
                }

                piece = [];
            }

            if (its)
            {
                piece.Add(i);
            }
        }
    }

    private static FontPiece? Piece(PageLayout page, List<int> piece)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0);
        for (var i = 0; i < piece.Count; i++)
        {
            var glyph = page.Glyphs[piece[i]];
            if (i > 0 && GlyphRuns.IsApart(page.Glyphs[piece[i - 1]], glyph))
            {
                text.AppendLiteral(" ");
            }

            text.AppendLiteral(glyph.Text.Length == 0 ? "\uFFFD" : glyph.Text);
        }

        var said = text.ToStringAndClear();
        return string.IsNullOrWhiteSpace(said) ? null
            : new FontPiece(page.Number, [.. piece], said, Box.Around(piece.Select(i => page.Glyphs[i].Box)),
                piece.Max(i => page.Glyphs[i].Size));
    }

    private static (long, string) KeyOf(FontFace face) => (face.Reference, face.Name);

    private static bool Follows(in Glyph left, in Glyph right) => GlyphRuns.IsSameLine(left, right);
}

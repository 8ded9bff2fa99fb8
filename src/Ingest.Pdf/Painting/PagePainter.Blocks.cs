using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Ingest.Model;
using Ingest.Pdf.Painting.Paints;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.PdfFonts;

namespace Ingest.Pdf.Painting;

/// <summary>
/// Characters that are blocks (U+2588 and its like, and what a Type 3 font draws as one, ISO 32000-2, 9.6.4):
/// set over words they cover them.
/// </summary>
internal sealed partial class PagePainter
{
    /// <summary>Points; lower and narrower ones cover no letter.</summary>
    private const double SmallestBlock = 4;

    /// <summary>Of its height: strokes of letters are narrower.</summary>
    private const double NarrowestBlock = 0.3;

    /// <summary>Of a block's box, by points along each side that are asked.</summary>
    private const double MostOfBlock = 0.9;
    private const int BlockSamples = 8;

    /// <summary>
    /// A Type 3 font's characters are drawn this large to be looked at: points of the unit square that its matrix maps to.
    /// </summary>
    private const double LookedAt = 1000;

    /// <summary>Of each Type 3 font by its codes.</summary>
    private static readonly ConditionalWeakTable<IType3Font, ConcurrentDictionary<int, DrawnCharacter>> Drawn = [];

    /// <param name="Block">The box that it fills, in the font's text space; null: it is no block.</param>
    private readonly record struct DrawnCharacter(bool HasInk, PdfRectangle? Block);

    /// <summary>Full and half blocks and filled squares, that fill the box of their ink.</summary>
    private static bool IsBlock(string text) => text is [(>= '\u2580' and <= '\u2590') or '\u25A0' or '\u25AC' or '\u25AE' or '\u2B1B'];

    /// <param name="ink">The last glyph's.</param>
    /// <param name="toPage">From text space to the displayed page.</param>
    private void AddBlock(IFont font, int code, CurrentGraphicsState state, in PdfRectangle ink, in TransformationMatrix toPage)
    {
        var place = ink;
        if (font is IType3Font drawn)
        {
            if (LookAt(drawn, code).Block is not { } box)
            {
                return;
            }

            place = toPage.Transform(box);
        }

        var bounds = Around(place);
        if (Math.Min(bounds.Width, bounds.Height) >= SmallestBlock && bounds.Width >= NarrowestBlock * bounds.Height)
        {
            PdfPoint[] corners = [place.BottomLeft, place.BottomRight, place.TopRight, place.TopLeft];
            var glyph = _page.Glyphs.Count - 1;
            if (Seen(bounds) is { } seen)
            {
                AddPaint(new Paint(_order, seen) { Corners = corners, Color = state.CurrentNonStrokingColor,
                    Mask = MapOf(state.CurrentNonStrokingColor), Alpha = state.AlphaConstantNonStroking, Blend = state.BlendMode,
                    Clip = _clip, Glyph = glyph });
            }
        }
    }

    private DrawnCharacter LookAt(IType3Font font, int code) => Drawn.GetOrCreateValue(font).GetOrAdd(code, _ =>
    {
        var large = font.GetFontMatrix().Multiply(TransformationMatrix.FromValues(LookedAt, 0, 0, LookedAt, 0, 0));
        return font.TryGetCharProc(code, out var drawing)
            && PaintApart(() => GetFormOperations(drawing), font.Type3Resources, large, null) is { } its
            ? new DrawnCharacter(its.Paths.Count + its.Paints.Count + its.Pictures.Count + its.Glyphs.Count > 0, BlockOf(its.Paints))
            : new DrawnCharacter(true, null);
    });

    private static PdfRectangle? BlockOf(List<Paint> paints)
    {
        if (paints.Count is 0 or >= BlockSamples)
        {
            return null;
        }

        var box = paints.Aggregate(BoxMath.Empty, (all, paint) => all.Union(paint.Bounds));
        var painted = 0;
        for (var k = 0; k < BlockSamples * BlockSamples; k++)
        {
            var (x, y) = (box.Left + (box.Width * ((k % BlockSamples) + 0.5) / BlockSamples),
                box.Bottom + (box.Height * ((k / BlockSamples) + 0.5) / BlockSamples));
            painted += paints.Exists(paint => paint.Contains(x, y)) ? 1 : 0;
        }

        return painted >= MostOfBlock * BlockSamples * BlockSamples
            ? new PdfRectangle(box.Left / LookedAt, box.Bottom / LookedAt, box.Right / LookedAt, box.Top / LookedAt) : null;
    }
}

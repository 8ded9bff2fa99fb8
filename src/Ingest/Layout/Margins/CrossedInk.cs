using Ingest.Layout.Margins.Pieces;
using Ingest.Model;

namespace Ingest.Layout.Margins;

/// <summary>
/// Counts the glyphs of other text that a piece is drawn across. What is known as a watermark is no text: a line isn't across it.
/// </summary>
internal sealed class CrossedInk
{
    /// <summary>
    /// Share of the smaller of two glyphs, each way, that lies within the other: less is a tight leading or a wrong width.
    /// </summary>
    private const double Shared = 0.3;

    /// <summary>A glyph of the same character this near (share of the size) is the piece's own shadow.</summary>
    private const double Shadow = 0.35;

    /// <summary>More than this are not counted.</summary>
    private const int Enough = 8;

    private readonly Dictionary<int, HashSet<int>> _watermarks = [];

    public void TakeAway(Piece watermark)
    {
        var onPage = _watermarks.TryGetValue(watermark.Page, out var known) ? known : _watermarks[watermark.Page] = [];
        onPage.UnionWith(Enumerable.Range(watermark.Start, watermark.End - watermark.Start));
    }

    /// <param name="page">With all its pieces.</param>
    /// <param name="piece">One of them, or one letter of one.</param>
    /// <param name="ofColor">Which colours of other text count; null for all.</param>
    public int Count(PagePieces page, Piece piece, Func<int, bool>? ofColor = null)
    {
        if (!page.Pieces.Exists(other => !ReferenceEquals(other, piece) && other.Box.Overlaps(piece.Box)))
        {
            return 0;
        }

        var count = 0;
        var watermarks = _watermarks.GetValueOrDefault(page.Index);
        foreach (var index in page.InkNear(piece.Box))
        {
            if ((index >= piece.Start && index < piece.End) || watermarks?.Contains(index) == true)
            {
                continue;
            }

            ref readonly var other = ref page.Glyph(index);
            if (other.Box.Overlaps(piece.Box) && IsLetter(other) && ofColor?.Invoke(page.Page.Fonts[other.Font].ColorOnPaper) != false
                && IsCrossed(page, piece, other) && ++count == Enough)
            {
                return count;
            }
        }

        return count;
    }

    private static bool IsLetter(in Glyph glyph) => glyph.Text.Length > 0 && char.IsLetterOrDigit(glyph.Text[0]);

    /// <summary>Text of the same size on the same baseline is not across it, but set too wide.</summary>
    private static bool IsCrossed(PagePieces page, Piece piece, in Glyph other)
    {
        if (other.Turn == piece.Turn && Math.Abs(other.Size - piece.Size) < 0.1 * piece.Size
            && Math.Abs(other.Baseline - piece.Baseline) < 0.05 * piece.Size
            && page.Page.Fonts[other.Font].ColorOnPaper == page.Color(piece))
        {
            return false;
        }

        var crossed = false;
        for (var i = piece.Start; i < piece.End; i++)
        {
            ref readonly var own = ref page.Glyph(i);
            if (own.IsBlank || !own.Box.Overlaps(other.Box))
            {
                continue;
            }

            if (string.Equals(own.Text, other.Text, StringComparison.Ordinal) && Math.Abs(own.Box.Left - other.Box.Left) < Shadow * own.Size
                && Math.Abs(own.Baseline - other.Baseline) < Shadow * own.Size && Math.Abs(own.Size - other.Size) < Shadow * own.Size)
            {
                return false;
            }

            crossed |= Math.Min(own.Box.Right, other.Box.Right) - Math.Max(own.Box.Left, other.Box.Left) >= Shared
                * Math.Min(own.Box.Width, other.Box.Width)
                && Math.Min(own.Box.Top, other.Box.Top) - Math.Max(own.Box.Bottom, other.Box.Bottom) >= Shared
                    * Math.Min(own.Box.Height, other.Box.Height);
        }

        return crossed;
    }
}

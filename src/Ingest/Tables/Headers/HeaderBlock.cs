using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables.Headers;

/// <summary>
/// The lines of one wrapped name: as near as lines of one text, at one left edge, right edge or middle, each the only
/// text over the next. What has room for the next line's first word, above names side by side, may head several of them.
/// </summary>
/// <param name="Pieces">Topmost first, two or more.</param>
internal sealed record HeaderBlock(List<HeaderPiece> Pieces)
{
    /// <summary>Baseline to baseline in sizes, within one text.</summary>
    private const double LeastLeading = 0.8, MostLeading = 1.6;

    /// <summary>Edges this near in sizes are the same.</summary>
    private const double SameEdge = 0.15;

    /// <summary>Baselines this near in sizes are one line.</summary>
    private const double SameLine = 0.15;

    /// <summary>In sizes, how far a group's name stands off the middle of the three names it heads.</summary>
    private const double OffGroup = 0.5;

    /// <summary>In sizes: a blank, and the least white between the cells of two columns.</summary>
    private const double Blank = 0.25, CellGap = 0.5;

    public Box Box => Box.Around(Pieces.Select(piece => piece.Box));

    public static IEnumerable<HeaderBlock> Find(ImmutableArray<HeaderPiece> pieces, ImmutableArray<(double Left, double Right)> spread)
    {
        var below = new Dictionary<HeaderPiece, HeaderPiece>(ReferenceEqualityComparer.Instance);
        foreach (var piece in pieces)
        {
            if (pieces.Where(other => IsRightBelow(piece, other)).ToArray() is [var only] && GoesOn(piece, only)
                && pieces.Count(other => IsRightBelow(other, only)) == 1 && !MayHeadSeveral(piece, only, pieces, spread))
            {
                below[piece] = only;
            }
        }

        var lower = new HashSet<HeaderPiece>(below.Values, ReferenceEqualityComparer.Instance);
        foreach (var first in below.Keys.Where(piece => !lower.Contains(piece)))
        {
            var block = new List<HeaderPiece> { first };
            while (below.TryGetValue(block[^1], out var next))
            {
                block.Add(next);
            }

            yield return new HeaderBlock(block);
        }
    }

    private static bool IsRightBelow(HeaderPiece piece, HeaderPiece other) =>
        piece.Baseline - other.Baseline is var apart && apart > LeastLeading * piece.Size && apart < MostLeading * piece.Size
        && other.Box.Left < piece.Box.Right && other.Box.Right > piece.Box.Left;

    private static bool GoesOn(HeaderPiece piece, HeaderPiece next) =>
        Math.Abs(piece.Size - next.Size) < 0.05 * piece.Size && piece.Words[0].Bold == next.Words[0].Bold
            && (AtLeft(piece, next) || AtRight(piece, next) || AtMiddle(piece, next));

    private static bool AtLeft(HeaderPiece piece, HeaderPiece next) => Math.Abs(piece.Box.Left - next.Box.Left) < SameEdge * piece.Size;

    private static bool AtRight(HeaderPiece piece, HeaderPiece next) => Math.Abs(piece.Box.Right - next.Box.Right) < SameEdge * piece.Size;

    private static bool AtMiddle(HeaderPiece piece, HeaderPiece next) =>
        Math.Abs(piece.Box.MiddleX - next.Box.MiddleX) < SameEdge * piece.Size;

    /// <summary>
    /// Names beside the next line with nothing of their own above them: on both sides of one over the middle of all three, or with
    /// room for the next line's first word in this one.
    /// </summary>
    private static bool MayHeadSeveral(HeaderPiece piece, HeaderPiece next, ImmutableArray<HeaderPiece> pieces,
        ImmutableArray<(double Left, double Right)> spread)
    {
        bool IsOn(HeaderPiece other, HeaderPiece line) => Math.Abs(other.Baseline - line.Baseline) < SameLine * line.Size;
        bool HasOwnAbove(HeaderPiece name) => pieces.Any(other => IsOn(other, piece) && IsRightBelow(other, name));
        var beside = pieces.Where(name => name != next && name.Cell.First > 0 && IsOn(name, next) && !HasOwnAbove(name)).ToArray();
        var before = beside.Where(name => name.Box.Right < next.Box.Left).MaxBy(name => name.Box.Right);
        var behind = beside.Where(name => name.Box.Left > next.Box.Right).MinBy(name => name.Box.Left);
        var amid = before is not null && behind is not null
            && Math.Abs(before.Box.Union(behind.Box).MiddleX - piece.Box.MiddleX) < OffGroup * piece.Size;
        return amid
            || (beside.Length > 0 && piece.Box.Width + next.Words[0].Box.Width + (Blank * piece.Size) < Room(piece, next, pieces, spread));
    }

    /// <summary>How wide the name's cell may be at most, by the names beside it and by the columns' own distances.</summary>
    private static double Room(HeaderPiece piece, HeaderPiece next, ImmutableArray<HeaderPiece> pieces,
        ImmutableArray<(double Left, double Right)> spread)
    {
        var box = piece.Box.Union(next.Box);
        var (left, right) = (spread[0].Left, Math.Max(spread[^1].Right, box.Right));
        foreach (var other in pieces)
        {
            left = other.Box.Right <= box.Left ? Math.Max(left, other.Box.Right + (CellGap * piece.Size)) : left;
            right = other.Box.Left >= box.Right ? Math.Min(right, other.Box.Left - (CellGap * piece.Size)) : right;
        }

        var room = double.MaxValue;
        room = AtLeft(piece, next) ? Math.Min(room, right - box.Left) : room;
        room = AtRight(piece, next) ? Math.Min(room, box.Right - left) : room;
        room = AtMiddle(piece, next) ? Math.Min(room, 2 * Math.Min(right - box.MiddleX, box.MiddleX - left)) : room;
        var column = Enumerable.Range(0, spread.Length).MinBy(c => Math.Abs(((spread[c].Left + spread[c].Right) / 2) - box.MiddleX));
        return column > 0 && spread.Length > 2 ? Math.Min(room, Pitch(spread, column) - (CellGap * piece.Size)) : room;
    }

    /// <summary>From the right edge of one column's figures to that of the next, the wider of the two at a column.</summary>
    private static double Pitch(ImmutableArray<(double Left, double Right)> spread, int column)
    {
        var before = column > 1 ? spread[column].Right - spread[column - 1].Right : 0;
        var after = column + 1 < spread.Length ? spread[column + 1].Right - spread[column].Right : 0;
        return Math.Max(before, after);
    }
}

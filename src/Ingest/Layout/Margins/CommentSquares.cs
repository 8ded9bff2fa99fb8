using Ingest.Layout.Margins.Pieces;
using Ingest.Model;

namespace Ingest.Layout.Margins;

/// <summary>
/// Finds the numbers of comments that a list elsewhere holds: bare figures in small type, each in a little box of its own outside
/// the text, that count up through the document.
/// <code>
/// Udgiften afholdes inden for den      ┌─┐
/// eksisterende ramme.                  │1│
///                                      └─┘
/// </code>
/// </summary>
internal static class CommentSquares
{
    private const int MostDigits = 3;

    /// <summary>Share of the body's size: an item's number in a box is at least as large.</summary>
    private const double Smaller = 0.95;

    /// <summary>Sides of a box, in point sizes of the figure in it.</summary>
    private const double Shortest = 0.9, Longest = 3;

    /// <summary>Points by which boxes of one program may differ.</summary>
    private const double SameSide = 1;

    /// <summary>Rows of a header and a footer, which may run wider than the text.</summary>
    private const int MostCrossing = 2;

    /// <param name="body">The size of most text, in points.</param>
    public static IEnumerable<Piece> Find(List<PagePieces> pages, double body)
    {
        var squares = new List<(Piece Piece, Box Box, int Number)>();
        foreach (var page in pages)
        {
            var own = page.Pieces.Where(piece => IsFigure(page, piece, body)).Select(piece => (Piece: piece, Box: BoxRound(page, piece)))
                .Where(pair => pair.Box is not null).ToList();
            squares.AddRange(own.Where(pair => IsOutside(page, pair.Box!.Value, own.ConvertAll(each => each.Piece)))
                .Select(pair => (pair.Piece, pair.Box!.Value, Number(page, pair.Piece))));
        }

        return squares.Count > 0 && AreAlike(squares) && CountUp(squares) ? squares.Select(square => square.Piece) : [];
    }

    private static bool IsFigure(PagePieces page, Piece piece, double body)
    {
        if (piece.Turn != 0 || piece.Ink > MostDigits || piece.Letters != piece.Ink || piece.Size > Smaller * body)
        {
            return false;
        }

        for (var i = piece.Start; i < piece.End; i++)
        {
            if (!page.Glyph(i).IsBlank && page.Glyph(i).Text is not [>= '0' and <= '9'])
            {
                return false;
            }
        }

        return true;
    }

    private static int Number(PagePieces page, Piece piece) =>
        page.Text(piece).Aggregate(0, (number, digit) => (10 * number) + digit - '0');

    /// <summary>A shaded box, or one of two rules over each other, with nothing else in it.</summary>
    private static Box? BoxRound(PagePieces page, Piece piece)
    {
        foreach (var fill in page.Page.Fills)
        {
            if (IsRound(fill, piece) && IsAlone(page, piece, fill))
            {
                return fill;
            }
        }

        var rules =
            page.Page.Rulings.Where(
                rule => rule.IsHorizontal && rule.X0 < piece.Box.Left + 1 && rule.X1 > piece.Box.Right - 1
                    && rule.Length <= Longest * piece.Size).ToList();
        var (below, above) = (rules.Where(rule => rule.Y0 < piece.Box.MiddleY).Select(rule => rule.Y0).DefaultIfEmpty(double.MinValue)
            .Max(), rules.Where(rule => rule.Y0 > piece.Box.MiddleY).Select(rule => rule.Y0).DefaultIfEmpty(double.MaxValue).Min());
        var box = rules.Count > 1 ? new Box(rules[0].X0, below, rules[0].X1, above) : default;
        return rules.Count > 1 && IsRound(box, piece) && IsAlone(page, piece, box) ? box : null;
    }

    private static bool IsRound(Box box, Piece piece) =>
        box.Contains(piece.Box.MiddleX, piece.Box.MiddleY) && IsSide(box.Width, piece) && IsSide(box.Height, piece)
            && box.Grow(1).Contains(piece.Box.Left, piece.Box.Bottom) && box.Grow(1).Contains(piece.Box.Right, piece.Box.Top);

    private static bool IsSide(double side, Piece piece) => side >= Shortest * piece.Size && side <= Longest * piece.Size;

    private static bool IsAlone(PagePieces page, Piece piece, Box box) =>
        !page.Pieces.Exists(other => other != piece && other.Box.Overlaps(box));

    /// <summary>The page's text ends before the box, or begins behind it.</summary>
    private static bool IsOutside(PagePieces page, Box box, List<Piece> figures)
    {
        var text = page.Pieces.FindAll(piece => piece.Turn == 0 && piece.Letters > 0 && !figures.Contains(piece));
        return text.Count > MostCrossing
            && (Crossing(piece => piece.Box.Right > box.Left) || Crossing(piece => piece.Box.Left < box.Right));

        bool Crossing(Predicate<Piece> reaches) =>
            text.FindAll(reaches).DistinctBy(piece => Math.Round(piece.Baseline)).Count() <= MostCrossing;
    }

    private static bool AreAlike(List<(Piece Piece, Box Box, int Number)> squares)
    {
        var (first, box, _) = squares[0];
        return squares.TrueForAll(
            square => Math.Abs(square.Piece.Size - first.Size) < SameSide && Math.Abs(square.Box.Height - box.Height) < SameSide);
    }

    /// <summary>No number twice, and none on a page before that of a smaller one.</summary>
    private static bool CountUp(List<(Piece Piece, Box Box, int Number)> squares)
    {
        var counted = squares.OrderBy(square => square.Number).ToList();
        return counted.Zip(counted.Skip(1))
            .All(pair => pair.First.Number < pair.Second.Number && pair.First.Piece.Page <= pair.Second.Piece.Page);
    }
}

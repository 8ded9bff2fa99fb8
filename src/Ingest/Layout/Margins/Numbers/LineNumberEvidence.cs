using Ingest.Layout.Margins.Pieces;

namespace Ingest.Layout.Margins.Numbers;

/// <summary>
/// Finds the signs that some programs set between line numbers, on the lines that have no number of their own.
/// <code>
///  5  Kommunerne i regionen har
///  -  arbejdet sammen om at få
///  -  flere unge i uddannelse.
/// </code>
/// </summary>
internal static class LineNumberEvidence
{
    private const int MostGlyphs = 3;

    /// <summary>On a page; fewer can be a list's.</summary>
    private const int Fewest = 2;

    /// <summary>The column with the signs between its numbers; null where anything else stands there, from the first to the last.</summary>
    public static NumberColumn? Apart(NumberColumn column)
    {
        var others = Others(column);
        return others.Count == 0 ? column : Between(column, others) is { } signs ? column with { Signs = signs } : null;
    }

    private static List<Piece> Others(NumberColumn column)
    {
        var white = EdgeRun.White * column.Tokens[0].Owner.Size;
        var (left, right) = (column.Left - white, column.Right + white);
        var (bottom, top) = (column.Tokens.Min(token => token.Box.Bottom), column.Tokens.Max(token => token.Box.Top));
        var owners = column.Tokens.Select(token => token.Owner).ToHashSet(ReferenceEqualityComparer.Instance);
        return column.Page.Pieces.FindAll(
            piece => piece.Turn == 0 && piece.Box.Left < right && piece.Box.Right > left && piece.Box.Bottom < top && piece.Box.Top > bottom
                && !owners.Contains(piece));
    }

    /// <param name="column">That counts by more than one.</param>
    /// <param name="others">What stands between its numbers.</param>
    /// <returns>The signs, all alike and each on a line of the text that the column counts; null where the others are anything
    /// else.</returns>
    private static List<EdgeRun>? Between(NumberColumn column, List<Piece> others)
    {
        if (column.Step == 1 || others.Count < Fewest || others.Count > (column.Step - 1) * (column.Tokens.Count - 1))
        {
            return null;
        }

        var signs = new List<EdgeRun>();
        var first = "";
        foreach (var piece in others)
        {
            if (Read(column, piece) is not { } sign
                || TextOf(column.Page, sign) is var text && signs.Count > 0 && !string.Equals(text, first, StringComparison.Ordinal))
            {
                return null;
            }

            first = text;
            signs.Add(sign);
        }

        return char.IsAsciiDigit(first[0]) || !signs.TrueForAll(sign => IsOnLine(column, sign)) ? null : signs;
    }

    /// <summary>The same signs on the same or another page, above and below the numbers too.</summary>
    public static IEnumerable<EdgeRun> Further(PagePieces page, NumberColumn column)
    {
        if (column.Signs.Count == 0)
        {
            return [];
        }

        var text = TextOf(column.Page, column.Signs[0]);
        return page.Pieces.Where(piece => piece.Turn == 0).Select(piece => Read(column with { Page = page }, piece)).OfType<EdgeRun>()
            .Where(sign => string.Equals(TextOf(page, sign), text, StringComparison.Ordinal));
    }

    /// <summary>In the numbers' type, and where they stand.</summary>
    private static EdgeRun? Read(NumberColumn column, Piece piece)
    {
        var (number, white) = (column.Tokens[0].Owner, EdgeRun.White * column.Tokens[0].Owner.Size);
        var (left, right) = (column.Left - white, column.Right + white);
        if (piece.Size != number.Size || piece.Box.Left > right || piece.Box.Right < left || !HasFontOf(column, piece))
        {
            return null;
        }

        return IsWithin(EdgeRun.Read(column.Page, piece, 1, MostGlyphs)) ?? IsWithin(EdgeRun.Read(column.Page, piece, -1, MostGlyphs));

        EdgeRun? IsWithin(EdgeRun? run) => run is not null && run.Box.Left >= left && run.Box.Right <= right ? run : null;
    }

    /// <summary>Fonts are told apart page by page.</summary>
    private static bool HasFontOf(NumberColumn column, Piece piece)
    {
        var number = column.Tokens[0].Owner;
        return column.Page.Index != number.Page || piece.Font == number.Font;
    }

    private static string TextOf(PagePieces page, EdgeRun run) =>
        string.Concat(Enumerable.Range(run.Start, run.End - run.Start).Select(i => page.Glyph(i).Text));

    private static bool IsOnLine(NumberColumn column, EdgeRun sign) =>
        !sign.IsWhole
            || column.Page.Rows.Exists(
                row => row.Pieces.Exists(
                    piece => piece != sign.Owner
                        && Math.Abs(piece.Baseline - sign.Owner.Baseline) < NumberedLines.SameBaseline * piece.Size));
}

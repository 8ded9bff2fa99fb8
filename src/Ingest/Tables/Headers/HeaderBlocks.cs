using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Rows;

namespace Ingest.Tables.Headers;

/// <summary>
/// The columns of a header's texts where figures set to the right leave no text below them: what stands below one
/// another in the header goes to one column, in their order, and the lines of a wrapped name
/// (<see cref="HeaderBlock"/>) go where the name as a whole stands.
/// <code>
///              Årlig
/// Skitse  Pris vedlige-
///              holdelse
/// Mosaik   335       20
/// </code>
/// </summary>
internal static class HeaderBlocks
{
    /// <summary>Share of the narrower of a name and a column by which they must overlap to belong together.</summary>
    private const double OverlapShare = 0.3;

    /// <param name="rows">The header's text rows, topmost first, by column.</param>
    /// <param name="spread">Left and right of what each column holds.</param>
    /// <returns>The same rows with their texts in the columns that they head.</returns>
    public static ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)> Place(
        ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)> rows, ImmutableArray<(double Left, double Right)> spread)
    {
        rows = [.. rows.Select((row, at) => at + 1 == rows.Length ? row : (row.Row, WithFigures(row.Cells)))];
        var pieces = rows.SelectMany((row, at) => row.Cells.SelectMany(cell => HeaderPiece.Of(cell, at))).ToImmutableArray();
        if (pieces.IsEmpty)
        {
            return rows;
        }

        var columns = new Dictionary<HeaderPiece, int>(ReferenceEqualityComparer.Instance);
        foreach (var (piece, column) in InOrder(pieces, spread))
        {
            columns[piece] = column;
        }

        var wrapped = new HashSet<HeaderPiece>(ReferenceEqualityComparer.Instance);
        foreach (var block in HeaderBlock.Find(pieces, spread))
        {
            var column = columns.TryGetValue(block.Pieces[0], out var known) ? known : Only(block.Box, spread);
            if (column >= 0)
            {
                wrapped.UnionWith(block.Pieces);
                block.Pieces.ForEach(piece => columns[piece] = column);
            }
        }

        return columns.Count == 0
            ? rows : [.. rows.Select((row, at) => (row.Row, Cells([.. pieces.Where(piece => piece.Row == at)], columns, wrapped)))];
    }

    /// <summary>
    /// A figure that stood in another column than the words behind it goes with them: "60 år og over", as no name begins in lower case.
    /// </summary>
    private static ImmutableArray<RowCell> WithFigures(ImmutableArray<RowCell> cells)
    {
        var joined = new List<RowCell>();
        foreach (var cell in cells)
        {
            var goesOn = joined.Count > 0 && char.IsLower(cell.Words[0].Text[0]) && char.IsAsciiDigit(joined[^1].Words[^1].Text[^1])
                && cell.Box.Left - joined[^1].Box.Right < ColumnBands.WordGap * cell.Words[0].Size;
            var both = goesOn ? new RowCell(joined[^1].First, cell.Last, joined[^1].Words.AddRange(cell.Words)) : cell;
            joined.RemoveRange(joined.Count - (goesOn ? 1 : 0), goesOn ? 1 : 0);
            joined.Add(both);
        }

        return [.. joined];
    }

    /// <summary>As many texts beside one another as there are columns: each heads its own, left to right.</summary>
    private static IEnumerable<(HeaderPiece Piece, int Column)> InOrder(ImmutableArray<HeaderPiece> pieces,
        ImmutableArray<(double Left, double Right)> spread)
    {
        var stacks = new List<(Box Box, List<HeaderPiece> Pieces)>();
        foreach (var piece in pieces.OrderBy(piece => piece.Box.Left))
        {
            if (stacks.Count > 0 && piece.Box.Left < stacks[^1].Box.Right)
            {
                stacks[^1].Pieces.Add(piece);
                stacks[^1] = (stacks[^1].Box.Union(piece.Box), stacks[^1].Pieces);
            }
            else
            {
                stacks.Add((piece.Box, [piece]));
            }
        }

        var fits = stacks.Count == spread.Length && Enumerable.Range(0, stacks.Count).All(i => IsOver(stacks[i].Box, i, spread));
        return fits ? stacks.SelectMany((stack, column) => stack.Pieces.Select(piece => (piece, column))) : [];
    }

    /// <summary>The text stands over no other column more than over this one.</summary>
    private static bool IsOver(Box box, int column, ImmutableArray<(double Left, double Right)> spread)
    {
        var own = Overlap(box, spread[column]);
        return Enumerable.Range(0, spread.Length).All(other => other == column || Overlap(box, spread[other]) <= own);
    }

    /// <summary>The one column that the text stands over, or -1.</summary>
    private static int Only(Box box, ImmutableArray<(double Left, double Right)> spread)
    {
        var under = Enumerable.Range(0, spread.Length)
            .Where(c => Overlap(box, spread[c]) > OverlapShare * Math.Min(box.Width, spread[c].Right - spread[c].Left)).ToArray();
        return under.Length == 1 ? under[0] : -1;
    }

    private static double Overlap(Box box, (double Left, double Right) column) =>
        Math.Max(0, Math.Min(box.Right, column.Right) - Math.Max(box.Left, column.Left));

    /// <summary>A row's cells: what was given a column in it, the rest as it was.</summary>
    private static ImmutableArray<RowCell> Cells(ImmutableArray<HeaderPiece> row, Dictionary<HeaderPiece, int> columns,
        HashSet<HeaderPiece> wrapped)
    {
        var cells = new List<RowCell>();
        foreach (var piece in row.OrderBy(piece => piece.Box.Left))
        {
            var (first, last) = columns.TryGetValue(piece, out var column) ? (column, column) : (piece.Cell.First, piece.Cell.Last);
            var cell = new RowCell(first, last, piece.Words) { IsWrapped = wrapped.Contains(piece) };
            if (cells.Count > 0 && first <= cells[^1].Last)
            {
                var before = cells[^1];
                cells[^1] = new RowCell(Math.Min(before.First, first), Math.Max(before.Last, last),
                    before.Words.AddRange(cell.Words)) { IsWrapped = before.IsWrapped && cell.IsWrapped };
            }
            else
            {
                cells.Add(cell);
            }
        }

        return [.. cells];
    }
}

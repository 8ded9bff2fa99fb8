using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Headers;

namespace Ingest.Tables.Lattice;

/// <summary>
/// A printed sheet with all its grid lines: title lines and notes stand in the grid too, and empty rows part its tables.
/// <c>Takster 2029</c>, an empty row, a table, an empty row, <c>Tilslutning</c>, another table, an empty row and a note.
/// </summary>
internal static class SheetGrid
{
    /// <summary>Of the columns, fields that an empty row is drawn with; an empty band over the width is no row of a sheet.</summary>
    private const double FieldShare = 0.5;

    /// <returns>The tables of the sheet; the draft alone where it is one table.</returns>
    public static ImmutableArray<TableDraft> Part(TableDraft drawn)
    {
        var empty = Enumerable.Range(0, drawn.Rows).Where(row => IsEmpty(drawn, row)).ToArray();
        if (drawn.Columns < 3 || empty.Length == 0)
        {
            return [drawn];
        }

        var parts = new List<(int From, int End)>();
        var any = false;
        foreach (var (from, end) in Blocks(drawn.Rows, empty))
        {
            var first = Enumerable.Range(from, end - from).FirstOrDefault(row => !IsLine(drawn, row), -1);
            if (first < 0)
            {
                any = true; // a title or a note
            }
            else if (parts.Count == 0 || HasHead(drawn, first, end))
            {
                any |= parts.Count > 0 || first > from;
                parts.Add((parts.Count > 0 || HasHead(drawn, first, end) ? first : from, end));
            }
            else
            {
                parts[^1] = (parts[^1].From, end);
            }
        }

        var headed = any && parts.Count > 0 && HasHead(drawn, parts[0].From, parts[0].End);
        return headed ? [.. parts.Select(part => Of(drawn, part))] : [drawn];
    }

    private static IEnumerable<(int From, int End)> Blocks(int rows, int[] empty)
    {
        var from = 0;
        foreach (var row in empty.Append(rows))
        {
            if (row > from)
            {
                yield return (from, row);
            }

            from = row + 1;
        }
    }

    private static bool IsEmpty(TableDraft draft, int row)
    {
        var cells = draft.Cells.Where(cell => cell.Row <= row && cell.RowEnd > row).ToArray();
        return cells.Length >= FieldShare * draft.Columns && Array.TrueForAll(cells, cell => cell.IsEmpty && cell.RowSpan == 1);
    }

    /// <summary>One text alone, from the first column on.</summary>
    private static bool IsLine(TableDraft draft, int row) =>
        draft.Filled.Where(cell => cell.Row <= row && cell.RowEnd > row).ToArray() is [{ Column: 0, RowSpan: 1 }];

    /// <summary>Names of several columns, in bold or over figures.</summary>
    private static bool HasHead(TableDraft draft, int first, int end) =>
        end - first > 1 && Of(draft, (first, end)) is var part && HeaderRows.IsSetApart(part) && HeaderRows.Count(part) > 0
            && part.Filled.Count(cell => cell.Row < HeaderRows.Count(part)) > 2;

    private static TableDraft Of(TableDraft draft, (int From, int End) rows)
    {
        var others = Enumerable.Range(0, draft.Rows).Where(row => row < rows.From || row >= rows.End).ToHashSet();
        var part = PhantomLineRemoval.Without(draft, others, new HashSet<int>());
        return part with { Box = Box.Around(part.Cells.Select(cell => cell.Box)) };
    }
}

using System.Collections.Immutable;
using Ingest.Corpus.Planning;
using Ingest.Corpus.Typesetting;

namespace Ingest.Corpus.Office;

/// <summary>A table's rows as they are printed: cells with how many columns and rows they take.</summary>
internal sealed record FlowTable(PlannedTable Planned)
{
    public IEnumerable<(bool Head, ImmutableArray<(string Text, int Span, int Down)> Cells)> Rows()
    {
        var table = Planned.Table;
        var depth = Math.Max(1, table.Columns.Max(c => c.Path.Length));
        for (var level = 0; level < depth; level++)
        {
            yield return (true, [.. TableTypesetter.HeadCells(table, level, depth).Select(c => (c.Text, c.Span, 1))]);
        }

        for (var r = 0; r < table.Rows.Length; r++)
        {
            var down = Down(r);
            yield return (false, Planned.Shape.SectionRows.Contains(r) ? [(table.Rows[r][0].Text, table.Columns.Length, 1)]
                : [.. table.Rows[r].Where(c => !c.Spanned).Select((c, i) => (c.Text, 1, i == 0 ? down : 1))]);
        }
    }

    public static bool IsFigure(string text) => text.Any(char.IsDigit) && !text.Any(char.IsLetter);

    /// <summary>How many rows the first cell of this one spans.</summary>
    private int Down(int row)
    {
        var rows = Planned.Table.Rows;
        var end = row + 1;
        while (end < rows.Length && rows[end][0].Spanned && !Planned.Shape.SectionRows.Contains(end) && !rows[row][0].Spanned)
        {
            end++;
        }

        return end - row;
    }
}

using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables.Items;

/// <summary>The lines of text in each cell of a table, from the page's lines, which run through all of a row's cells.</summary>
internal sealed class CellLines
{
    /// <summary>
    /// Added to a table's column, so that its lines are no neighbours of those in the columns of the page, and titles, names and texts none
    /// of each other.
    /// </summary>
    private const int FirstText = 100, FirstTitle = 200, FirstName = 300;

    private readonly Dictionary<TableCell, List<TextLine>> _lines = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TableCell, (double Left, double Right)> _edges = new(ReferenceEqualityComparer.Instance);

    /// <param name="lines">All lines of the document.</param>
    public CellLines(ImmutableArray<TextLine> lines, IEnumerable<Table> tables)
    {
        var owner = new Dictionary<(int Page, int Glyph), TableCell>();
        foreach (var cell in tables.SelectMany(table => table.Cells.Concat(table.StruckRows)))
        {
            foreach (var glyph in cell.Glyphs)
            {
                owner[(cell.Page, glyph)] = cell;
            }
        }

        foreach (var line in lines)
        {
            Add(line, owner);
        }

        foreach (var table in tables)
        {
            Measure(table);
        }
    }

    /// <summary>Top down.</summary>
    public IEnumerable<TextLine> Of(TableCell cell, CellRole first, CellRole further, bool namesColumn = false)
    {
        var (left, right) = _edges.GetValueOrDefault(cell);
        var column = cell.Column
            + first switch { CellRole.FieldName => FirstName, CellRole.Title or CellRole.TitleContinued => FirstTitle, _ => FirstText };
        return _lines.GetValueOrDefault(cell, []).Select((line, i) => line with
        {
            Cell = i == 0 ? first : further, Column = column, ColumnLeft = left, ColumnRight = right, Zone = LineZone.Body, MarginRow = 0,
            NamesColumn = namesColumn,
        });
    }

    /// <summary>Top down, as lines of the page.</summary>
    public IEnumerable<TextLine> Plain(TableCell cell) =>
        _lines.GetValueOrDefault(cell, []).Select(line => line with { Zone = LineZone.Body, MarginRow = 0 });

    private void Add(TextLine line, Dictionary<(int Page, int Glyph), TableCell> owner)
    {
        TableCell? CellOf(Word word) => owner.GetValueOrDefault((line.Page, word.Glyphs[0]));
        foreach (var (cell, words) in line.Words.Select(word => (Word: word, Cell: CellOf(word))).Where(pair => pair.Cell is not null)
            .GroupBy(pair => pair.Cell!, pair => pair.Word, ReferenceEqualityComparer.Instance)
            .Select(group => ((TableCell)group.Key!, group.ToImmutableArray())))
        {
            var struck = line.Struck.Where(struck => ReferenceEquals(CellOf(struck.Word), cell))
                .Select(struck =>
                    struck with { At = words.Where(word => word.Box.Left < struck.Word.Box.Left).Sum(word => word.Text.Length + 1) });
            var own = line.With(words) with { Struck = [.. struck],
                StruckUnder = [
                    .. line.StruckUnder.Where(under => under.Struck.Any(struck => ReferenceEquals(CellOf(struck.Word), cell)))] };
            if (!_lines.TryGetValue(cell, out var known))
            {
                _lines[cell] = known = [];
            }

            // Two columns of the page may each have a part of a row.
            var beside = known.FindIndex(other => Math.Abs(other.Baseline - own.Baseline) < SameRow * own.Size);
            if (beside >= 0)
            {
                known[beside] = known[beside].With([.. known[beside].Words.Concat(own.Words).OrderBy(word => word.Box.Left)]);
            }
            else
            {
                known.Insert(known.FindLastIndex(other => other.Baseline > own.Baseline) + 1, own);
            }
        }
    }

    /// <summary>Of a point size.</summary>
    private const double SameRow = 0.3;

    /// <summary>
    /// The edges that the text of each column keeps to: as far from the right border as from the left, where borders are drawn.
    /// </summary>
    private void Measure(Table table)
    {
        foreach (var column in table.Cells.Where(cell => _lines.ContainsKey(cell))
            .GroupBy(cell => (cell.Page, cell.Column, cell.ColumnSpan)))
        {
            var lines = column.SelectMany(cell => _lines[cell]).ToList();
            var (left, right) = (lines.Min(line => line.Box.Left), lines.Max(line => line.Box.Right));
            var box = Box.Around(column.Select(cell => cell.Box));
            right = table.Drawn ? Math.Max(right, box.Right - Math.Max(0, left - box.Left)) : right;
            foreach (var cell in column)
            {
                _edges[cell] = (left, right);
            }
        }
    }
}

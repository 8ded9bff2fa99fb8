using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Tables.Items.Undrawn;

/// <summary>A table of items without borders while its rows are gathered.</summary>
internal sealed class UndrawnGrid
{
    /// <summary>Point sizes: words nearer than this are one text.</summary>
    private const double OneText = 0.6;

    /// <summary>A line in the first column further than this below the last one there begins something new, in point sizes.</summary>
    private const double NewText = 1.9;

    /// <summary>Of the next row of the same text, in point sizes.</summary>
    private const double FurthestText = 3;

    /// <summary>A column's text may begin this much before its left edge, in point sizes.</summary>
    private const double BeforeEdge = 0.5;

    /// <summary>Share of the items that must have text beside them on the title's line.</summary>
    private const double MostlyBeside = 0.7;

    private readonly ImmutableArray<double> _lefts;
    private readonly List<List<(int Column, int Page, Word Word)>> _rows = [];
    private readonly string? _names;
    private BaselineRow _last;
    private BaselineRow _lastInFirst;
    private ImmutableArray<int>? _number;
    private bool _standsAlone;
    private bool _hasTitles;
    private int _beside;

    /// <param name="first">The row of the columns' names, or the first item's.</param>
    /// <param name="lefts">The columns' left edges.</param>
    public UndrawnGrid(BaselineRow first, ImmutableArray<double> lefts, bool isNamed)
    {
        _lefts = lefts;
        _last = _lastInFirst = first;
        if (isNamed)
        {
            _names = BaselineRow.Text(first.Words);
            _rows.Add([.. first.Runs(OneText)
                .SelectMany(run => run.Select(word => (ColumnOf((run[0].Box.Left + run[^1].Box.Right) / 2), first.Page, word)))]);
        }
        else
        {
            BeginItem(first, ColumnsOf(first), ItemNumber.Read(BaselineRow.Text(first.Words)));
        }
    }

    /// <returns>False where the row is none of the table's.</returns>
    public bool Take(BaselineRow row)
    {
        if (_names is not null && string.Equals(BaselineRow.Text(row.Words), _names, StringComparison.Ordinal))
        {
            _rows.Add([.. _rows[0].Zip(row.Words, (name, word) => (name.Column, row.Page, word))]);
            _last = _lastInFirst = row;
            return true;
        }

        var columns = ColumnsOf(row);
        var first = BaselineRow.Text(row.Words.Where((_, i) => columns[i] == 0));
        var number = first.Length == 0 || _hasTitles ? null : ItemNumber.Read(first);
        if (Crosses(row, columns) || (row.Page == _last.Page && _last.Baseline - row.Baseline > FurthestText * row.Size))
        {
            return false;
        }

        if (number is not null && (_number is { } before ? RowNumbers.Follows(before, number.Parts) : number.Parts is [1]))
        {
            BeginItem(row, columns, number);
            return true;
        }

        return first.Length > 0 ? TakeInFirst(row, columns) : GoOn(row, columns);
    }

    /// <returns>Null where it has too few rows, or titles without text beside them.</returns>
    public Table? Finish()
    {
        var items = _rows.Count - (_names is null ? 0 : 1);
        if (items < ItemGridEvidence.FewestItems || _beside < MostlyBeside * items)
        {
            return null;
        }

        ImmutableArray<TableCell> cells = [
            .. _rows.SelectMany(
                (words, at) => words.GroupBy(word => (word.Column, word.Page)).OrderBy(cell => cell.Key.Page)
                    .ThenBy(cell => cell.Key.Column)
            .Select(cell => Cell(at, cell.Key.Column, cell.Key.Page, [.. cell.Select(word => word.Word)])))];
        return new Table
        {
            Parts = [.. cells.GroupBy(cell => cell.Page)
                .Select(part => new TablePart(part.Key, Box.Around(part.Select(cell => cell.Box))))],
            Cells = cells,
            RowCount = _rows.Count,
            ColumnCount = _lefts.Length,
            HeaderRows = _names is null ? 0 : 1,
        };
    }

    public static TableCell Cell(int row, int column, int page, ImmutableArray<Word> words) =>
        new(row, column, 1, 1, BaselineRow.Text(words), page, Box.Around(words.Select(word => word.Box)),
            [.. words.SelectMany(word => word.Glyphs)]);

    /// <summary>A line in the first column without a number: a title goes on, or, where titles have none, begins.</summary>
    private bool TakeInFirst(BaselineRow row, int[] columns)
    {
        var below = row.Page == _lastInFirst.Page ? _lastInFirst.Baseline - row.Baseline : double.MaxValue;
        var isUnderNames = _rows.Count == 1 && _names is not null && _rows[0].TrueForAll(name => name.Word.Bold) && !row.Words[0].Bold;
        if (below <= NewText * row.Size && !isUnderNames)
        {
            _lastInFirst = row;
            return !_standsAlone && GoOn(row, columns);
        }

        if (_names is null || _number is not null || columns.All(column => column == 0))
        {
            return false;
        }

        _hasTitles = true;
        BeginItem(row, columns, null);
        return true;
    }

    private bool GoOn(BaselineRow row, int[] columns)
    {
        _rows[^1].AddRange(row.Words.Select((word, i) => (columns[i], row.Page, word)));
        _last = row;
        return true;
    }

    private void BeginItem(BaselineRow row, int[] columns, ItemNumber? number)
    {
        _rows.Add([.. row.Words.Select((word, i) => (columns[i], row.Page, word))]);
        _last = _lastInFirst = row;
        _number = number?.Parts;
        _standsAlone = number is not null && BaselineRow.Text(row.Words.Where((_, i) => columns[i] == 0)) is var first
            && ItemNumber.Read(first) is { Rest.Length: 0 };
        _beside += columns.Any(column => column > (_standsAlone ? 1 : 0)) ? 1 : 0;
    }

    private int ColumnOf(double x)
    {
        var column = _lefts.Length - 1;
        while (column > 0 && _lefts[column] > x)
        {
            column--;
        }

        return column;
    }

    /// <summary>The column of each word.</summary>
    private int[] ColumnsOf(BaselineRow row) => [.. row.Words.Select(word => ColumnOf(word.Box.Left + (BeforeEdge * row.Size)))];

    /// <summary>One text runs through the border of two columns.</summary>
    private static bool Crosses(BaselineRow row, int[] columns)
    {
        for (var i = 1; i < columns.Length; i++)
        {
            if (columns[i] != columns[i - 1] && row.Words[i].Box.Left - row.Words[i - 1].Box.Right < OneText * row.Size)
            {
                return true;
            }
        }

        return false;
    }
}

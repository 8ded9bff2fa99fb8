using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Tables.Items;

/// <summary>A table of items without borders while its rows are gathered.</summary>
internal sealed class UndrawnGrid
{
    /// <summary>Points sizes: words nearer than this are one text; a line in the first column further than this below the last one there begins something new.</summary>
    private const double OneText = 0.6, NewText = 1.9;

    /// <summary>A column's text may begin this much before its name, in point sizes.</summary>
    private const double BeforeName = 0.7;

    private readonly double[] _lefts;
    private readonly List<List<(int Column, int Page, Word Word)>> _rows = [];
    private readonly string _names;
    private BaselineRow _last;
    private BaselineRow _lastInFirst;
    private ImmutableArray<int>? _number;
    private bool _standsAlone;

    public UndrawnGrid(ImmutableArray<TableCell> names, BaselineRow row)
    {
        _lefts = [.. names.Select(name => name.Box.Left)];
        _names = Text(row.Words);
        _last = _lastInFirst = row;
        Begin(row, ColumnsOf(row));
    }

    /// <returns>False where the row is none of the table's.</returns>
    public bool Take(BaselineRow row)
    {
        if (string.Equals(Text(row.Words), _names, StringComparison.Ordinal))
        {
            Begin(row, ColumnsOf(row));
            return true;
        }

        var columns = ColumnsOf(row);
        var first = Text(row.Words.Where((_, i) => columns[i] == 0));
        var number = first.Length == 0 ? null : ItemNumber.Read(first);
        if (number is not null && (_number is { } before ? RowNumbers.Follows(before, number.Parts) : number.Parts is [1]))
        {
            if (Crosses(row, columns))
            {
                return false;
            }

            _number = number.Parts;
            _standsAlone = number.Rest.Length == 0;
            _lastInFirst = row;
            Begin(row, columns);
            return true;
        }

        if (Ends(row, columns, first.Length > 0))
        {
            return false;
        }

        _lastInFirst = first.Length > 0 ? row : _lastInFirst;
        _rows[^1].AddRange(row.Words.Select((word, i) => (columns[i], row.Page, word)));
        _last = row;
        return true;
    }

    /// <returns>Null where it has too few rows.</returns>
    public Table? Finish(ref int page, ref int row, int lastPage, int lastRow)
    {
        if (_rows.Count <= ItemGridEvidence.FewestItems)
        {
            return null;
        }

        (page, row) = (lastPage, lastRow);
        ImmutableArray<TableCell> cells = [.. _rows.SelectMany((words, at) => words.GroupBy(word => (word.Column, word.Page)).OrderBy(cell => cell.Key.Page).ThenBy(cell => cell.Key.Column)
            .Select(cell => Cell(at, cell.Key.Column, cell.Key.Page, [.. cell.Select(word => word.Word)])))];
        return new Table
        {
            Parts = [.. cells.GroupBy(cell => cell.Page).Select(part => new TablePart(part.Key, Box.Around(part.Select(cell => cell.Box))))],
            Cells = cells,
            RowCount = _rows.Count,
            ColumnCount = _lefts.Length,
            HeaderRows = 1,
        };
    }

    public static TableCell Cell(int row, int column, int page, ImmutableArray<Word> words) =>
        new(row, column, 1, 1, Text(words), page, Box.Around(words.Select(word => word.Box)), [.. words.SelectMany(word => word.Glyphs)]);

    /// <summary>Before the first number all is the names'.</summary>
    private bool Ends(BaselineRow row, int[] columns, bool inFirst)
    {
        var onPage = row.Page == _last.Page;
        var below = (row.Page == _lastInFirst.Page ? _lastInFirst.Baseline : double.MaxValue) - row.Baseline;
        return Crosses(row, columns)
            || (inFirst && (_number is null ? below > NewText * row.Size : _standsAlone || below > NewText * row.Size))
            || (onPage && _last.Baseline - row.Baseline > FurthestText * row.Size);
    }

    /// <summary>Of the next row of the same text, in point sizes.</summary>
    private const double FurthestText = 3;

    private void Begin(BaselineRow row, int[] columns)
    {
        _rows.Add([.. row.Words.Select((word, i) => (columns[i], row.Page, word))]);
        _last = row;
    }

    /// <summary>The column of each word: the last that begins before it.</summary>
    private int[] ColumnsOf(BaselineRow row) => [.. row.Words.Select(word => Math.Max(0, Array.FindLastIndex(_lefts, left => left - (BeforeName * row.Size) <= word.Box.Left)))];

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

    private static string Text(IEnumerable<Word> words) => string.Join(' ', words.Select(word => word.Text));
}

using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Text.Numbers;

namespace Ingest.Checks;

/// <summary>The figures of a table's body, for reckoning.</summary>
internal sealed class NumericGrid
{
    private readonly DanishNumber?[,] _figures;
    private ImmutableArray<int>? _figureColumns;

    /// <param name="paths">As <see cref="AgendaTable.RowPath"/>.</param>
    public NumericGrid(ImmutableArray<TableColumn> columns, ImmutableArray<ImmutableArray<Cell>> rows,
        ImmutableArray<ImmutableArray<string>> paths)
    {
        Columns = columns;
        Rows = rows;
        Paths = paths;
        _figures = new DanishNumber?[rows.Length, columns.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < columns.Length; column++)
            {
                var cell = rows[row][column];
                _figures[row, column] = cell.Number is null || cell.Spanned ? null : DanishNumber.Parse(cell.Text);
            }
        }
    }

    public ImmutableArray<TableColumn> Columns { get; }

    public ImmutableArray<ImmutableArray<Cell>> Rows { get; }

    /// <summary>The names that each row stands under and its own; empty where no row stands under another.</summary>
    public ImmutableArray<ImmutableArray<string>> Paths { get; }

    public DanishNumber? this[int row, int column] => _figures[row, column];

    public DanishNumber? this[CellPlace place] => _figures[place.Row, place.Column];

    /// <summary>Those of the rows whose cell in the column holds a figure.</summary>
    public ImmutableArray<CellPlace> InColumn(IEnumerable<int> rows, int column) =>
        [.. rows.Where(row => _figures[row, column] is not null).Select(row => new CellPlace(row, column))];

    /// <summary>Those of the columns whose cell in the row holds a figure.</summary>
    public ImmutableArray<CellPlace> InRow(int row, IEnumerable<int> columns) =>
        [.. columns.Where(column => _figures[row, column] is not null).Select(column => new CellPlace(row, column))];

    public string Label(int row) => Label(Rows[row]);

    /// <summary>A row's first text that is no figure, small letters.</summary>
    public static string Label(ImmutableArray<Cell> row)
    {
        var cell = row.FirstOrDefault(cell => cell.Text.Length > 0);
        return cell is null || cell.Number is not null ? "" : Superscript.WithoutMarks(cell.Text.Trim()).ToLowerInvariant();
    }

    public string Header(int column) => Superscript.WithoutMarks(Columns[column].Header).ToLowerInvariant();

    public string LastHeader(int column) =>
        Columns[column].Path.IsEmpty ? "" : Superscript.WithoutMarks(Columns[column].Path[^1].Trim()).ToLowerInvariant();

    /// <summary>Columns that hold figures and are not the rows' names.</summary>
    public ImmutableArray<int> FigureColumns => _figureColumns ??= [.. Enumerable.Range(0, Columns.Length).Where(IsFigures)];

    private bool IsFigures(int column)
    {
        int figures = 0, texts = 0;
        for (var row = 0; row < Rows.Length; row++)
        {
            figures += _figures[row, column] is null ? 0 : 1;
            texts += _figures[row, column] is null && Rows[row][column].Text.Any(char.IsLetter) && !Rows[row][column].Spanned ? 1 : 0;
        }

        return figures > 0 && figures >= texts;
    }
}

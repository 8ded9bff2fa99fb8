using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Facts.Amounts;

/// <summary>
/// The unit of money of each cell of a table. What is said nearest holds: the cell, the row's name, the column, the caption. A share, a
/// count or a year keeps its own unit under a caption that says <c>mio. kr.</c>
/// </summary>
internal sealed class TableUnits
{
    private readonly AgendaTable _table;
    private readonly ImmutableArray<Says> _columns;
    private readonly ImmutableArray<Says> _rows;
    private readonly TableUnit? _caption;

    /// <param name="Unit">Of money.</param>
    /// <param name="IsOther">It is of another kind: per cent, square metres, a number of people, a year.</param>
    /// <param name="Yields">A column that names money itself knows better: <c>ton</c> beside a price is what the price is for.</param>
    private readonly record struct Says(TableUnit? Unit, bool IsOther, bool Yields = false);

    private TableUnits(AgendaTable table)
    {
        _table = table;
        _caption = Corner(table) ?? TableUnit.In(table.Caption);
        _columns = [.. Enumerable.Range(0, table.Columns.Length).Select(Column)];
        _rows = [.. Rows()];
    }

    public static TableUnits Of(AgendaTable table) => new(table);

    /// <summary>False of a column of shares, counts or years, whose cells name no amount.</summary>
    public bool IsMoney(int column) => column >= _columns.Length || !_columns[column].IsOther;

    /// <summary>Null where the cell is no money, or nothing says of which.</summary>
    public TableUnit? Of(int row, int column)
    {
        if (column >= _columns.Length || _columns[column].IsOther
            || (_rows[row].IsOther && !(_rows[row].Yields && _columns[column].Unit is not null)))
        {
            return null;
        }

        var cell = _table.Rows[row][column];
        if (cell.Unit is { } own)
        {
            return TableUnit.In(own) ?? TableUnit.InKroner(own, _columns[column].Unit ?? _caption);
        }

        return _rows[row].Unit ?? _columns[column].Unit ?? (column == 0 || IsYears(column) ? null : _caption);
    }

    /// <summary>The unit in the head over the rows' names, <c>Post (mio. kr.)</c>: that of the figures to their right.</summary>
    private static TableUnit? Corner(AgendaTable table) =>
        table.Columns.Length > 1 && table.Rows.All(row => row.Length > 0 && row[0].Number is null)
            ? TableUnit.In(table.Columns[0].Header) : null;

    private Says Column(int column)
    {
        var head = _table.Columns[column];
        if (head.Unit is { } unit)
        {
            return new Says(TableUnit.In(unit), IsOther: TableUnit.In(unit) is null);
        }

        var money = head.Path.Reverse().Select(TableUnit.In).FirstOrDefault(found => found is not null) ?? TableUnit.In(head.Header);
        return new Says(money, money is null && TableWords.IsOther(head.Header)
            && !(_caption is not null && TableWords.IsOfThings(head.Header) && HasDecimals(column)));
    }

    /// <summary>What is counted has none: dwellings with a debt of 402,0 under <c>mio. kr.</c> are what money goes to.</summary>
    private bool HasDecimals(int column) => _table.Rows.Any(row => column < row.Length && row[column].Number is not null
        && row[column].Text.Contains(',', StringComparison.Ordinal));

    /// <summary>A row's own unit, else that of the heading it stands under: a row that has nothing but its name.</summary>
    private IEnumerable<Says> Rows()
    {
        Says section = default;
        for (var row = 0; row < _table.Rows.Length; row++)
        {
            var says = Row(row);
            section = IsHeading(_table.Rows[row]) ? says : section;
            yield return says.Unit is null && !says.IsOther ? section : says;
        }
    }

    private static bool IsHeading(ImmutableArray<Cell> row) =>
        row.Length > 1 && row[0].Text.Length > 0 && row.Skip(1).All(cell => cell.Text.Length == 0 || cell.Spanned);

    private Says Row(int row)
    {
        var cells = _table.Rows[row];
        if (cells.Skip(1).FirstOrDefault(cell => cell.Number is null && TableWords.IsUnit(cell.Text)) is { } unitCell)
        {
            return new Says(TableUnit.In(unitCell.Text), TableUnit.In(unitCell.Text) is null, Yields: true);
        }

        var names = !_table.RowPath.IsDefaultOrEmpty && row < _table.RowPath.Length && !_table.RowPath[row].IsDefaultOrEmpty
            ? _table.RowPath[row] : cells.Length > 0 && cells[0].Number is null ? [cells[0].Text] : [];
        for (var i = names.Length - 1; i >= 0; i--)
        {
            if (TableUnit.In(names[i]) is { } unit)
            {
                return new Says(unit, false);
            }

            if (TableWords.HasOtherUnit(names[i]))
            {
                return new Says(null, true);
            }
        }

        return default;
    }

    /// <summary>A column of years that no head names.</summary>
    private bool IsYears(int column)
    {
        var any = false;
        foreach (var row in _table.Rows)
        {
            var text = column < row.Length ? row[column].Text.Trim() : "";
            if (text.Length > 0 && !TableWords.IsYear(text))
            {
                return false;
            }

            any |= text.Length > 0;
        }

        return any;
    }
}

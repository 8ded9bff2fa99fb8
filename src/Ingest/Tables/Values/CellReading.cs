using System.Collections.Immutable;
using Ingest.Checks;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text.Numbers;

namespace Ingest.Tables.Values;

/// <summary>Reads a found table as data: columns with their header paths and units, typed cells, checks.</summary>
public static class CellReading
{
    /// <param name="table">The grid as found.</param>
    /// <param name="id">The table's id in the document.</param>
    /// <param name="pages">For turning boxes from reading space into the page's own.</param>
    public static AgendaTable Read(Table table, string id, IEnumerable<PageLayout>? pages = null)
    {
        var read = ReadAs(table, id, pages);
        if ((UnitOver(table) is not null || CornerUnit.Of(table, Spread(table)) is not null)
            && ReadAs(table, id, pages, unitOverAll: true) is var other && Passing(other) > Passing(read))
        {
            read = other;
        }

        if (Failing(read) == 0)
        {
            return read;
        }

        // A row taken for a header, or a header for a row, shows in the sums: the reading that adds up is chosen.
        var others = new[] { table.HeaderRows - 1, table.HeaderRows + 1 }.Where(rows => rows >= 0 && rows < table.RowCount)
            .Select(rows => ReadAs(table with { HeaderRows = rows }, id, pages));
        var better = others.FirstOrDefault(reading => Failing(reading) == 0 && Passing(reading) > Passing(read));
        return better is null
            ? read : better with { Checks = better.Checks.Add(new TableCheck(ChosenKind, null, null, null, null, Verdict.Pass, null)) };
    }

    /// <summary>Reads a table with the header that it says it has, whatever its sums say.</summary>
    public static AgendaTable ReadAsGiven(Table table, string id, IEnumerable<PageLayout>? pages = null) => ReadAs(table, id, pages);

    /// <summary>Marks a table whose header was read otherwise because its sums then agree.</summary>
    public const string ChosenKind = "readingChosenBySums";

    private static int Failing(AgendaTable table) => table.Checks.Count(check => check.Verdict == Verdict.Fail);

    private static int Passing(AgendaTable table) => table.Checks.Count(check => check.Verdict == Verdict.Pass);

    /// <param name="unitOverAll">The caption's unit goes for columns too whose name seems to count something (<c>Boliger</c>):
    /// their sums tell.</param>
    private static AgendaTable ReadAs(Table table, string id, IEnumerable<PageLayout>? pages, bool unitOverAll = false)
    {
        var grid = Spread(table);
        foreach (var row in GroupNames.Continued(table, grid).Order())
        {
            grid[row, 0] = grid[row - 1, 0];
        }

        foreach (var row in SectionRows.Of(table, grid))
        {
            for (var column = 1; column < table.ColumnCount; column++)
            {
                grid[row, column] = grid[row, 0];
            }
        }

        var corner = CornerUnit.Of(table, grid);
        var units = corner?.Unit ?? UnitOver(table);
        ImmutableArray<TableColumn> columns = [
            .. Enumerable.Range(0, table.ColumnCount)
                .Select(column => Column(table, grid, column, units, unitOverAll) is var read && column == corner?.Column
                    ? read with { Unit = null } : read)];
        var codes = Enumerable.Range(0, table.ColumnCount).Select(column => CodeColumns.IsOne(table, column)).ToArray();
        var ranges = Enumerable.Range(0, table.ColumnCount).Select(column => OpenRanges.IsOne(table, column)).ToArray();
        ImmutableArray<ImmutableArray<Cell>> rows =
        [
            .. Enumerable.Range(table.HeaderRows, Math.Max(0, table.RowCount - table.HeaderRows))
                .Select(row => Enumerable.Range(0, table.ColumnCount)
                    .Select(column => Read(grid[row, column], row, column, columns[column].Unit, codes[column], ranges[column]))
                    .ToImmutableArray()),
        ];
        var read = new AgendaTable
        {
            Id = id,
            Caption = table.Caption,
            Columns = columns,
            Rows = rows,
            Checks = [],
            Source = [.. table.Parts.Select(part => Source(part, pages))],
            Confidence = table.Confidence,
        };
        var plain = new Lazy<AgendaTable>(() => read with { Checks = TableChecks.Of(columns, rows, []) });
        var paths = RowPaths.Of(table, grid, rows, pages, () => TableTotals.Of(plain.Value).Rows);
        return paths.IsEmpty ? plain.Value : read with { RowPath = paths, Checks = TableChecks.Of(columns, rows, paths) };
    }

    private static string? UnitOver(Table table) => HeaderUnits.Of(table.UnitLine) ?? HeaderUnits.Of(table.Caption);

    private static TableCell?[,] Spread(Table table)
    {
        var grid = new TableCell?[table.RowCount, table.ColumnCount];
        foreach (var cell in table.Cells)
        {
            for (var row = cell.Row; row < Math.Min(cell.Row + cell.RowSpan, table.RowCount); row++)
            {
                for (var column = cell.Column; column < Math.Min(cell.Column + cell.ColumnSpan, table.ColumnCount); column++)
                {
                    grid[row, column] = cell;
                }
            }
        }

        return grid;
    }

    private static TableColumn Column(Table table, TableCell?[,] grid, int column, string? captionUnit, bool unitOverAll)
    {
        var path = ImmutableArray.CreateBuilder<string>();
        TableCell? last = null;
        for (var row = 0; row < table.HeaderRows; row++)
        {
            if (grid[row, column] is { Text.Length: > 0 } cell && !ReferenceEquals(cell, last))
            {
                path.Add(Superscript.WithoutNotes(cell.Text));
                last = cell;
            }
        }

        var unit = path.AsEnumerable().Reverse().Select(HeaderUnits.Of).FirstOrDefault(found => found is not null);
        unit ??= column > 0 && HasFigures(table, grid, column) && !HeaderUnits.IsShare(path.LastOrDefault())
            && (unitOverAll || !HeaderUnits.Counts(path.LastOrDefault())) ? captionUnit : null;
        return new TableColumn(string.Join(" / ", path), path.ToImmutable(), unit);
    }

    private static bool HasFigures(Table table, TableCell?[,] grid, int column) =>
        Enumerable.Range(table.HeaderRows, Math.Max(0, table.RowCount - table.HeaderRows))
            .Any(row => grid[row, column] is { } cell && DanishNumber.Parse(cell.Text) is not null);

    /// <param name="code">The column holds codes, whose points part their parts and no thousands.</param>
    /// <param name="range">The column holds ranges, of which one may have no end.</param>
    private static Cell Read(TableCell? cell, int row, int column, string? columnUnit, bool code, bool range)
    {
        if (cell is null)
        {
            return new Cell { Text = "" };
        }

        var name = (code && cell.Text.Contains('.', StringComparison.Ordinal)) || (range && OpenRanges.IsOpen(cell.Text));
        var number = name ? null : DanishNumber.Parse(cell.Text);
        return new Cell
        {
            Text = cell.Text,
            Number = number?.Value,
            Date = number is null ? CellDate.Parse(cell.Text) : null,
            Unit = number?.Unit is { } unit && unit != columnUnit ? unit : null,
            Spanned = cell.Row != row || cell.Column != column,
        };
    }

    private static SourceBox Source(TablePart part, IEnumerable<PageLayout>? pages)
    {
        var page = pages?.FirstOrDefault(page => page.Number == part.Page);
        return new SourceBox(part.Page, page is null ? part.Box : page.ToPage(part.Box));
    }
}

using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text.Numbers;

namespace Ingest.Agendas.Participants;

/// <summary>
/// A table of those who take part, set as rows: a column of people's names, and beside it parties, roles and who was there.
/// It is read as participants and is no table of the output.
/// </summary>
internal static class ParticipantTable
{
    private const int FewestNames = 3;

    /// <summary>Share of a column's rows that are people's names.</summary>
    private const double MostlyNames = 0.8;

    /// <returns>Empty where the table is about something else.</returns>
    public static ImmutableArray<Participant> Read(Table table)
    {
        var grid = new string[table.RowCount, table.ColumnCount];
        foreach (var cell in table.Cells)
        {
            grid[cell.Row, cell.Column] = cell.Text.Trim();
        }

        var rows = Enumerable.Range(0, table.RowCount).Where(row => ParticipantRow.IsPerson(grid[row, 0])).ToList();
        var filled = Enumerable.Range(0, table.RowCount)
            .Count(row => !IsGroup(Cells(grid, row)) && Cells(grid, row).Any(cell => cell.Length > 0));
        return rows.Count(row => HasFigure(Cells(grid, row))) * 2 < rows.Count && rows.Count >= FewestNames
            && rows.Count >= MostlyNames * (filled - Math.Max(1, table.HeaderRows))
            ? [.. rows.Select(row => ParticipantRow.Read(Cells(grid, row), Cells(grid, 0)))]
            : [];
    }

    /// <summary>"Elevrepræsentanter:" over those who are.</summary>
    private static bool IsGroup(ImmutableArray<string> cells) => cells[0].EndsWith(':') && cells.Skip(1).All(cell => cell.Length == 0);

    /// <summary>
    /// A date or an amount beside the name: places that were visited, projects that were applied for. Or more times of day than when
    /// someone came and left: a timetable's stops, as <c>Elmehøj Station | 06.12 | 07.07 | 08.12</c>.
    /// </summary>
    private static bool HasFigure(ImmutableArray<string> cells) =>
        cells.Any(cell => DanishNumber.Parse(cell) is not null || CellDate.Parse(cell) is not null)
            || cells.Count(TimeSlot.IsWhole) > MostTimes;

    /// <summary>When a person came, and when they left.</summary>
    private const int MostTimes = 2;

    private static ImmutableArray<string> Cells(string[,] grid, int row) =>
        [.. Enumerable.Range(0, grid.GetLength(1)).Select(column => grid[row, column] ?? "")];
}

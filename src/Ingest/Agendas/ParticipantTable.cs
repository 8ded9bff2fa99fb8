using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Agendas;

/// <summary>
/// A table of those who take part, set as rows: a column of people's names, and beside it parties, roles and who was there.
/// It is read as participants and is no table of the output.
/// </summary>
internal static partial class ParticipantTable
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

        var rows = Enumerable.Range(0, table.RowCount).Where(row => NameIn(grid, row) is not null).ToList();
        var filled = Enumerable.Range(0, table.RowCount).Count(row => Enumerable.Range(0, table.ColumnCount).Any(column => grid[row, column]?.Length > 0));
        return rows.Count >= FewestNames && rows.Count >= MostlyNames * (filled - Math.Max(1, table.HeaderRows))
            ? [.. rows.Select(row => Person(grid, row))]
            : [];
    }

    private static string? NameIn(string[,] grid, int row) => grid[row, 0] is { } text && Name().IsMatch(text) ? text : null;

    private static Participant Person(string[,] grid, int row)
    {
        string? party = null, role = null;
        var attendance = Attendance.Unknown;
        for (var column = 1; column < grid.GetLength(1); column++)
        {
            var text = grid[row, column] ?? "";
            var folded = Folding.Fold(text);
            var header = Folding.Fold(grid[0, column] ?? "");
            if (Vocabulary.Roles.Contains(folded))
            {
                role ??= folded;
            }
            else if (Party().IsMatch(text) && !Cross().IsMatch(text))
            {
                party ??= text;
            }
            else if (Vocabulary.AbsentLabels.Contains(folded) || (Cross().IsMatch(text) && Vocabulary.AbsentLabels.Contains(header)))
            {
                attendance = Attendance.Absent;
            }
            else if (Vocabulary.PresentLabels.Contains(folded) || Yes().IsMatch(folded) || (Cross().IsMatch(text) && Vocabulary.PresentLabels.Contains(header)))
            {
                attendance = Attendance.Present;
            }
        }

        return new Participant(NameIn(grid, row)!, party, role, attendance);
    }

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:von|van|de|af|la)\s+)?\p{Lu}[\p{L}.'’-]*){1,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"^\p{Lu}{1,2}$|^\p{Lu}{1,3}\p{Ll}?$", RegexOptions.CultureInvariant)]
    private static partial Regex Party();

    [GeneratedRegex(@"^[xX✓✔]$", RegexOptions.CultureInvariant)]
    private static partial Regex Cross();

    [GeneratedRegex(@"^(?:ja|mødt|fremmødt|til stede|deltog|deltager)$", RegexOptions.CultureInvariant)]
    private static partial Regex Yes();
}

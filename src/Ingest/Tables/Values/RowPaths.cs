using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text.Numbers;

namespace Ingest.Tables.Values;

/// <summary>
/// Each row's name with those of the rows or cells that it stands under, outermost first: <c>Udgifter</c>, <c>Børn og Skole</c>,
/// <c>Skoler</c>. By the names' indentation, by rows that are a name alone, and by names that stand once beside several rows.
/// </summary>
internal static class RowPaths
{
    private const int FewestRows = 3;

    /// <summary>Names of a second column are short, too.</summary>
    private const int LongestName = 60;

    /// <param name="rows">The body rows as read.</param>
    /// <param name="totals">Which rows sum others; asked only where it matters.</param>
    /// <returns>One for each row; none at all where no row has a path of more than its own name.</returns>
    public static ImmutableArray<ImmutableArray<string>> Of(Table table, TableCell?[,] grid, ImmutableArray<ImmutableArray<Cell>> rows,
        IEnumerable<PageLayout>? pages, Func<ImmutableArray<bool>> totals)
    {
        if (rows.Length < FewestRows || table.ColumnCount < 2)
        {
            return [];
        }

        var stubs = Stubs(table, grid, rows, pages);
        var named = NamesBeside(table, grid, rows);
        var levels = named is null ? StubIndents.Of(stubs) : null;
        var groups = StubGroups.Of(stubs, levels);
        if (named is null && levels is null && !groups.Contains(true))
        {
            return [];
        }

        var paths = new RowPathMaker(stubs, levels, groups, named, groups.Contains(true) ? totals() : []).Make();
        return paths.Any(path => path.Length > 1) ? paths : [];
    }

    private static ImmutableArray<StubRow> Stubs(Table table, TableCell?[,] grid, ImmutableArray<ImmutableArray<Cell>> rows,
        IEnumerable<PageLayout>? pages)
    {
        var parts = table.Parts.DistinctBy(part => part.Page).ToDictionary(part => part.Page, part => table.Drawn ? part.Box.Left : 0);
        var layouts = (pages ?? []).Where(page => parts.ContainsKey(page.Number)).DistinctBy(page => page.Number)
            .ToDictionary(page => page.Number);
        return [.. rows.Select((row, i) =>
        {
            var cell = grid[table.HeaderRows + i, 0];
            var ink = cell is not null && layouts.TryGetValue(cell.Page, out var page)
                ? StubInk.Of(cell, page, parts.GetValueOrDefault(cell.Page)) : null;
            var isSpanned = row[0].Text.Length > 0 && row.Skip(1).All(one => one.Spanned && one.Text == row[0].Text);
            return new StubRow(row[0].Text, ink, isSpanned, row.Skip(1).Count(one => one.Text.Length > 0));
        })];
    }

    /// <summary>
    /// The second column's names, where the first one's stand beside several rows each and figures follow.
    /// </summary>
    private static ImmutableArray<string>? NamesBeside(Table table, TableCell?[,] grid, ImmutableArray<ImmutableArray<Cell>> rows)
    {
        var first = table.HeaderRows;
        var hasGroup = Enumerable.Range(first, rows.Length - 1).Any(row => grid[row, 0] is { Text.Length: > 0 } cell
            && ReferenceEquals(cell, grid[row + 1, 0]) && !ReferenceEquals(grid[row, 1], grid[row + 1, 1]));
        if (table.ColumnCount <= 2 || !hasGroup || !rows.All(row => row[1].Spanned || IsName(row[1].Text)) || AreCounted(table, rows))
        {
            return null;
        }

        var figures = rows.Count(row => row.Skip(2).Any(cell => cell.Number is not null));
        return figures * 2 >= rows.Length ? [.. rows.Select(row => row[1].Text)] : null;
    }

    /// <summary>The first column counts the rows (<c>1</c>, <c>2</c>, <c>3</c>): it names none, though the last may be left out.</summary>
    private static bool AreCounted(Table table, ImmutableArray<ImmutableArray<Cell>> rows) =>
        !table.Drawn && rows.Count(row => !row[0].Spanned && !row[0].Text.Any(char.IsLetter)) * 2 > rows.Length;

    private static bool IsName(string text) =>
        text.Length <= LongestName && (text.Length == 0 || (text.Any(char.IsLetter) && DanishNumber.Parse(text) is null));
}

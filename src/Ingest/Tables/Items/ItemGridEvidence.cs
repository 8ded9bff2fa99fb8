using Ingest.Model.Output;
using Ingest.Tables.Words;
using Ingest.Text;
using Ingest.Text.Words;

namespace Ingest.Tables.Items;

/// <summary>
/// Whether the numbered rows of a table are a meeting's items: its columns are named as minutes name them, or its rows as fields are, or
/// its titles are those that every meeting has. Rows of figures, applications, loans and names are none.
/// </summary>
internal static class ItemGridEvidence
{
    public const int FewestItems = 2;

    /// <summary>Items that count from 1 without names over them.</summary>
    private const int FewestNameless = 3;

    private const int FewestStanding = 2;

    /// <summary>Share of titles without a number that must be a meeting's standing items: a list of cases may be named alike.</summary>
    private const double MostlyStanding = 0.2;

    /// <summary>Share of the cells beside the titles that may be nothing but figures.</summary>
    private const double MostFigures = 0.3;

    /// <summary>Share of the rows that begin with a number which must count up.</summary>
    private const double MostlyInSequence = 0.6;

    public static bool Holds(ItemGrid grid)
    {
        var numbered = grid.Rows.Skip(grid.First).Count(row => row.Number is not null);
        var standing = Standing(grid);
        if (IsOfFigures(grid) || grid.Begins.Count(row => grid.Rows[row].Number is not null) < MostlyInSequence * numbered)
        {
            return false;
        }

        var named = grid.Names >= 0 && ColumnNames.AreOfMinutes(grid.Rows[grid.Names].Cells);
        var countsFromOne = grid.Rows[grid.Begins[0]].Number is { Parts: [1] };
        return named ? countsFromOne || standing >= Math.Max(1, MostlyStanding * grid.Begins.Length)
            : HasFieldRows(grid) || HasDecisions(grid)
                || (countsFromOne && grid.Begins.Length >= FewestNameless && standing >= FewestStanding);
    }

    /// <summary>How many titles are those of a meeting's standing items.</summary>
    public static int Standing(ItemGrid grid) => grid.Begins.Count(begin => IsStanding(grid.TitleOf(begin)));

    private static bool IsStanding(string title) =>
        Vocabulary.StandingItems.Any(begin => title.StartsWith(begin, StringComparison.Ordinal));

    private static bool IsOfFigures(ItemGrid grid)
    {
        var cells = grid.Rows.Skip(grid.Begins[0]).SelectMany(row => row.Others)
            .Where(cell => cell.Column > grid.TitleColumn && (grid.NameOver(cell) is not { } name || !ColumnNames.IsAside(name))).ToList();
        return cells.Count(cell => NumericText.IsLike(cell.Text)) > MostFigures * cells.Count;
    }

    /// <summary>
    /// Columns are named, and in most cells with a title stands also what was decided: "Sak 66/23 | Romjulscup. Vedtak: Gruppene …". A list
    /// of the items has their titles alone.
    /// </summary>
    private static bool HasDecisions(ItemGrid grid) =>
        grid.Names >= 0 && 2 * grid.Begins.Count(begin => Decides(grid.Rows[begin].Title.Text)) >= grid.Begins.Length;

    private static bool Decides(string text) =>
        text.Split(' ', '\n').Any(word => word is [>= 'A' and <= 'Z', _, _, .., ':'] && FieldHeading.KindOf(word) == FieldKind.Decision);

    /// <summary>Under most items stand rows that begin with the name of a field.</summary>
    private static bool HasFieldRows(ItemGrid grid)
    {
        var fields = Enumerable.Range(grid.Begins[0], grid.Rows.Length - grid.Begins[0])
            .Count(row => !grid.Is(row) && grid.Rows[row].Cells.Length > 1
                && FieldHeading.KindOf(grid.Rows[row].Cells[0].Text) is not null);
        return 2 * fields >= grid.Begins.Length;
    }
}

using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Rows;
using Ingest.Tables.Rulings;

namespace Ingest.Tables.Stream;

/// <summary>
/// Rules of one width that make a table of rows of words: a name in bold over every column, a rule under the names and one at the foot, and
/// one between all rows or one over the names.
/// <code>
/// ---------------------------------
/// Navn      Parti   Til stede   Afbud
/// ---------------------------------
/// Arne B.   A       X
/// ---------------------------------
/// Ejvind F. K                   X
/// ---------------------------------
/// </code>
/// </summary>
internal static class RuledRows
{
    /// <summary>Rules, and rows under the names.</summary>
    private const int FewestRules = 3, FewestRows = 3;

    /// <summary>Of the columns, how many a row between two rules that stand far apart must fill.</summary>
    private const double FullShare = 0.7;

    /// <summary>Points by which the ends of the rules of one table differ at most.</summary>
    private const double SameEnd = 1;

    /// <summary>In sizes, how far before its texts a table's rules begin at most, and baseline to baseline within one name.</summary>
    private const double CellPadding = 2.5, MostLeading = 1.6;

    /// <summary>Rows with so many rules of their own width may be a table though they have no figure.</summary>
    public static bool MayBe(ImmutableArray<TextRow> rows, ImmutableArray<Edge> rules) =>
        rules.Length >= FewestRules && rows.Length > FewestRows
            && Own(Box.Around(rows.Select(row => row.Box)).Grow(rows[0].Size), rows[0].Size, rules).Length >= FewestRules;

    /// <summary>It is such a table. Without a rule over the names a line of the first that stands above all others is text.</summary>
    public static bool Are(TableDraft draft, ImmutableArray<Edge> rules)
    {
        var names = draft.Filled.Where(cell => cell.Row < draft.HeaderRows).OrderBy(cell => cell.Column).ToArray();
        var body = draft.Filled.Where(cell => cell.Row >= draft.HeaderRows).ToLookup(cell => cell.Row);
        if (rules.Length < FewestRules || names.Length != draft.Columns || !Array.TrueForAll(names, IsName) || body.Count < FewestRows
            || body.Any(row => row.All(IsBold)))
        {
            return false;
        }

        var own = Own(draft.Box, names[0].Words[0].Size, rules);
        var (top, foot) = (names.Max(Top), names.Min(Foot));
        var rows = body.OrderBy(row => row.Key).Select(row => (Top: row.Max(Top), Foot: row.Min(Foot), Cells: row.Count())).ToArray();
        if (!own.Any(rule => rule < foot && rule > rows[0].Top) || !own.Any(rule => rule < rows[^1].Foot))
        {
            return false;
        }

        var topped = own.Any(rule => rule > top);
        var between = rows.Zip(rows.Skip(1)).All(pair => own.Any(rule => rule < pair.First.Foot && rule > pair.Second.Top));
        return between ? (topped || names.Any(name => name.Column > 0 && Top(name) >= Top(names[0])))
                && Array.TrueForAll(rows, row => row.Cells > 1)
            : topped && Array.TrueForAll(rows, row => row.Cells >= FullShare * draft.Columns);
    }

    /// <summary>One name in bold over one column, its lines as near as those of one text.</summary>
    private static bool IsName(DraftCell cell)
    {
        var lines = TextRows.Of(cell.Words);
        return cell.ColumnSpan == 1 && IsBold(cell) && lines.All(line => line.Runs.Length == 1)
            && lines.Zip(lines.Skip(1)).All(pair => pair.First.Baseline - pair.Second.Baseline < MostLeading * pair.First.Size);
    }

    /// <summary>Heights of the rules that begin and end as most of those over these texts do, little before them.</summary>
    private static double[] Own(Box box, double size, ImmutableArray<Edge> rules)
    {
        var near = rules.Where(rule => TextGrid.IsFull(rule, box) && rule.From > box.Left - (CellPadding * size)).ToArray();
        return near.Select(rule => near.Where(
                other => Math.Abs(other.From - rule.From) < SameEnd && Math.Abs(other.To - rule.To) < SameEnd).ToArray())
            .MaxBy(same => same.Length)?.Select(rule => rule.At).ToArray() ?? [];
    }

    private static bool IsBold(DraftCell cell) => cell.Words.All(word => word.Bold);

    private static double Top(DraftCell cell) => cell.Words.Max(word => word.Baseline);

    private static double Foot(DraftCell cell) => cell.Words.Min(word => word.Baseline);
}

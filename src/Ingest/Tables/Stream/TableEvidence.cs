using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Rulings;
using Ingest.Tables.Words;

namespace Ingest.Tables.Stream;

/// <summary>
/// Whether an undrawn grid is a table at all. Lists, forms, contents pages, columns of names and
/// paragraphs side by side line up too; a table has figures under figures, or rules that make it one.
/// </summary>
internal static class TableEvidence
{
    private const int RegisterColumns = 4;

    private const int RegisterRows = 6;

    /// <summary>Columns whose names and the rule under them make two rows of figures a table.</summary>
    private const int HeadedColumns = 3, FewestHeaded = 2;

    /// <summary>In sizes, how far a table's rule may reach beyond its texts.</summary>
    private const double CellPadding = 2.5;

    /// <summary>A row with a text in this share of the columns shows them.</summary>
    private const double FullShare = 0.7;

    /// <param name="fewest">How many rows must have figures where no rules are drawn.</param>
    public static bool Holds(TableDraft draft, ImmutableArray<Edge> rules, int fewest = 3)
    {
        var body = draft.Filled.Where(cell => cell.Row >= Math.Max(0, draft.HeaderRows)).ToArray();
        var rows = body.Select(cell => cell.Row).Distinct().Count();
        var ruled = rules.Count(rule => TextGrid.IsFull(rule, draft.Box)) >= 2;
        var figureRows = body.Where(cell => cell.Column > 0 && NumericText.IsLike(cell.Text)).Select(cell => cell.Row).Distinct().Count();
        var words = RuledRows.Are(draft, rules);
        var register = words || IsRegister(draft, body, rules);
        fewest = IsHeaded(draft, rules) ? Math.Min(FewestHeaded, fewest) : fewest;
        if (draft.Columns < 2 || rows < Math.Min(2, fewest) || (!register && figureRows < (ruled ? Math.Min(2, fewest) : fewest)))
        {
            return false;
        }

        var values = body.Where(cell => cell.Column > 0).ToArray();
        var figures = values.Count(cell => cell.Text is var text && (NumericText.IsLike(text) || NumericText.IsBlankMark(text)));
        var filled = (double)body.Length / (rows * draft.Columns);
        var enough = figures >= 0.5 * values.Length || (draft.Columns > 2 && NumericColumns.Of(draft).Count > 0);
        return (register || (enough && figureRows >= 0.5 * rows)) && filled >= 0.5
            && !IsContents(draft, body) && !IsForm(draft, body) && !IsList(body) && (words || !ChartEvidence.AreScales(draft))
            && Aligned(draft, body);
    }

    /// <summary>Three columns or more, a name over each, and a rule of the table's own width between the names and the rows.</summary>
    private static bool IsHeaded(TableDraft draft, ImmutableArray<Edge> rules)
    {
        var names = draft.Filled.Where(cell => cell.Row < draft.HeaderRows).ToArray();
        var body = draft.Filled.Where(cell => cell.Row >= draft.HeaderRows).ToArray();
        if (draft.Columns < HeadedColumns || body.Length < draft.Columns || names.Length != draft.Columns
            || names.Any(cell => cell.ColumnSpan > 1))
        {
            return false;
        }

        var (foot, top) = (names.Min(cell => cell.Words.Min(word => word.Baseline)),
            body.Max(cell => cell.Words.Max(word => word.Baseline)));
        var padding = CellPadding * body[0].Words[0].Size;
        return rules.Any(
            rule => rule.At < foot && rule.At > top && TextGrid.IsFull(rule, draft.Box) && rule.From > draft.Box.Left - padding
                && rule.To < draft.Box.Right + padding);
    }

    /// <summary>
    /// A register (fortegnelse) of names, addresses, dates: a name over every column,
    /// a rule under the names, rows enough to show the columns.
    /// </summary>
    private static bool IsRegister(TableDraft draft, DraftCell[] body, ImmutableArray<Edge> rules)
    {
        var names = draft.Filled.Where(cell => cell.Row < draft.HeaderRows).ToArray();
        if (body.Length == 0 || draft.Columns < RegisterColumns || names.Length < draft.Columns || names.Any(cell => cell.ColumnSpan > 1))
        {
            return false;
        }

        var (foot, top) = (names.Min(cell => cell.Words.Min(word => word.Baseline)),
            body.Max(cell => cell.Words.Max(word => word.Baseline)));
        var full = body.GroupBy(cell => cell.Row).Count(row => row.Count() >= FullShare * draft.Columns);
        return full >= RegisterRows && rules.Any(rule => rule.At < foot && rule.At > top && TextGrid.IsFull(rule, draft.Box));
    }

    /// <summary>Titles with page numbers that never fall.</summary>
    private static bool IsContents(TableDraft draft, DraftCell[] body)
    {
        var last = body.Where(cell => cell.ColumnEnd == draft.Columns).OrderBy(cell => cell.Row).Select(cell => cell.Text).ToArray();
        var numbers =
            last.Select(
                text => int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture,
                    out var number) ? number : -1).Where(number => number >= 0).ToArray();
        var rising = numbers.Length >= 0.8 * last.Length && numbers.Zip(numbers.Skip(1)).All(pair => pair.First <= pair.Second)
            && numbers.Distinct().Count() > 1;
        return draft.Columns <= 3 && rising
            && body.Where(cell => cell.Column > 0 && cell.ColumnEnd < draft.Columns).All(cell => !NumericText.IsLike(cell.Text));
    }

    /// <summary>Names ending in a colon with what was filled in.</summary>
    private static bool IsForm(TableDraft draft, DraftCell[] body)
    {
        var names = body.Where(cell => cell.Column == 0).Select(cell => cell.Text).ToArray();
        return draft.Columns == 2 && names.Count(name => name.EndsWith(':')) * 2 >= names.Length;
    }

    /// <summary>Nothing but bullets or running numbers in the first column.</summary>
    private static bool IsList(DraftCell[] body)
    {
        var marks = body.Where(cell => cell.Column == 0 && cell.ColumnSpan == 1).Select(cell => cell.Text).ToArray();
        return marks.Length > 0 && marks.All(text => !text.Any(char.IsLetterOrDigit) || (text.Length <= 4 && text[^1] is '.' or ')'));
    }

    /// <summary>In most columns the cells share their left, right or middle.</summary>
    private static bool Aligned(TableDraft draft, DraftCell[] body)
    {
        var aligned = 0;
        for (var column = 0; column < draft.Columns; column++)
        {
            var boxes = body.Where(cell => cell.Column == column && cell.ColumnSpan == 1)
                .Select(cell => Box.Around(cell.Words.Select(word => word.Box))).ToArray();
            var size = body[0].Words[0].Size;
            aligned += boxes.Length < 2 || Share(boxes, box => box.Left, size) >= 0.6 || Share(boxes, box => box.Right, size) >= 0.6
                || Share(boxes, box => box.MiddleX, size) >= 0.6 || (column == 0 && AreIndented(boxes, size)) ? 1 : 0;
        }

        return aligned >= 0.7 * draft.Columns;
    }

    /// <summary>Names under names: they begin at a few edges, each of which several share.</summary>
    private static bool AreIndented(Box[] boxes, double size)
    {
        var edges = boxes.Select(box => box.Left).Order().ToArray();
        var levels = new List<int> { 0 };
        for (var i = 0; i < edges.Length; i++)
        {
            if (i > 0 && edges[i] - edges[i - 1] > SameIndent * size)
            {
                levels.Add(0);
            }

            levels[^1]++;
        }

        return levels.Count <= MostIndents && levels.Count(level => level > 1) > 1
            && levels.Where(level => level > 1).Sum() >= IndentedShare * edges.Length;
    }

    /// <summary>Levels of names under names, and how many of the names share their level's edge.</summary>
    private const int MostIndents = 5;

    private const double IndentedShare = 0.8;

    /// <summary>In sizes: left edges that are one level's.</summary>
    private const double SameIndent = 0.15;

    private static double Share(Box[] boxes, Func<Box, double> edge, double size)
    {
        var edges = boxes.Select(edge).Order().ToArray();
        var best = 0;
        for (int i = 0, j = 0; j < edges.Length; j++)
        {
            while (edges[j] - edges[i] > 0.6 * size)
            {
                i++;
            }

            best = Math.Max(best, j - i + 1);
        }

        return (double)best / edges.Length;
    }
}

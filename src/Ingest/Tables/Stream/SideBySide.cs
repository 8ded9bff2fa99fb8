using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Rows;
using Ingest.Tables.Rulings;
using Ingest.Tables.Words;

namespace Ingest.Tables.Stream;

/// <summary>
/// Two tables that stand side by side and share their lines, which read as one: names, figures, names again, figures again.
/// <code>
/// Kommune     Børn   Voksne      Kommune   Hverdage   Weekend
/// Birkelse     279      449      Nørlund      3.165     3.195
/// I alt      3.650    3.274      I alt       37.480    36.097
/// </code>
/// </summary>
internal static class SideBySide
{
    /// <summary>Of a column's texts, how many must be figures, and how many of them a column of names may have.</summary>
    private const double FiguresShare = 0.7, NamesShare = 0.2;

    /// <summary>Rows in which the second table has a name.</summary>
    private const int FewestNames = 3;

    /// <summary>In sizes: edges that are the same.</summary>
    private const double SameEdge = 0.15;

    /// <summary>Rules that stop between the tables, and rows that only one of them has.</summary>
    private const int FewestBreaks = 2, FewestAlone = 2;

    /// <param name="page">The page in reading space.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="rules">Its horizontal edges.</param>
    /// <param name="found">Tables that the text shows.</param>
    /// <returns>The same, with two in the place of one that is two.</returns>
    public static ImmutableArray<TableDraft> Part(PageLayout page, ImmutableArray<TextRow> rows, ImmutableArray<Edge> rules,
        ImmutableArray<TableDraft> found)
    {
        var parted = ImmutableArray.CreateBuilder<TableDraft>(found.Length);
        foreach (var draft in found)
        {
            var at = draft.Columns < 4 ? -1 : Enumerable.Range(2, draft.Columns - 3).FirstOrDefault(c => AreTwo(draft, c, rules), -1);
            var halves = at < 0 ? [] : Halves(page, rows, rules, draft, at);
            parted.AddRange(halves.IsEmpty ? [draft] : Part(page, rows, rules, halves));
        }

        return parted.ToImmutable();
    }

    /// <summary>The tables left and right of the column's names; none where one of them is no table or a word would be lost.</summary>
    private static ImmutableArray<TableDraft> Halves(PageLayout page, ImmutableArray<TextRow> rows, ImmutableArray<Edge> rules,
        TableDraft draft, int at)
    {
        var border = draft.Cells.First(cell => cell.Column == at && cell.ColumnSpan == 1).Box.Left;
        var within = rows.Where(row => row.Baseline > draft.Box.Bottom - 1 && row.Baseline < draft.Box.Top)
            .Select(row => Within(row, draft.Box.Left - 1, draft.Box.Right + 1)).OfType<TextRow>().ToArray();
        ImmutableArray<TextRow> Side(double from, double to) => [.. within.Select(row => Within(row, from, to)).OfType<TextRow>()];
        ImmutableArray<Edge> Cut(double from, double to) =>
            [.. rules.Where(rule => rule.To > from && rule.From < to)
                .Select(rule => rule with { From = Math.Max(rule.From, from), To = Math.Min(rule.To, to) })];
        var left = StreamFinder.Find(page, Side(draft.Box.Left - 1, border), Cut(draft.Box.Left - draft.Box.Width, border));
        var right = StreamFinder.Find(page, Side(border, draft.Box.Right + 1), Cut(border, draft.Box.Right + draft.Box.Width));
        var titles = Titles(draft, at);
        return left is [{ Weak: false }] && right is [{ Weak: false }] && HoldsBody([left[0], right[0]], draft)
            ? [Titled(left[0], titles.FirstOrDefault()), Titled(right[0], titles.LastOrDefault())] : [];
    }

    private static TextRow? Within(TextRow row, double from, double to)
    {
        ImmutableArray<TextRun> runs = [
            .. row.Runs.Select(run => run.Words.RemoveAll(word => word.MiddleX < from || word.MiddleX > to)).Where(words => !words.IsEmpty)
                .Select(words => TextRun.Of(words))];
        return runs.IsEmpty ? null : TextRows.Of(runs);
    }

    /// <summary>All words of the rows below the header; titles over the two go with neither.</summary>
    private static bool HoldsBody(TableDraft[] halves, TableDraft draft)
    {
        var held = halves.SelectMany(half => half.Filled).SelectMany(cell => cell.Words).SelectMany(word => word.Glyphs).ToHashSet();
        return Body(draft).All(cell => cell.Words.All(word => word.Glyphs.All(held.Contains)));
    }

    private static IEnumerable<DraftCell> Body(TableDraft draft) => draft.Filled.Where(cell => cell.Row >= Math.Max(0, draft.HeaderRows));

    /// <summary>
    /// The column at <paramref name="at"/> holds names between columns of figures, and more says that another table begins.
    /// </summary>
    private static bool AreTwo(TableDraft draft, int at, ImmutableArray<Edge> rules)
    {
        var body = Body(draft).ToArray();
        double Figures(int column) =>
            body.Where(cell => cell.Column == column && cell.ColumnSpan == 1)
                .Select(cell => NumericText.IsFigureOrBlank(cell.Text) ? 1.0 : 0).DefaultIfEmpty(0).Average();
        var names = body.Where(cell => cell.Column == at).ToArray();
        return names.Length >= FewestNames && !Array.Exists(names, cell => cell.ColumnSpan > 1) && Figures(at) <= NamesShare
            && !body.Any(cell => cell.Column < at && cell.ColumnEnd > at)
            && Figures(at - 1) >= FiguresShare && Figures(at + 1) >= FiguresShare && Figures(draft.Columns - 1) >= FiguresShare
            && (AreRulesApart(draft, at, names[0], rules) || EndApart(draft, body, at) || AreNamedApart(draft, at));
    }

    /// <summary>Rules stop where the one table ends and start again where the other begins; none goes on.</summary>
    private static bool AreRulesApart(TableDraft draft, int at, DraftCell names, ImmutableArray<Edge> rules)
    {
        var (end, start) = (Right(draft, at - 1), Left(draft, at));
        var box = draft.Box.Grow(names.Words[0].Size);
        var near = rules.Where(rule => rule.At > box.Bottom && rule.At < box.Top && rule.From < box.Right && rule.To > box.Left).ToArray();
        return !Array.Exists(near, rule => rule.From < end && rule.To > start)
            && near.Count(rule => rule.To < start && rule.To > draft.Box.Left) >= FewestBreaks
            && near.Count(rule => rule.From > end) >= FewestBreaks;
    }

    private static double Right(TableDraft draft, int column) =>
        Body(draft).Where(cell => cell.Column == column).SelectMany(cell => cell.Words).Max(word => word.Box.Right);

    /// <summary>Of the texts below the header; far off where there are none.</summary>
    private static double Left(TableDraft draft, int column) =>
        Body(draft).Where(cell => cell.Column == column).SelectMany(cell => cell.Words).Select(word => word.Box.Left)
            .DefaultIfEmpty(double.PositiveInfinity).Min();

    /// <summary>Rows below the end of the one in which only the other goes on.</summary>
    private static bool EndApart(TableDraft draft, DraftCell[] body, int at)
    {
        bool Has(int row, bool left) => Array.Exists(body, cell => cell.Row == row && cell.Column < at == left);
        var alone = Enumerable.Range(0, draft.Rows).Reverse().TakeWhile(row => !Has(row, true) || !Has(row, false)).ToArray();
        return alone.Length >= FewestAlone && Array.Exists(alone, row => !Has(row, true));
    }

    /// <summary>Titles over the two columns of names and nothing else, or one name over both.</summary>
    private static bool AreNamedApart(TableDraft draft, int at)
    {
        var first = NameOf(0);
        return !Titles(draft, at).IsEmpty || (first is not null && first == NameOf(at));

        string? NameOf(int column) => draft.Filled
            .FirstOrDefault(cell => cell.Column == column && cell.ColumnSpan == 1 && cell.RowEnd == draft.HeaderRows)?.Text;
    }

    /// <summary>The two texts of a header's first line, where each stands over the beginning of a table and names stand below.</summary>
    private static ImmutableArray<TextRun> Titles(TableDraft draft, int at)
    {
        var lines = TextRows.Of([.. draft.Filled.Where(cell => cell.Row < draft.HeaderRows).SelectMany(cell => cell.Words)]);
        bool IsOver(TextRun run, int column) => Math.Abs(run.Box.Left - Left(draft, column)) < run.Words[0].Size;
        return lines.Length > 1 && lines[0].Runs is [var one, var other] && lines[1].Runs.Length > 2 && IsOver(one, 0) && IsOver(other, at)
            ? lines[0].Runs : [];
    }

    /// <summary>
    /// A title that begins where the names below it do is a cell of the table and heads its columns; one at the table's own edge, which
    /// the cells' padding parts from the names, stands over it.
    /// </summary>
    private static TableDraft Titled(TableDraft half, TextRun? title)
    {
        if (title is null || half.HeaderRows < 1 || half.Filled.Any(cell => cell.Words.Contains(title.Words[0]))
            || Math.Abs(title.Box.Left - Left(half, 0)) > SameEdge * title.Words[0].Size)
        {
            return half;
        }

        var box = half.Box.Union(title.Box);
        var head = new DraftCell(0, 0, 1, half.Columns, new Box(box.Left, half.Box.Top, box.Right, box.Top), title.Words);
        return half with { Box = box, Rows = half.Rows + 1, HeaderRows = half.HeaderRows + 1,
            Cells = [head, .. half.Cells.Select(cell => cell with { Row = cell.Row + 1 })] };
    }
}

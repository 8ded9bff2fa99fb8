using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Rows;
using Ingest.Tables.Rulings;
using Ingest.Tables.Stream;
using Ingest.Tables.Words;

namespace Ingest.Tables.Lattice;

/// <summary>Tables whose cells are drawn: joined edges, groups of edges, grids, cells, words.</summary>
internal static class LatticeFinder
{
    /// <summary>With fewer drawn rows than this share of the rows that the text shows, the lines are not the grid.</summary>
    private const double UndrawnRows = 0.6;

    private const int FewestWords = 3;

    public static ImmutableArray<TableDraft> Find(PageLayout page, ImmutableArray<PlacedWord> words, ImmutableArray<TextRun> turned,
        ImmutableArray<Edge> edges, TableDiagnostics notes)
    {
        if (edges.Length < 3)
        {
            return [];
        }

        var drafts = ImmutableArray.CreateBuilder<TableDraft>();
        var empty = 0;
        foreach (var group in EdgeGroups.Of(edges).SelectMany(StackedGrids.Part))
        {
            if (group.Length < 3 || GridLines.Of(group) is not { } lines || AreBands(page, lines))
            {
                continue;
            }

            if (LatticeCells.AreTooMany(lines))
            {
                notes.Drawing(group.Length);
                continue;
            }

            var inside = words.Where(word => lines.Box.Contains(word.MiddleX, word.MiddleY)).ToArray();
            empty += inside.Length == 0 && lines.Xs.Length > 2 && lines.Ys.Length > 2 ? 1 : 0;
            if (inside.Length >= FewestWords && !IsWithinLines(words, inside, lines.Box))
            {
                drafts.AddRange(Drafts(page, group, lines, inside, words, turned));
            }
        }

        if (empty > 0)
        {
            notes.Empty(empty);
        }

        return drafts.ToImmutable();
    }

    private static ImmutableArray<TableDraft> Drafts(PageLayout page, ImmutableArray<Edge> group, GridLines lines, PlacedWord[] inside,
        ImmutableArray<PlacedWord> words, ImmutableArray<TextRun> turned)
    {
        var cells = CellFilling.Fill(page, lines, LatticeCells.Of(lines), inside);
        var drawn = new TableDraft(page.Number, lines.Box, lines.Ys.Length - 1, lines.Xs.Length - 1, cells, Drawn: true);
        var parts = SheetGrid.Part(drawn);
        return parts is [var only] && only == drawn
            ? Draft(page, group, lines, drawn, inside, words, turned) is { } draft ? [draft] : []
            : [.. parts.Select(part => Tidy(part, lines)).Where(IsTable)];
    }

    private static TableDraft? Draft(PageLayout page, ImmutableArray<Edge> group, GridLines lines, TableDraft drawn, PlacedWord[] inside,
        ImmutableArray<PlacedWord> words, ImmutableArray<TextRun> turned)
    {
        var draft = Tidy(drawn, lines);
        var open = IsOpen(lines) ? ByText(page, group, inside) : null;
        if (open is not null && open.Columns > draft.Columns
            && (open.Columns >= 1.5 * draft.Columns || lines.Ys.Length - 1 < UndrawnRows * open.Rows))
        {
            return open;
        }

        if (ChartEvidence.InDrawn(drawn, inside.Length) || BlankForm.Is(drawn) || (!IsTable(draft) && !MayBeRest(draft, words)))
        {
            return null;
        }

        draft = draft with { Weak = !IsTable(draft) };

        // Turned words tell nothing of whether it is a table: a chart's scale has them, too.
        var filled = CellFilling.AddTurned(lines, drawn.Cells, turned);
        return filled == drawn.Cells ? draft : Tidy(drawn with { Cells = filled }, lines) with { Weak = draft.Weak };
    }

    private static TableDraft Tidy(TableDraft drawn, GridLines lines) =>
        RowSplitting.Split(PhantomLineRemoval.Tidy(SpanSplitting.Split(drawn, lines.Xs)));

    /// <summary>Frames and markers over words of running text: its lines go on beyond them, no farther than from word to word.</summary>
    private static bool IsWithinLines(ImmutableArray<PlacedWord> words, PlacedWord[] inside, Box grid)
    {
        var rows = inside.GroupBy(word => Math.Round(word.Baseline)).ToList();
        return 2 * rows.Count(row => GoesOn(words, row, grid)) > rows.Count;
    }

    private static bool GoesOn(ImmutableArray<PlacedWord> words, IEnumerable<PlacedWord> row, Box grid)
    {
        var (first, last) = (row.MinBy(word => word.Box.Left)!, row.MaxBy(word => word.Box.Right)!);
        return words.Any(
            word => word.Turn == first.Turn && Math.Abs(word.Baseline - first.Baseline) < SameLine * first.Size
                && !grid.Contains(word.MiddleX, word.MiddleY)
            && (first.Box.Left - word.Box.Right is var before && before > -first.Size && before < WordGap * first.Size
                || word.Box.Left - last.Box.Right is var behind && behind > -last.Size && behind < WordGap * last.Size));
    }

    /// <summary>In sizes: baselines of one line, and white between words, which is less than the room in a cell and beside it.</summary>
    private const double SameLine = 0.1, WordGap = 0.5;

    /// <summary>Shaded rows and nothing else: every other row of a table, which its text and rules show as a whole.</summary>
    private static bool AreBands(PageLayout page, GridLines lines) =>
        lines.Xs.Length == 2
            && !page.Rulings.Any(
                ruling => !ruling.IsHorizontal && lines.Box.Grow(EdgeGroups.ReachPoints).Contains(ruling.X0, (ruling.Y0 + ruling.Y1) / 2));

    /// <summary>No vertical line at one of the sides: where the columns are not all drawn, the text shows them.</summary>
    private static bool IsOpen(GridLines lines) =>
        !lines.DrawnDown(0, lines.Ys[^1], lines.Ys[0]) || !lines.DrawnDown(lines.Xs.Length - 1, lines.Ys[^1], lines.Ys[0])
            || lines.Xs.Length == 2;

    private static TableDraft? ByText(PageLayout page, ImmutableArray<Edge> group, PlacedWord[] inside)
    {
        ImmutableArray<Edge> rules = [.. group.Where(edge => edge.Horizontal)];
        return TextGrid.Build(page.Number, TextRows.Of([.. inside]), rules) is { } draft && TableEvidence.Holds(draft, rules)
            ? draft : null;
    }

    private static bool IsTable(TableDraft draft)
    {
        var filled = draft.Filled.ToArray();
        return filled.Length >= 4
            && filled.Select(cell => cell.Column).Distinct().Count() >= 2
            && filled.Select(cell => cell.Row).Distinct().Count() >= 2;
    }

    /// <summary>Cells of several columns over or under all of the page's text: the few rows that a page's end leaves of a table.</summary>
    private static bool MayBeRest(TableDraft draft, ImmutableArray<PlacedWord> words) =>
        draft is { Columns: > 1 } && draft.Filled.Any()
            && (words.All(word => word.MiddleY < draft.Box.Top) || words.All(word => word.MiddleY > draft.Box.Bottom));
}

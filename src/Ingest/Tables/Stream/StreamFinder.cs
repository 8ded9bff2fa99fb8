using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Rows;
using Ingest.Tables.Rulings;
using Ingest.Tables.Words;

namespace Ingest.Tables.Stream;

/// <summary>
/// Tables without drawn cells: stretches of rows whose runs stand in columns, bounded and backed by
/// horizontal rules where there are any.
/// </summary>
internal static class StreamFinder
{
    /// <summary>Rows of one table are at most this many sizes apart, baseline to baseline.</summary>
    private const double FarthestRows = 2.8;

    /// <summary>Against the table's own type; names of columns are seldom a step larger.</summary>
    private const double TitleStep = 1.15;

    /// <summary>Against the usual distance of the table's rows.</summary>
    private const double TitleGap = 1.5;

    private const int TitleRows = 5;

    /// <summary>In sizes: edges of one text's lines, and their baselines. Lines are set at up to one and a half, and rounded.</summary>
    private const double SameEdge = 0.15, MostLeading = 1.6;

    /// <summary>In sizes: a rule that leaves the names of the rows out is drawn over the names of columns, and tops no table.</summary>
    private const double GroupIndent = 2;

    /// <param name="page">The page in reading space.</param>
    /// <param name="all">Its rows, or those of one of its columns.</param>
    /// <param name="rules">Its horizontal edges.</param>
    public static ImmutableArray<TableDraft> Find(PageLayout page, ImmutableArray<TextRow> all, ImmutableArray<Edge> rules)
    {
        var rows = ProseRuns.TakeOut(HeadingsBeside.TakeOut(all));
        var kinds = RowKinds.Of(rows);
        if (kinds.Count(kind => kind == RowKind.Tabular) < 2)
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<TableDraft>();
        var breaks = StrokeBreaks.Of(page, rows, kinds);
        breaks.UnionWith(HeadBreaks.Of(rows, kinds));
        breaks.UnionWith(TitleBreaks.Of(rows, kinds));
        breaks.UnionWith(HeadingBreaks.Of(rows, kinds));
        foreach (var (start, last, notes) in NotesBetween.Join(rows, kinds, Stretches(rows, kinds, rules, breaks)))
        {
            var first = BelowTitle(rows, start, last);
            var atEdge = first <= 3 || last >= rows.Length - 3;
            var ofWords = rows[first..(last + 1)].Count(HasDigit) < (atEdge ? 1 : 2);
            if (ofWords && (first == 0 || last == rows.Length - 1 || !RuledRows.MayBe(rows[first..(last + 1)], rules)))
            {
                continue;
            }

            var (from, to) = Extend(rows, kinds, first, last, rules);
            var region = Box.Around(rows[from..(to + 1)].Select(row => row.Box)).Grow(rows[first].Size);
            var near = rules.Where(
                rule => rule.At > region.Bottom && rule.At < region.Top && rule.To > region.Left && rule.From < region.Right)
                .ToImmutableArray();
            ImmutableArray<TextRow> own = notes.IsEmpty ? rows[from..(to + 1)]
                : [.. Enumerable.Range(from, to - from + 1).Where(i => !notes.Contains(i)).Select(i => rows[i])];
            if (TextGrid.Build(page.Number, own, near) is not { } draft || (ofWords && !RuledRows.Are(draft, near)))
            {
                continue;
            }

            if (TableEvidence.Holds(draft, near))
            {
                found.Add(draft);
            }
            else if ((from == 0 || to == rows.Length - 1) && TableEvidence.Holds(draft, near, fewest: 1))
            {
                found.Add(draft with { Weak = true });
            }
        }

        return found.ToImmutable();
    }

    private static bool HasDigit(TextRow row) => row.Runs.Any(run => run.Text.Any(char.IsDigit));

    private static IEnumerable<(int First, int Last)> Stretches(ImmutableArray<TextRow> rows, RowKind[] kinds, ImmutableArray<Edge> rules,
        HashSet<int> between)
    {
        var first = -1;
        var last = -1;
        for (var i = 0; i < rows.Length; i++)
        {
            var broken = first >= 0
                && (kinds[i] is RowKind.Prose or RowKind.Caption || between.Contains(i) || i - last > 3 || !Near(rows, i - 1, rules));
            if (broken)
            {
                yield return (first, last);
                first = -1;
            }

            if (kinds[i] == RowKind.Tabular)
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        if (first >= 0)
        {
            yield return (first, last);
        }
    }

    /// <summary>
    /// The first row below those in larger type and further apart than the table's: a page's head, whose texts stand apart as a row's do.
    /// </summary>
    private static int BelowTitle(ImmutableArray<TextRow> rows, int first, int last)
    {
        double Apart(int i) => rows[i].Baseline - rows[i + 1].Baseline;
        var size = rows[first..(last + 1)].Select(row => row.Size).Order().ElementAt((last - first) / 2);
        var apart = Enumerable.Range(first, last - first).Select(Apart).Order().ElementAtOrDefault((last - first) / 2);
        return 1 + Enumerable.Range(first, Math.Min(TitleRows, last - first))
            .LastOrDefault(i => rows[i].Runs.All(run => run.Words[0].Size > TitleStep * size) && Apart(i) > TitleGap * apart, first - 1);
    }

    /// <summary>Takes in the short rows above up to a top rule, and those below down to a bottom rule.</summary>
    private static (int From, int To) Extend(ImmutableArray<TextRow> rows, RowKind[] kinds, int first, int last, ImmutableArray<Edge> rules)
    {
        var box = Box.Around(rows[first..(last + 1)].Select(row => row.Box));
        var full = rules.Where(rule => TextGrid.IsFull(rule, box)).ToArray();
        var from = first;
        for (var i = first - 1; i >= 0 && first - i <= 3 && kinds[i] == RowKind.Single && Near(rows, i, rules); i--)
        {
            var top = rows[i].Top;
            if (full.Any(rule => rule.At > top - (0.2 * rows[i].Size) && rule.At < top + (1.2 * rows[i].Size))
                || (i == from - 1 && (HeadsColumns(rows[i], rows[from], box) || BeginsName(rows, i, box))))
            {
                from = i;
            }
        }

        var to = last;
        for (var i = last + 1; i < rows.Length && i - last <= 2 && kinds[i] == RowKind.Single && Near(rows, i - 1, rules); i++)
        {
            var bottom = rows[i].Bottom;
            if (full.Any(rule => rule.At < rows[last].Baseline && rule.At > rows[i].Baseline))
            {
                break;
            }

            if (full.Any(rule => rule.At < bottom + (0.2 * rows[i].Size) && rule.At > bottom - (1.2 * rows[i].Size)))
            {
                to = i;
            }
        }

        if (to == last && last + 1 < rows.Length && kinds[last + 1] == RowKind.Single
            && (Completes(rows[last], rows[last + 1]) || EndOfRow.Is(rows, first, last)))
        {
            to++;
        }

        return (BelowTopRule(rows, from, to, full), to);
    }

    /// <summary>The rest of a word that the last row divides stands right below it.</summary>
    private static bool Completes(TextRow last, TextRow below) =>
        last.Baseline - below.Baseline < 1.9 * last.Size && below.Runs[0].Words.Length == 1
        && last.Runs.Any(run => run.Text[^1] is '-' or '\u00AD' && Math.Abs(run.Box.Left - below.Box.Left) < 0.3 * last.Size);

    /// <summary>One short text close above the names of columns, right of the first: it spans some of them.</summary>
    private static bool HeadsColumns(TextRow row, TextRow below, Box box) =>
        row.Baseline - below.Baseline < 2 * below.Size && below.Runs.Length > 1
        && row.Box.Left > below.Runs[0].Box.Right && row.Box.Right < box.Right + row.Size
        && below.Runs.Count(run => run.Box.Left > box.Left + (2 * row.Size)) > 1;

    /// <summary>
    /// The first line of a wrapped name right of the first column: it shares an edge or the
    /// middle with the next line, one or two rows below.
    /// </summary>
    private static bool BeginsName(ImmutableArray<TextRow> rows, int at, Box box)
    {
        var (row, near) = (rows[at], SameEdge * rows[at].Size);
        bool GoesOn(TextRun run) =>
            Math.Abs(run.Words[0].Size - row.Size) < 0.05 * row.Size && run.Words[0].Bold == row.Runs[0].Words[0].Bold
            && (Math.Abs(run.Box.Left - row.Box.Left) < near || Math.Abs(run.Box.Right - row.Box.Right) < near
                || Math.Abs(run.Box.MiddleX - row.Box.MiddleX) < near);
        return row.Box.Left > box.Left + (2 * row.Size) && row.Box.Right < box.Right + row.Size
            && rows.Skip(at + 1).Take(2)
                .Any(below => row.Baseline - below.Baseline is var apart && apart > 0.8 * row.Size && apart < MostLeading * row.Size
                    && below.Runs.Any(GoesOn));
    }

    /// <summary>
    /// Rows above the top rule are caption, not header, when names of columns follow below it. Where they stand
    /// above it, the rule parts header and body, and what follows is the name of a section. Without a figure all
    /// rows are of names: those above the rule head them where they are as many.
    /// </summary>
    private static int BelowTopRule(ImmutableArray<TextRow> rows, int from, int to, Edge[] full)
    {
        var figures = Enumerable.Range(from, to - from + 1)
            .FirstOrDefault(i => rows[i].Runs.Skip(1).Any(run => NumericText.IsLike(run.Text) && !NumericText.IsYear(run.Text)), -1);
        var end = figures < 0 ? to : figures;
        var left = rows[from..(to + 1)].Min(row => row.Box.Left);
        var above = full.Where(rule => rule.At > rows[end].Baseline && rule.From < left + (GroupIndent * rows[end].Size))
            .Select(rule => Enumerable.Range(from, to - from + 1).First(i => i == to || rows[i].Baseline < rule.At)).Distinct().Order()
            .ToArray();
        if (above.Length == 0
            || (figures < 0 && above[0] > from && rows[above[0] - 1].Runs.Length >= Math.Max(3, rows[above[0]].Runs.Length)))
        {
            return from;
        }

        bool Named(int start, int end) => Enumerable.Range(start, end - start).Any(i => rows[i].Runs.Length > 1);
        return Named(above[0], end) || (above.Length > 1 && !Named(from, above[0])) ? above[0] : from;
    }

    /// <summary>A rule that runs between two rows over both of them holds them together at twice the distance.</summary>
    private static bool Near(ImmutableArray<TextRow> rows, int i, ImmutableArray<Edge> rules)
    {
        var (above, below) = (rows[i], rows[i + 1]);
        var apart = (above.Baseline - below.Baseline) / Math.Max(above.Size, below.Size);
        return apart <= FarthestRows
            || (apart <= 2 * FarthestRows
                && rules.Any(
                    rule => rule.At < above.Baseline && rule.At > below.Baseline && TextGrid.IsFull(rule, above.Box)
                        && TextGrid.IsFull(rule, below.Box)));
    }
}

using System.Collections.Immutable;
using Ingest.Layout.Margins.Pieces;

namespace Ingest.Layout.Margins.Numbers;

/// <summary>
/// Finds line numbers: columns of bare numbers outside the text that count its lines, each or every fifth, on their own baselines.
/// A list's or a table's numbers count entries: none of these begins in small letters, and what stands between them has no number.
/// The whole document is asked, for a last page may have a single number. Figures that stand beside no line in particular are
/// <see cref="FixedNumbers"/>, numbers that have the page's before them are <see cref="PageMarks"/>.
/// </summary>
internal static class LineNumbers
{
    /// <summary>Points between the edges of two pages' columns.</summary>
    private const double SameEdge = 2;

    public static IEnumerable<MarginText> Find(List<PagePieces> pages)
    {
        var tokens = pages.ConvertAll(page => NumberToken.Of(page).ToList());
        var columns = pages.Zip(tokens).SelectMany(pair => NumberColumn.Find(pair.First, pair.Second)).Select(LineNumberEvidence.Apart)
            .OfType<NumberColumn>().ToList();
        var (bare, marks) = (columns.FindAll(column => column.Prefix.Length == 0), columns.FindAll(column => column.Prefix.Length > 0));
        bare.RemoveAll(column => bare.Exists(other => Outnumbers(other, column)));
        var counted = bare.GroupBy(column => (column.Step, column.Tokens[0].Owner.Size))
            .Where(group => NumberedLines.Of(group).AreLines(group.Key.Step)).MaxBy(group => group.Sum(column => column.Tokens.Count));
        var chosen = counted?.ToList() ?? PageMarks.Of(marks);
        chosen = chosen.Count > 0 ? chosen : FixedNumbers.Of(bare);
        if (chosen.Count == 0)
        {
            return [];
        }

        var taken = chosen.SelectMany(column => column.Tokens).ToHashSet();
        var edges = chosen.DistinctBy(column => (column.FromRight, Math.Round(column.Edge))).ToList();
        var others = pages.Zip(tokens).SelectMany(pair => edges.SelectMany(column => Further(pair.First, pair.Second, column, taken)));
        var signs = chosen.Where(column => column.Signs.Count > 0).DistinctBy(column => (column.FromRight, Math.Round(column.Edge)))
            .ToList();
        return [.. taken.Concat(others.ToList()).Select(token => token.Run)
            .Concat(pages.SelectMany(page => signs.SelectMany(column => LineNumberEvidence.Further(page, column))))
            .Distinct().OrderBy(run => run.Owner.Page).ThenBy(run => run.Start)
            .Select(run => new MarginText(run.Owner.Page, [.. Enumerable.Range(run.Start, run.End - run.Start)], Watermark: false))];
    }

    /// <summary>
    /// Numbers that hang beside items stand on lines that have their own number, too: the column that counts all of them is the lines'.
    /// </summary>
    private static bool Outnumbers(NumberColumn lines, NumberColumn items) =>
        !ReferenceEquals(lines, items) && lines.Page.Index == items.Page.Index && lines.Tokens.Count > 2 * items.Tokens.Count
        && items.Tokens.TrueForAll(
            item => lines.Tokens.Exists(
                line => Math.Abs(line.Owner.Baseline - item.Owner.Baseline) < NumberedLines.SameBaseline * item.Owner.Size));

    /// <summary>Numbers at a known column's edge on a page that has too few for a column, or between restarts.</summary>
    private static List<NumberToken> Further(PagePieces page, List<NumberToken> tokens, NumberColumn column, HashSet<NumberToken> taken)
    {
        var more = tokens.FindAll(token => !taken.Contains(token) && token.Value % column.Step == column.Tokens[0].Value % column.Step
            && Math.Abs(NumberColumn.EdgeOf(token, column.FromRight) - column.Edge) < SameEdge
            && token.Owner.Size == column.Tokens[0].Owner.Size && PageMarks.IsLike(token, column));
        more.Sort((a, b) => b.Owner.Baseline.CompareTo(a.Owner.Baseline));
        var own = taken.Where(token => token.Owner.Page == page.Index).ToList();
        var all = own.Concat(more).OrderByDescending(token => token.Owner.Baseline).ToList();
        return more.Count > 0 && all.Zip(all.Skip(1)).All(pair => pair.Second.Value > pair.First.Value || pair.Second.Value <= column.Step)
            && LineNumberEvidence.Apart(column with { Page = page, Tokens = more }) is not null ? more : [];
    }
}

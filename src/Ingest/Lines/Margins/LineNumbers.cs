using System.Collections.Immutable;

namespace Ingest.Lines.Margins;

/// <summary>
/// Finds line numbers: columns of bare numbers outside the text that count its lines, each or every fifth, on their own baselines.
/// A list's or a table's numbers count entries: none of these begins in small letters, and what stands between them has no number.
/// The whole document is asked, for a last page may have a single number. Figures that stand beside no line in particular are
/// <see cref="FixedFigures"/>.
/// </summary>
internal static class LineNumbers
{
    /// <summary>Points between the edges of two pages' columns.</summary>
    private const double SameEdge = 2;

    public static IEnumerable<MarginText> Find(List<PagePieces> pages)
    {
        var tokens = pages.ConvertAll(page => NumberToken.Of(page).ToList());
        var columns = pages.Zip(tokens).SelectMany(pair => NumberColumn.Find(pair.First, pair.Second)).Where(NumberedLines.IsApart).ToList();
        columns.RemoveAll(column => columns.Exists(other => Outnumbers(other, column)));
        var counted = columns.GroupBy(column => column.Step).Where(group => NumberedLines.Of(group).AreLines(group.Key)).MaxBy(group => group.Sum(column => column.Tokens.Count));
        var chosen = counted?.ToList() ?? FixedFigures.Of(columns);
        if (chosen.Count == 0)
        {
            return [];
        }

        var taken = chosen.SelectMany(column => column.Tokens).ToHashSet();
        var others = pages.Zip(tokens).SelectMany(pair => chosen.DistinctBy(column => (column.FromRight, Math.Round(column.Edge)))
            .SelectMany(column => Further(pair.First, pair.Second, column, taken)));
        return [.. taken.Concat(others.ToList()).Distinct().OrderBy(token => token.Owner.Page).ThenBy(token => token.Start)
            .Select(token => new MarginText(token.Owner.Page, [.. Enumerable.Range(token.Start, token.End - token.Start)], Watermark: false))];
    }

    /// <summary>Numbers that hang beside items stand on lines that have their own number, too: the column that counts all of them is the lines'.</summary>
    private static bool Outnumbers(NumberColumn lines, NumberColumn items) =>
        !ReferenceEquals(lines, items) && lines.Page.Index == items.Page.Index && lines.Tokens.Count > 2 * items.Tokens.Count
        && items.Tokens.TrueForAll(item => lines.Tokens.Exists(line => Math.Abs(line.Owner.Baseline - item.Owner.Baseline) < NumberedLines.SameBaseline * item.Owner.Size));

    /// <summary>Numbers at a known column's edge on a page that has too few for a column, or between restarts.</summary>
    private static List<NumberToken> Further(PagePieces page, List<NumberToken> tokens, NumberColumn column, HashSet<NumberToken> taken)
    {
        var more = tokens.FindAll(token => !taken.Contains(token) && token.Value % column.Step == column.Tokens[0].Value % column.Step
            && Math.Abs(NumberColumn.EdgeOf(token, column.FromRight) - column.Edge) < SameEdge && token.Owner.Size == column.Tokens[0].Owner.Size);
        more.Sort((a, b) => b.Owner.Baseline.CompareTo(a.Owner.Baseline));
        var own = taken.Where(token => token.Owner.Page == page.Index).ToList();
        var all = own.Concat(more).OrderByDescending(token => token.Owner.Baseline).ToList();
        return more.Count > 0 && all.Zip(all.Skip(1)).All(pair => pair.Second.Value > pair.First.Value || pair.Second.Value <= column.Step)
            && NumberedLines.IsApart(column with { Page = page, Tokens = more }) ? more : [];
    }
}

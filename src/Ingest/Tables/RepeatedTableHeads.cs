using System.Collections.Immutable;
using Ingest.Tables.Grid;
using Ingest.Tables.Joining;
using Ingest.Tables.Rows;
using Ingest.Tables.Stream;
using Ingest.Tables.Words;

namespace Ingest.Tables;

/// <summary>
/// The last rows of an undrawn table alone on the next page, under its heads printed again: too few to show that they
/// are a table, but the same heads say so, and the columns are those of the page before.
/// </summary>
internal static class RepeatedTableHeads
{
    /// <summary>Lines of a running head that may stand above.</summary>
    private const int HeadLines = 3;

    /// <summary>Rows of one table in sizes, baseline to baseline.</summary>
    private const double NextRow = 2.8;

    /// <param name="drafts">In reading order.</param>
    /// <param name="outside">By page, the words that lie in no table; those of what is found are taken out.</param>
    /// <returns>The drafts with the ends found.</returns>
    public static ImmutableArray<TableDraft> Add(ImmutableArray<TableDraft> drafts, Dictionary<int, ImmutableArray<PlacedWord>> outside)
    {
        var found = ImmutableArray.CreateBuilder<TableDraft>();
        for (var i = 0; i < drafts.Length; i++)
        {
            found.Add(drafts[i]);
            var next = i + 1 < drafts.Length ? drafts[i + 1] : null;
            if (drafts[i].Drawn || drafts[i].HeaderRows <= 0 || next?.Page == drafts[i].Page
                || !outside.TryGetValue(drafts[i].Page + 1, out var words))
            {
                continue;
            }

            // Too few rows show too few columns: what was taken for a table's end on its own is looked at anew.
            var weak = next is { Weak: true } && next.Page == drafts[i].Page + 1;
            ImmutableArray<PlacedWord> all = weak ? [.. words, .. next!.Filled.SelectMany(cell => cell.Words)] : words;
            if (End(drafts[i], all) is { } end)
            {
                found.Add(end);
                outside[end.Page] = PageTables.Outside(all, [end]);
                i += weak ? 1 : 0;
            }
        }

        return found.ToImmutable();
    }

    private static TableDraft? End(TableDraft above, ImmutableArray<PlacedWord> words)
    {
        var rows = TextRows.Of(words);
        var heads = TextRows.Of([.. above.Filled.Where(cell => cell.Row < above.HeaderRows).SelectMany(cell => cell.Words)]);
        var start = Enumerable.Range(0, HeadLines + 1)
            .FirstOrDefault(
                at => at + heads.Length < rows.Length && heads.Select((head, i) => IsSame(head, rows[at + i])).All(same => same), -1);
        if (start < 0)
        {
            return null;
        }

        var end = start + heads.Length;
        while (end < rows.Length && IsRow(rows[end], rows[end - 1], above))
        {
            end++;
        }

        var taken = rows[start..end];
        return end > start + heads.Length
            && ContinuationColumns.Borders(above, [.. taken.Skip(heads.Length).SelectMany(row => row.Runs).SelectMany(run => run.Words)])
                is { } borders
            ? TextGrid.Build(above.Page + 1, taken, [], borders)
            : null;
    }

    private static bool IsSame(TextRow head, TextRow row) =>
        Math.Abs(head.Box.Left - row.Box.Left) < head.Size && head.Runs.Length == row.Runs.Length
            && head.Runs.Zip(row.Runs).All(pair => pair.First.Text == pair.Second.Text);

    /// <summary>As near as a row, within the table, its figures apart.</summary>
    private static bool IsRow(TextRow row, TextRow before, TableDraft above) =>
        row.Runs.Length > 1 && before.Baseline - row.Baseline < NextRow * row.Size && row.Box.Left > above.Box.Left - row.Size
            && row.Box.Right < above.Box.Right + row.Size
        && row.Runs.Skip(1).Any(run => NumericText.IsLike(run.Text));
}

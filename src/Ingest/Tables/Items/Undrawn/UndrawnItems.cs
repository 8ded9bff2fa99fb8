using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Tables.Items.Undrawn;

/// <summary>
/// Tables of items without borders, or with rules between the rows alone: each number in sequence at the left begins a row, or each title
/// under names of columns; white that no row crosses parts the columns. Text that runs through it ends the table.
/// </summary>
internal static class UndrawnItems
{
    /// <summary>White in point sizes between the names of columns.</summary>
    private const double BetweenNames = 0.7;

    /// <summary>Words of a row that names columns.</summary>
    private const int MostWords = 12;

    /// <summary>Characters: "dagsordenspunkt:".</summary>
    private const int LongestName = 18;

    /// <param name="lines">All lines of the document.</param>
    /// <param name="taken">Glyphs of tables that are known to be items.</param>
    public static IEnumerable<Table> Find(ImmutableArray<TextLine> lines, IReadOnlySet<(int Page, int Glyph)> taken)
    {
        if (!lines.Any(MayBegin))
        {
            yield break;
        }

        var pages =
            lines.Where(line => line.Zone == LineZone.Body && line.Turn == 0
                && !(taken.Count > 0 && taken.Contains((line.Page, line.Words[0].Glyphs[0]))))
            .GroupBy(line => line.Page).OrderBy(page => page.Key).Select(page => BaselineRow.Of(page)).ToList();
        for (var page = 0; page < pages.Count; page++)
        {
            for (var row = 0; row < pages[page].Length; row++)
            {
                if (Begin(pages[page], row) is { } grid && Fill(grid, pages, page, row) is var (lastPage, lastRow)
                    && grid.Finish() is { } table)
                {
                    yield return table;
                    (page, row) = (lastPage, lastRow);
                }
            }
        }
    }

    /// <summary>Few lines begin with the name of a column, or with 1.</summary>
    private static bool MayBegin(TextLine line) =>
        line.Zone == LineZone.Body
            && ((line.Words.Length <= MostWords && IsTitleName(line.Words[0].Text)) || line.Words[0].Text is "1" or "1." or "1)");

    private static bool IsTitleName(string word) =>
        word.Length <= LongestName && char.IsLetter(word[0]) && Folding.Fold(word) is var folded
            && (Vocabulary.TitleColumns.Contains(folded) || Vocabulary.NumberColumns.Contains(folded));

    /// <summary>A table that the row may begin.</summary>
    private static UndrawnGrid? Begin(ImmutableArray<BaselineRow> page, int at)
    {
        var row = page[at];
        if (row.Words.Length <= MostWords && IsTitleName(row.Words[0].Text))
        {
            var runs = row.Runs(BetweenNames);
            return ColumnNames.AreOfMinutes([.. runs.Select((run, column) => UndrawnGrid.Cell(0, column, row.Page, run))])
                ? new UndrawnGrid(row, Columns(page, at + 1, row.Size) is { Length: > 1 } lefts && lefts.Length >= runs.Length
                    ? lefts : [.. runs.Select(run => run[0].Box.Left)], isNamed: true) : null;
        }

        return row.Words[0].Text is "1" or "1." or "1)" && Columns(page, at, row.Size) is { Length: > 1 } columns
            ? new UndrawnGrid(row, columns, isNamed: false) : null;
    }

    /// <summary>The columns of the rows from the first number to the last in sequence.</summary>
    private static ImmutableArray<double> Columns(ImmutableArray<BaselineRow> page, int from, double size)
    {
        int first = -1, last = -1;
        ImmutableArray<int>? before = null;
        for (var row = from; row < page.Length; row++)
        {
            if (page[row].Number is { } number
                && (before is { } known
                    ? RowNumbers.Follows(known, number.Parts)
                        && Math.Abs(page[row].Words[0].Box.Left - page[first].Words[0].Box.Left) < size : number.Parts is [1]))
            {
                (first, last, before) = (first < 0 ? row : first, row, number.Parts);
            }
        }

        return last <= first ? [] : WhiteStrips.Lefts(page[first..(last + 1)], size);
    }

    /// <returns>The place of its last row.</returns>
    private static (int Page, int Row) Fill(UndrawnGrid grid, List<ImmutableArray<BaselineRow>> pages, int page, int row)
    {
        var last = (page, row);
        for (var p = page; p < pages.Count; p++)
        {
            for (var r = p == page ? row + 1 : 0; r < pages[p].Length; r++)
            {
                if (!grid.Take(pages[p][r]))
                {
                    return last;
                }

                last = (p, r);
            }
        }

        return last;
    }
}

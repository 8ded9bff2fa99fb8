using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Tables.Items;

/// <summary>
/// Tables of items without borders, or with rules between the rows alone: under a row that names columns as minutes do, each number in sequence
/// at the left begins a row. Text that runs through the white between the columns ends it.
/// </summary>
internal static class UndrawnItems
{
    /// <summary>White in point sizes between the names of columns.</summary>
    private const double BetweenNames = 0.7;

    /// <summary>Words of a row that names columns.</summary>
    private const int MostWords = 12;

    /// <param name="lines">All lines of the document.</param>
    /// <param name="tables">Those known already.</param>
    public static IEnumerable<Table> Find(ImmutableArray<TextLine> lines, ImmutableArray<Table> tables)
    {
        if (!lines.Any(MayNameColumns))
        {
            yield break;
        }

        var taken = tables.SelectMany(table => table.AllGlyphs()).ToHashSet();
        var pages = lines.Where(line => line.Zone == LineZone.Body && line.Turn == 0 && !taken.Contains((line.Page, line.Words[0].Glyphs[0])))
            .GroupBy(line => line.Page).OrderBy(page => page.Key).Select(page => BaselineRow.Of(page)).ToList();
        for (var page = 0; page < pages.Count; page++)
        {
            for (var row = 0; row < pages[page].Length; row++)
            {
                if (Names(pages[page][row]) is { } names && Read(names, pages, ref page, ref row) is { } table)
                {
                    yield return table;
                }
            }
        }
    }

    /// <summary>Few lines begin with the name of a column, so that most documents are asked no more.</summary>
    private static bool MayNameColumns(TextLine line) => line.Zone == LineZone.Body && line.Words.Length <= MostWords && IsTitleName(line.Words[0].Text);

    private static bool IsTitleName(string word) => Folding.Fold(word) is var folded && (Vocabulary.TitleColumns.Contains(folded) || Vocabulary.NumberColumns.Contains(folded));

    private static ImmutableArray<TableCell>? Names(BaselineRow row)
    {
        if (row.Words.Length > MostWords || !IsTitleName(row.Words[0].Text))
        {
            return null;
        }

        var cells = row.Runs(BetweenNames).Select((run, column) => UndrawnGrid.Cell(0, column, row.Page, run)).ToImmutableArray();
        return ColumnNames.AreOfMinutes(cells) ? cells : null;
    }

    /// <summary>The table under the names; the place is moved to its last row.</summary>
    private static Table? Read(ImmutableArray<TableCell> names, List<ImmutableArray<BaselineRow>> pages, ref int page, ref int row)
    {
        var grid = new UndrawnGrid(names, pages[page][row]);
        var (lastPage, lastRow) = (page, row);
        for (var p = page; p < pages.Count; p++)
        {
            for (var r = p == page ? row + 1 : 0; r < pages[p].Length; r++)
            {
                if (!grid.Take(pages[p][r]))
                {
                    return grid.Finish(ref page, ref row, lastPage, lastRow);
                }

                (lastPage, lastRow) = (p, r);
            }
        }

        return grid.Finish(ref page, ref row, lastPage, lastRow);
    }
}

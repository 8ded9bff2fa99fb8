using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables;

/// <summary>Finds the tables of a document and the grid of each.</summary>
public static class TableFinder
{
    /// <param name="pages">The pages; never changed.</param>
    /// <param name="lines">All lines in reading order, furniture taken out.</param>
    public static ImmutableArray<Table> Find(ImmutableArray<PageLayout> pages, ImmutableArray<TextLine> lines)
    {
        var byPage = lines.GroupBy(line => line.Page).ToDictionary(group => group.Key, group => group.ToImmutableArray());
        var drafts = ImmutableArray.CreateBuilder<TableDraft>();
        foreach (var page in pages)
        {
            if (byPage.TryGetValue(page.Number, out var onPage))
            {
                drafts.AddRange(OnPage(page, onPage));
            }
        }

        return [.. drafts.Select(draft => Finished(draft))];
    }

    private static IEnumerable<TableDraft> OnPage(PageLayout page, ImmutableArray<TextLine> lines)
    {
        var words = PageWords.Place(page, lines);
        var edges = EdgeJoiner.Join(page.Rulings, Shading.Cells(page, words));
        var drawn = LatticeFinder.Find(page, words, edges);
        var left = words.Where(word => !drawn.Any(draft => draft.Box.Contains(word.MiddleX, word.MiddleY))).ToImmutableArray();
        var rules = edges.Where(edge => edge.Horizontal && !drawn.Any(draft => draft.Box.Grow(1).Contains((edge.From + edge.To) / 2, edge.At))).ToImmutableArray();
        return drawn.Concat(StreamFinder.Find(page, left, rules)).OrderByDescending(draft => draft.Box.Top);
    }

    private static Table Finished(TableDraft draft) => new()
    {
        Parts = [new TablePart(draft.Page, draft.Box)],
        RowCount = draft.Rows,
        ColumnCount = draft.Columns,
        HeaderRows = HeaderRows.Count(draft),
        Confidence = draft.Confidence,
        Cells =
        [
            .. draft.Cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column).Select(cell => new TableCell(
                cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, CellText.Of(cell.Words), draft.Page, cell.Box,
                [.. cell.Words.SelectMany(word => word.Glyphs).Order()])),
        ],
    };
}

using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables;

/// <summary>Makes a table of its drafts, one a page.</summary>
internal static class TableMaking
{
    public static Table Make(ImmutableArray<TableDraft> drafts, ImmutableArray<TextLine> caption)
    {
        var parts = ImmutableArray.CreateBuilder<TablePart>();
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        var rows = 0;
        foreach (var draft in drafts)
        {
            var repeated = rows == 0 ? 0 : PageJoin.RepeatedRows(drafts[0], draft);
            parts.Add(new TablePart(draft.Page, draft.Box) { RepeatedHeaderGlyphs = Glyphs(draft.Cells.Where(cell => cell.Row < repeated)) });
            foreach (var cell in draft.Cells.Where(cell => cell.Row >= repeated).OrderBy(cell => cell.Row).ThenBy(cell => cell.Column))
            {
                cells.Add(new TableCell(
                    rows + cell.Row - repeated, cell.Column, cell.RowSpan, cell.ColumnSpan, CellText.Of(cell.Words), draft.Page, cell.Box, Glyphs([cell])));
            }

            rows += draft.Rows - repeated;
        }

        return new Table
        {
            Parts = parts.ToImmutable(),
            Cells = cells.ToImmutable(),
            RowCount = rows,
            ColumnCount = drafts[0].Columns,
            HeaderRows = HeaderRows.Count(drafts[0]),
            Caption = CaptionText.Joined(caption),
            CaptionGlyphs = [.. caption.SelectMany(line => line.Words).SelectMany(word => word.Glyphs)],
            Drawn = drafts[0].Drawn,
            Confidence = drafts.Min(draft => draft.Confidence),
        };
    }

    private static ImmutableArray<int> Glyphs(IEnumerable<DraftCell> cells) =>
        [.. cells.SelectMany(cell => cell.Words).SelectMany(word => word.Glyphs).Distinct().Order()];
}

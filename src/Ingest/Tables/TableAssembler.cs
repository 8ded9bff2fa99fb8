using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Headers;
using Ingest.Tables.Joining;
using Ingest.Tables.Words;

namespace Ingest.Tables;

/// <summary>Makes a table of its drafts, one a page.</summary>
internal static class TableAssembler
{
    /// <param name="caption">The lines over the table that are its caption.</param>
    /// <param name="unit">The line over it that says the figures' unit; may be the caption's last.</param>
    public static Table Make(ImmutableArray<TableDraft> drafts, ImmutableArray<TextLine> caption, TextLine? unit = null)
    {
        var parts = ImmutableArray.CreateBuilder<TablePart>();
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        var rows = 0;
        foreach (var draft in drafts)
        {
            var repeated = rows == 0 ? 0 : RepeatedHeads.Count(drafts[0], draft);
            parts.Add(new TablePart(draft.Page,
                draft.Box) { RepeatedHeaderGlyphs = Glyphs(draft.Cells.Where(cell => cell.Row < repeated)) });
            foreach (var cell in draft.Cells.Where(cell => cell.Row >= repeated).OrderBy(cell => cell.Row).ThenBy(cell => cell.Column))
            {
                if (rows > 0 && cell.Row == repeated && SpanGoesOn(drafts, cell, cells, rows) is >= 0 and var at)
                {
                    cells[at] = cells[at] with { RowSpan = cells[at].RowSpan + cell.RowSpan };
                    continue;
                }

                cells.Add(new TableCell(
                    rows + cell.Row - repeated, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Text, draft.Page, cell.Box,
                    Glyphs(cell)) { Struck = CellText.OfStruck(cell.Words) });
            }

            rows += draft.Rows - repeated;
        }

        var table = StruckRows.TakeOut(new Table
        {
            Parts = parts.ToImmutable(),
            Cells = cells.ToImmutable(),
            RowCount = rows,
            ColumnCount = drafts[0].Columns,
            HeaderRows = HeaderRows.Count(drafts[0]),
            Caption = CaptionText.Joined(unit is null || caption.Length < 2 ? caption : caption.Remove(unit)),
            UnitLine = unit?.Text,
            CaptionGlyphs = [.. (unit is null || caption.Contains(unit) ? caption : caption.Add(unit))
                .SelectMany(line => line.Printed).SelectMany(word => word.Glyphs)],
            Drawn = drafts[0].Drawn,
            Confidence = drafts.Min(draft => draft.Confidence),
        });
        return drafts[0].Sheet?.Back(table) ?? table;
    }

    /// <summary>
    /// A name beside several drawn rows that the page's end divides stands on its first page only: an empty first cell
    /// goes on what stands above it.
    /// </summary>
    /// <returns>The index of the cell that goes on, or -1.</returns>
    private static int SpanGoesOn(ImmutableArray<TableDraft> drafts, DraftCell cell, ImmutableArray<TableCell>.Builder cells, int rows)
    {
        var spans = cell is { Column: 0, ColumnSpan: 1, IsEmpty: true } && drafts[0].Drawn
            && drafts.Any(
                draft => draft.Filled.Any(other => other.Column == 0 && other.RowSpan > 1 && other.Row >= HeaderRows.Count(drafts[0])));
        for (var i = cells.Count - 1; spans && i >= 0; i--)
        {
            if (cells[i].Column == 0 && cells[i].Row + cells[i].RowSpan == rows)
            {
                return cells[i] is { ColumnSpan: 1, Text.Length: > 0 } ? i : -1;
            }
        }

        return -1;
    }

    private static ImmutableArray<int> Glyphs(IEnumerable<DraftCell> cells) =>
        Sorted([.. cells.SelectMany(cell => cell.Words).SelectMany(word => word.Glyphs)]);

    private static ImmutableArray<int> Glyphs(DraftCell cell)
    {
        var count = 0;
        foreach (var word in cell.Words)
        {
            count += word.Glyphs.Length;
        }

        var (glyphs, at) = (new int[count], 0);
        foreach (var word in cell.Words)
        {
            word.Glyphs.CopyTo(glyphs, at);
            at += word.Glyphs.Length;
        }

        return Sorted(glyphs);
    }

    /// <summary>Each once; mostly they are so already.</summary>
    private static ImmutableArray<int> Sorted(int[] glyphs)
    {
        var rises = true;
        for (var i = 1; i < glyphs.Length; i++)
        {
            rises &= glyphs[i] > glyphs[i - 1];
        }

        return rises ? ImmutableCollectionsMarshal.AsImmutableArray(glyphs) : [.. glyphs.Distinct().Order()];
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Ingest.Feed.TableForms;
using Ingest.Text;
using SpreadCheetah;
using SpreadCheetah.Styling;
using Cell = Ingest.Model.Output.Cell;

namespace Ingest.Feed.Xlsx;

/// <summary>The rows of a table as cells of a workbook. Keeps a style for each form of number.</summary>
internal sealed class TableCells
{
    /// <summary>Excel counts days from 1900; earlier ones stay text.</summary>
    private const int FirstYear = 1900;

    /// <summary>Characters; a longer text is broken into lines, and no column is wider.</summary>
    public const int WidestText = 48;

    private readonly Spreadsheet _workbook;
    private readonly StyleId _head;
    private readonly StyleId _group;
    private readonly StyleId _lines;
    private readonly Dictionary<string, StyleId> _numbers = new(StringComparer.Ordinal);

    public TableCells(Spreadsheet workbook)
    {
        _workbook = workbook;
        _head = workbook.AddStyle(new Style
        {
            Font = { Bold = true },
            Alignment = { WrapText = true, Vertical = VerticalAlignment.Bottom },
        });
        _group = workbook.AddStyle(new Style { Font = { Bold = true } });
        _lines = workbook.AddStyle(new Style { Alignment = { WrapText = true, Vertical = VerticalAlignment.Top } });
    }

    /// <summary>A row of as many cells as there are columns: those that another one covers are empty.</summary>
    public StyledCell[] Row(ImmutableArray<SpanningCell> row, int columns, bool isHead)
    {
        var cells = new StyledCell[columns];
        StyleId? named = isHead ? _head : PrintedGrid.IsGroup(row, columns) ? _group : null;
        foreach (var cell in row)
        {
            cells[cell.Column] = named is not null ? Text(cell.Cell.Text, named) : Value(cell);
        }

        return cells;
    }

    private StyledCell Value(SpanningCell cell) =>
        cell.Cell.Number is { } number && double.IsFinite(number) ? new StyledCell(number, StyleOf(cell.Cell))
        : DateTime.TryParseExact(cell.Cell.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year > FirstYear ? new StyledCell(day, null)
        : Text(cell.Cell.Text, cell.Spans || cell.Cell.Text.Length > WidestText || cell.Cell.Text.Contains('\n', StringComparison.Ordinal)
            ? _lines : null);

    private static StyledCell Text(string text, StyleId? style) =>
        text.Length == 0 ? new StyledCell((string?)null, style) : new StyledCell(WorkbookText.Of(CleanText.Of(text)).Text, style);

    private StyleId? StyleOf(Cell cell)
    {
        if (NumberLook.Of(cell) is not { } look || look == "0")
        {
            return null;
        }

        if (!_numbers.TryGetValue(look, out var style))
        {
            _numbers.Add(look, style = _workbook.AddStyle(new Style { Format = NumberFormat.Custom(look) }));
        }

        return style;
    }
}

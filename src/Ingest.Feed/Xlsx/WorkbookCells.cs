using System.Globalization;
using Ingest.Feed.Csv;
using Ingest.Feed.Csv.Columns;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace Ingest.Feed.Xlsx;

/// <summary>What the values of a CSV row are in a workbook. For one thread.</summary>
/// <param name="time">How a time of day looks.</param>
internal sealed class WorkbookCells(StyleId time)
{
    /// <summary>Texts that were longer.</summary>
    public int Cut { get; private set; }

    public StyledCell[] Of(SheetShape shape, IReadOnlyList<object?> row)
    {
        var cells = new StyledCell[row.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Cell(row[i], shape.Columns[i].Says.Form);
        }

        return cells;
    }

    private StyledCell Cell(object? value, TextForm form) => value switch
    {
        PrintedId id => Text(id.Text),
        CellValue { Number: { } number } => new StyledCell(number, null),
        CellValue cell => Day(cell.Date),
        string text when form == TextForm.Date => Day(text),
        string text when form == TextForm.Time && TimeSpan.TryParseExact(text, @"hh\:mm", CultureInfo.InvariantCulture, out var at) =>
            new StyledCell(at.TotalDays, time),
        string text => Text(text),
        bool truth => new StyledCell(truth, null),
        int number => new StyledCell(number, null),
        long number => new StyledCell(number, null),
        double number => new StyledCell(number, null),
        null => default,
        _ => throw new InvalidOperationException($"No cell is made of a {value.GetType().Name}."),
    };

    /// <summary>Excel counts days from 1900; earlier ones stay text.</summary>
    private StyledCell Day(string? text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year > 1900
            ? new StyledCell(day, null) : Text(text);

    private StyledCell Text(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return default;
        }

        var (held, isCut) = WorkbookText.Of(text);
        Cut += isCut ? 1 : 0;
        return new StyledCell(held, null);
    }
}

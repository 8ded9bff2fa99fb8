using Ingest.Model.Output;

namespace Ingest.Feed.Csv;

/// <summary>What a cell means: a number, a date as ISO text, or nothing.</summary>
public readonly record struct CellValue(double? Number, string? Date)
{
    public static CellValue Of(Cell cell) =>
        cell.Number is { } number && double.IsFinite(number) ? new CellValue(number, null) : new CellValue(null, cell.Date);
}

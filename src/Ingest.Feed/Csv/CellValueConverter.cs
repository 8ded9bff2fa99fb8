using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.TypeConversion;

namespace Ingest.Feed.Csv;

/// <summary>A number with the dialect's decimal mark, a date as it is.</summary>
public sealed class CellValueConverter(CultureInfo culture) : DefaultTypeConverter
{
    public override string? ConvertToString(object? value, IWriterRow row, MemberMapData memberMapData) =>
        value is CellValue { Number: { } number } ? number.ToString("R", culture) : ((CellValue?)value)?.Date ?? "";

    public override object ConvertFromString(string? text, IReaderRow row, MemberMapData memberMapData)
    {
        if (string.IsNullOrEmpty(text))
        {
            return default(CellValue);
        }

        return double.TryParse(text, NumberStyles.Float, culture, out var number)
            ? new CellValue(number, null)
            : new CellValue(null, text);
    }
}

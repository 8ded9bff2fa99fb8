using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.TypeConversion;

namespace Ingest.Feed.Csv;

/// <summary>Text columns as their dialect writes and reads them.</summary>
public sealed class TextConverter(Func<string, string> write, Func<string, string> read) : StringConverter
{
    public override string? ConvertToString(object? value, IWriterRow row, MemberMapData memberMapData) =>
        value is string text ? write(text) : ""; // null would leave the field out

    public override object? ConvertFromString(string? text, IReaderRow row, MemberMapData memberMapData) =>
        text is null ? null : read(text);
}

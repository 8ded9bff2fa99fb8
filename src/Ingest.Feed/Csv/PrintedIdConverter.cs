using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.TypeConversion;

namespace Ingest.Feed.Csv;

/// <summary>A printed id as its dialect writes and reads texts.</summary>
public sealed class PrintedIdConverter(Func<string, string> write, Func<string, string> read) : DefaultTypeConverter
{
    public override string? ConvertToString(object? value, IWriterRow row, MemberMapData memberMapData) =>
        value is PrintedId { Text: { } text } ? write(text) : "";

    public override object ConvertFromString(string? text, IReaderRow row, MemberMapData memberMapData) =>
        new PrintedId(text is null ? null : read(text));
}

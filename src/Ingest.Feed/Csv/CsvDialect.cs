using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.TypeConversion;
using Ingest.Text;

namespace Ingest.Feed.Csv;

/// <summary>For whom the CSV files are written: any program (RFC 4180), or a Danish spreadsheet.</summary>
public sealed class CsvDialect
{
    /// <summary>Comma, decimal point, UTF-8 without a byte-order mark, texts as they are.</summary>
    public static readonly CsvDialect Rfc4180 = new("rfc4180", ",", ".", false, text => text, text => text);

    /// <summary>Semicolon, decimal comma, byte-order mark, texts guarded: opens right by double click.</summary>
    public static readonly CsvDialect ExcelDa = new("excel-da", ";", ",", true, SpreadsheetText.Guard, SpreadsheetText.Unguard);

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\r\n\"");

    private readonly Func<string, string> _guard;
    private readonly Func<string, string> _unguard;
    private readonly CultureInfo _culture;

    private CsvDialect(
        string name, string delimiter, string decimalMark, bool byteOrderMark, Func<string, string> guard, Func<string, string> unguard)
    {
        Name = name;
        Delimiter = delimiter;
        DecimalMark = decimalMark;
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: byteOrderMark);
        _guard = guard;
        _unguard = unguard;

        // Not da-DK itself: what that holds depends on the machine's ICU, and the files must not.
        _culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        _culture.NumberFormat.NumberDecimalSeparator = decimalMark;
        _culture.NumberFormat.NumberGroupSeparator = decimalMark == "," ? "." : ",";
    }

    public string Name { get; }

    /// <summary>The dialect of that name; RFC 4180 for any other.</summary>
    public static CsvDialect Named(string? name) => name == ExcelDa.Name ? ExcelDa : Rfc4180;

    public string Delimiter { get; }

    public string DecimalMark { get; }

    /// <summary>Between rows, and behind the last.</summary>
    public string NewLine => "\r\n";

    /// <summary>Its preamble goes before a file's first byte.</summary>
    public Encoding Encoding { get; }

    /// <summary>A text as this dialect writes it in a field, before any quoting.</summary>
    public string Text(string text) => _guard(CleanText.Of(text));

    public CsvWriter Writer(TextWriter target)
    {
        var writer = new CsvWriter(target, Configuration(), leaveOpen: true);
        Convert(writer.Context);
        return writer;
    }

    /// <summary>Reads the files of this dialect back, into the same rows.</summary>
    public CsvReader Reader(TextReader source)
    {
        var reader = new CsvReader(source, Configuration(), leaveOpen: true);
        Convert(reader.Context);
        return reader;
    }

    /// <summary>The columns of a row type: its properties in order, in camelCase.</summary>
    public static void Map<TRow>(CsvContext context)
    {
        var map = context.AutoMap<TRow>();
        foreach (var member in map.MemberMaps)
        {
            member.Name(JsonNamingPolicy.CamelCase.ConvertName(member.Data.Member!.Name));
        }

        foreach (var parameter in map.ParameterMaps)
        {
            parameter.Name(JsonNamingPolicy.CamelCase.ConvertName(parameter.Data.Parameter.Name!));
        }

        context.RegisterClassMap(map);
    }

    private CsvConfiguration Configuration() => new(_culture)
    {
        Delimiter = Delimiter,
        NewLine = NewLine,
        ShouldQuote = NeedsQuotes,
        IgnoreBlankLines = false,
    };

    /// <summary>
    /// RFC 4180, section 2.6: line breaks, quotes and separators. CsvHelper looks for the row's own line break alone, so that a
    /// lone LF or CR went out bare. Blanks at the edges are quoted for readers that trim.
    /// </summary>
    private static bool NeedsQuotes(ShouldQuoteArgs args) =>
        args.Field is { Length: > 0 } text
        && (args.FieldType == typeof(PrintedId) || text[0] == ' ' || text[^1] == ' ' || text.AsSpan().IndexOfAny(Quoted) >= 0
            || text.Contains(args.Row.Configuration.Delimiter, StringComparison.Ordinal));

    private void Convert(CsvContext context)
    {
        context.TypeConverterCache.AddConverter<string>(new TextConverter(Text, _unguard));
        context.TypeConverterCache.AddConverter<PrintedId>(new PrintedIdConverter(Text, _unguard));
        context.TypeConverterCache.AddConverter<CellValue>(new CellValueConverter(_culture));
        var truths = new TypeConverterOptions { BooleanTrueValues = { "true" }, BooleanFalseValues = { "false" } };
        context.TypeConverterOptionsCache.AddOptions<bool>(truths);
        context.TypeConverterOptionsCache.AddOptions<bool?>(truths);
    }
}

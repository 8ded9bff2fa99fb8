using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Json;

/// <summary>What reading and writing an agenda have in common: names, texts, and the values that are not as .NET has them.</summary>
internal static class AgendaOptions
{
    /// <param name="types">What the records' properties are: looked up while the program runs, or written down when it was built.</param>
    public static JsonSerializerOptions Of(IJsonTypeInfoResolver types) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // æøå as they are; the file is not HTML
        NewLine = "\n",
        TypeInfoResolver = types,
        Converters =
        {
            new CleanTextConverter(),
            Named<Access>(), Named<Attendance>(), Named<BlockType>(), Named<DocumentStatus>(), Named<FieldKind>(),
            Named<MeetingKind>(), Named<PartKind>(), Named<Severity>(), Named<TextSource>(), Named<Verdict>(),
            new BoxConverter(),
            new CellConverter(),
            new CellPlaceConverter(),
        },
    };

    /// <summary>Each by itself: a converter for all would be made of types that a compiler ahead of time has not seen.</summary>
    private static JsonStringEnumConverter<T> Named<T>()
        where T : struct, Enum => new(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Json;
using Ingest.Model.Output;
using Ingest.Search.Searching;

namespace Ingest.Web.Api;

/// <summary>The API's own answers as JSON: on one line, properties in their records' order, words as people write them.</summary>
internal static class ApiJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // æøå as they are; no browser takes the answer for HTML
        TypeInfoResolver = ApiTypes.Default,
        RespectNullableAnnotations = true,
        Converters =
        {
            new CleanTextConverter(), Named<MeetingKind>(), Named<DocumentStatus>(), Named<FieldKind>(), Named<FacetName>(),
        },
    };

    public static byte[] Write<T>(T answer)
        where T : notnull => [.. JsonSerializer.SerializeToUtf8Bytes(answer, Options.GetTypeInfo(typeof(T))), (byte)'\n'];

    private static JsonStringEnumConverter<T> Named<T>()
        where T : struct, Enum => new(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
}

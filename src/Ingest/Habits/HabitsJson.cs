using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ingest.Habits;

/// <summary>A profile's file: indented, in the record's order, the same bytes for the same habits.</summary>
public static class HabitsJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>UTF-8, with a line end after it.</summary>
    public static byte[] Write(BodyHabits habits) => [.. JsonSerializer.SerializeToUtf8Bytes(habits, Options), (byte)'\n'];

    /// <exception cref="JsonException">It is no profile, or one of another version.</exception>
    public static BodyHabits Read(ReadOnlySpan<byte> utf8)
    {
        var habits = JsonSerializer.Deserialize<BodyHabits>(utf8, Options) ?? throw new JsonException("null is no profile.");
        return habits.Profile == BodyHabits.CurrentVersion ? habits
            : throw new JsonException($"Its version is {habits.Profile}; this program reads {BodyHabits.CurrentVersion}.");
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Ingest.Json;

/// <summary>
/// How an agenda is read back. By reflection, not by <see cref="AgendaTypes"/>: code that is written ahead gives an init-only property
/// that is missing in the text its type's default value in place of its own (dotnet/runtime 84484).
/// </summary>
internal static class AgendaReading
{
    /// <summary>Anything unknown or missing is an error.</summary>
    public static readonly JsonSerializerOptions Contract = Options(truth: false);

    /// <summary>A truth file lacks some properties, and has some of its own.</summary>
    public static readonly JsonSerializerOptions Truth = Options(truth: true);

    private static JsonSerializerOptions Options(bool truth)
    {
        var types = new DefaultJsonTypeInfoResolver();
        if (truth)
        {
            types.Modifiers.Add(NothingRequired);
        }

        return new JsonSerializerOptions(AgendaOptions.Of(types))
        {
            RespectRequiredConstructorParameters = !truth,
            UnmappedMemberHandling = truth ? JsonUnmappedMemberHandling.Skip : JsonUnmappedMemberHandling.Disallow,
        };
    }

    private static void NothingRequired(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            property.IsRequired = false;
        }
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ingest.Web.Api.Parameters;

/// <summary>One of some words, named as the JSON names them.</summary>
public sealed record ChoiceParameter<T>(string Name, string Says) : ApiParameter(Name, Says)
    where T : struct, Enum
{
    private static readonly ImmutableArray<(string Word, T Value)> Words =
        [.. Enum.GetValues<T>().Select(value => (JsonNamingPolicy.CamelCase.ConvertName(value.ToString()), value))];

    public T Read(string given)
    {
        foreach (var (word, value) in Words)
        {
            if (string.Equals(word, given, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        throw Wrong($"is one of {string.Join(", ", Words.Select(word => word.Word))}");
    }

    public override JsonObject Schema() =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. Words.Select(word => JsonValue.Create(word.Word))]) };
}

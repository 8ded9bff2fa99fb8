using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Ingest.Json;
using Ingest.Web.Api.Answers;
using Ingest.Web.Guard;

namespace Ingest.Web.Api.Description;

/// <summary>The schemas of all answers: those of our own records, and the document's own with what it defines.</summary>
internal static class AnswerSchemas
{
    private const string Components = "#/components/schemas/", Definitions = "#/definitions/", Agenda = "Agenda";

    private static readonly Type[] Answers =
    [
        typeof(ServiceAnswer), typeof(SearchPage), typeof(CompletionList), typeof(BodyList), typeof(MeetingList), typeof(ItemAnswer),
        typeof(TableAnswer), typeof(CaseAnswer), typeof(ChangeList),
    ];

    private static readonly JsonSchemaExporterOptions Exporting = new() { TransformSchemaNode = Described };

    public static JsonObject Reference(string name) => new() { ["$ref"] = Components + name };

    public static JsonObject All()
    {
        var all = new JsonObject();
        foreach (var answer in Answers)
        {
            all[answer.Name] = ApiJson.Options.GetJsonSchemaAsNode(answer, Exporting);
            Move(all[answer.Name], Components + answer.Name);
        }

        all[nameof(Problem)] = new JsonObject
        {
            ["type"] = "object",
            ["required"] = new JsonArray("type", "title", "status"),
            ["properties"] = new JsonObject
            {
                ["type"] = Of("string"), ["title"] = Of("string"), ["status"] = Of("integer"), ["detail"] = Of("string"),
            },
        };
        var agenda = JsonNode.Parse(AgendaSchema.Text().Replace(Definitions, Components, StringComparison.Ordinal))!.AsObject();
        var definitions = agenda["definitions"]!.AsObject();
        agenda.Remove("definitions");
        agenda.Remove("$schema");
        all[Agenda] = agenda;
        foreach (var (name, definition) in definitions.ToList())
        {
            definitions.Remove(name);
            all[name] = definition;
        }

        return all;
    }

    /// <summary>What a schema says twice it says by its own place the second time, which is another place here.</summary>
    private static void Move(JsonNode? node, string place)
    {
        if (node is JsonArray some)
        {
            some.ToList().ForEach(one => Move(one, place));
        }
        else if (node is JsonObject its)
        {
            if (its["$ref"]?.GetValue<string>() is { } reference && !reference.StartsWith(Components, StringComparison.Ordinal))
            {
                its["$ref"] = place + reference[1..];
            }

            its.ToList().ForEach(one => Move(one.Value, place));
        }
    }

    private static JsonObject Of(string type) => new() { ["type"] = type };

    /// <summary>Words that our converter cleans are still words; what stands as in a document has the document's schema.</summary>
    private static JsonNode Described(JsonSchemaExporterContext context, JsonNode schema)
    {
        var name = (context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(SchemaAttribute), false) as SchemaAttribute[])
            ?.FirstOrDefault()?.Name;
        if (name is not null)
        {
            return context.TypeInfo.ElementType is null ? Reference(name)
                : new JsonObject { ["type"] = "array", ["items"] = Reference(name) };
        }

        return context.TypeInfo.Type != typeof(string) ? schema
            : new JsonObject
            {
                ["type"] = context.PropertyInfo is { IsGetNullable: true } ? new JsonArray("string", "null") : JsonValue.Create("string"),
            };
    }
}

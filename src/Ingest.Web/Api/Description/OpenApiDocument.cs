using System.Text.Json;
using System.Text.Json.Nodes;
using Ingest.Model.Output;
using Ingest.Web.Api.Parameters;
using Ingest.Web.Guard;

namespace Ingest.Web.Api.Description;

/// <summary>The routes as OpenAPI 3.1, made of what they are mapped from.</summary>
internal static class OpenApiDocument
{
    /// <summary>Stands for the base path, which may be another in each request.</summary>
    public const string RootMark = "{root}";

    private static readonly JsonSerializerOptions Page = new(ApiJson.Options) { WriteIndented = true, NewLine = "\n" };

    public static string Of(IReadOnlyList<ApiRoute> routes)
    {
        var paths = new JsonObject();
        foreach (var route in routes)
        {
            paths[route.Path.Length == 0 ? "/" : route.Path] = new JsonObject { ["get"] = Operation(route) };
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "Agendas and minutes of Danish councils",
                ["version"] = "1",
                ["description"] = "Documents are those of the JSON schema " + AgendaDocument.CurrentSchemaVersion
                    + ". Every answer has an ETag; HEAD is answered wherever GET is. Errors are problem details (RFC 9457).",
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = RootMark + ApiUrls.ApiPath }),
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = AnswerSchemas.All() },
        }.ToJsonString(Page) + "\n";
    }

    private static JsonObject Operation(ApiRoute route)
    {
        var content = new JsonObject
        {
            ["application/json"] = new JsonObject
            {
                ["schema"] = route.Answer.Length == 0 ? new JsonObject { ["type"] = "object" } : AnswerSchemas.Reference(route.Answer),
            },
        };
        foreach (var type in route.OtherTypes)
        {
            content[type] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "string" } };
        }

        return new JsonObject
        {
            ["operationId"] = route.Name,
            ["summary"] = route.Says,
            ["parameters"] = new JsonArray([.. route.Parameters.Select(Parameter)]),
            ["responses"] = new JsonObject
            {
                ["200"] = new JsonObject { ["description"] = "The answer.", ["content"] = content },
                ["304"] = new JsonObject { ["description"] = "What 'If-None-Match' names is still the answer." },
                ["default"] = new JsonObject
                {
                    ["description"] = "400 for what is asked wrongly, 404, 410, 429 (see Retry-After) and 503.",
                    ["content"] = new JsonObject
                    {
                        [Problem.ContentType] = new JsonObject { ["schema"] = AnswerSchemas.Reference(nameof(Problem)) },
                    },
                },
            },
        };
    }

    private static JsonNode Parameter(ApiParameter parameter)
    {
        var described = new JsonObject
        {
            ["name"] = parameter.Name,
            ["in"] = parameter.IsInPath ? "path" : "query",
            ["description"] = parameter.Says,
            ["required"] = parameter.IsInPath,
            ["schema"] = parameter.IsMany ? new JsonObject { ["type"] = "array", ["items"] = parameter.Schema() } : parameter.Schema(),
        };
        if (parameter.IsMany)
        {
            described["explode"] = true;
        }

        return described;
    }
}

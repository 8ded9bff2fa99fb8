using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ingest.Json;
using Ingest.Model.Output;

namespace Ingest.Cli.Reporting;

/// <summary>A document that a person has looked through, as a truth file: the output without what only a machine knows.</summary>
public static class AcceptedTruth
{
    private static readonly string[] OfTheMachine = ["document", "status", "parts", "annotations", "ledger", "diagnostics"];
    private static readonly string[] OfEveryPart = ["source", "confidence"];

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    public static byte[] Write(AgendaDocument document)
    {
        var root = JsonNode.Parse(AgendaJson.WriteLine(document))!.AsObject();
        foreach (var name in OfTheMachine)
        {
            root.Remove(name);
        }

        Strip(root);
        return [.. JsonSerializer.SerializeToUtf8Bytes(root, Options), (byte)'\n'];
    }

    private static void Strip(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject part:
                foreach (var name in OfEveryPart)
                {
                    part.Remove(name);
                }

                foreach (var (_, value) in part)
                {
                    Strip(value);
                }

                break;
            case JsonArray all:
                foreach (var one in all)
                {
                    Strip(one);
                }

                break;
        }
    }
}

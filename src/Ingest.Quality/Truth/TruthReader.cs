using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Model.Output;
using Ingest.Quality.Comparison;

namespace Ingest.Quality.Truth;

/// <summary>
/// Reads truth files. What the contract does not name is an error: a typo in <c>accept</c> or <c>optional</c> must not change a figure
/// silently.
/// </summary>
public static class TruthReader
{
    /// <summary>Its truth files say less than today's, and nothing else.</summary>
    private const string FirstSchemaVersion = "1.0";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Reads a file; one that cannot be opened is an error in the result.</summary>
    public static TruthReading ReadFile(string path)
    {
        try
        {
            return Read(path, File.ReadAllBytes(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new(null, $"{path}: cannot be read: {problem.Message}");
        }
    }

    /// <param name="name">For the message.</param>
    public static TruthReading Read(string name, ReadOnlySpan<byte> json)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        if (json.StartsWith(mark))
        {
            json = json[mark.Length..];
        }

        try
        {
            var truth = JsonSerializer.Deserialize<TruthFile>(json, Options);
            if (truth is null)
            {
                return new(null, $"{name}: $: holds null, not a truth");
            }

            if (truth.SchemaVersion is not (AgendaDocument.CurrentSchemaVersion or FirstSchemaVersion))
            {
                return new(null,
                    $"{name}: $.schemaVersion: is {truth.SchemaVersion}; this program scores {FirstSchemaVersion} and "
                        + $"{AgendaDocument.CurrentSchemaVersion}");
            }

            var fault = NullElements.FirstFault(json, allowed: "acceptHeadings") ?? TruthConsistency.FirstFault(truth);
            return fault is null ? new(truth, null) : new(null, $"{name}: {fault}");
        }
        catch (JsonException problem)
        {
            var line = problem.LineNumber is { } number ? $" (line {number + 1})" : "";
            return new(null, $"{name}: {problem.Path ?? "$"}{line}: {FirstSentence(problem.Message)}");
        }
    }

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(" Path: ", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}

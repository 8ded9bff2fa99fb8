using System.Text.Encodings.Web;
using System.Text.Json;
using Ingest.Search.Searching;

namespace Ingest.Cli.Commands.Searching;

/// <summary>What was found, for programs: one object.</summary>
internal static class HitsJson
{
    private static readonly JsonWriterOptions Written = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(SearchAnswer answer, TextWriter writer)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Written))
        {
            json.WriteStartObject();
            json.WriteNumber("total", answer.Total);
            json.WriteBoolean("relaxed", answer.IsRelaxed);
            json.WriteString("suggestion", answer.Suggestion);
            json.WriteStartArray("problems");
            foreach (var problem in answer.Problems)
            {
                json.WriteStringValue(problem.Says.English);
            }

            json.WriteEndArray();
            json.WriteStartArray("hits");
            foreach (var hit in answer.Hits)
            {
                Write(json, hit);
            }

            json.WriteEndArray();
            json.WriteStartObject("facets");
            foreach (var facet in answer.Facets)
            {
                json.WriteStartArray(Name(facet.Name));
                foreach (var value in facet.Values)
                {
                    json.WriteStartObject();
                    json.WriteString("value", value.Value);
                    json.WriteNumber("count", value.Count);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        writer.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Write(Utf8JsonWriter json, SearchHit hit)
    {
        json.WriteStartObject();
        json.WriteString("itemId", hit.ItemId);
        json.WriteString("documentId", hit.DocumentId);
        json.WriteString("path", hit.Meeting.Path);
        json.WriteString("number", hit.Number);
        json.WriteString("title", hit.Title.Text);
        json.WriteString("body", hit.Meeting.Body);
        json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(hit.Meeting.Kind.ToString()));
        json.WriteString("date", hit.Meeting.Date);
        json.WriteString("field", hit.Field is { } field ? JsonNamingPolicy.CamelCase.ConvertName(field.ToString()) : null);
        json.WriteString("heading", hit.Heading);
        json.WriteString("snippet", hit.Snippet.Text);
        json.WriteStartArray("marks");
        foreach (var mark in hit.Snippet.Marks)
        {
            json.WriteStartArray();
            json.WriteNumberValue(mark.Start.Value);
            json.WriteNumberValue(mark.End.Value);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteNumber("page", hit.Page);
        json.WriteString("case", hit.CaseNumber);
        json.WriteBoolean("related", hit.IsRelated);
        json.WriteNumber("score", Math.Round(hit.Score, 4));
        json.WriteEndObject();
    }

    private static string Name(FacetName name) => JsonNamingPolicy.CamelCase.ConvertName(name.ToString());
}

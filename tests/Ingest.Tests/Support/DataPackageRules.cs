using System.Text.Json;
using System.Text.RegularExpressions;

namespace Ingest.Tests.Support;

/// <summary>
/// The rules of Frictionless' specifications, version 1 (Data Package, Tabular Data Package, Data Resource, CSV Dialect, Table Schema),
/// as far as a package of CSV files can break them.
/// </summary>
public static class DataPackageRules
{
    private const string Name = "^[-a-z0-9._/]+$";

    private static readonly Dictionary<string, string[]> Constraints = new(StringComparer.Ordinal)
    {
        ["string"] = ["required", "unique", "pattern", "enum", "minLength", "maxLength"],
        ["number"] = ["required", "unique", "pattern", "enum", "minimum", "maximum"],
        ["integer"] = ["required", "unique", "pattern", "enum", "minimum", "maximum"],
        ["date"] = ["required", "unique", "enum", "minimum", "maximum"],
        ["time"] = ["required", "unique", "enum", "minimum", "maximum"],
        ["boolean"] = ["required", "enum"],
        ["any"] = ["required", "unique", "enum"],
    };

    private static readonly Dictionary<string, JsonValueKind> Dialect = new(StringComparer.Ordinal)
    {
        ["csvddfVersion"] = JsonValueKind.Number,
        ["delimiter"] = JsonValueKind.String,
        ["lineTerminator"] = JsonValueKind.String,
        ["quoteChar"] = JsonValueKind.String,
        ["doubleQuote"] = JsonValueKind.True,
        ["skipInitialSpace"] = JsonValueKind.True,
        ["header"] = JsonValueKind.True,
        ["caseSensitiveHeader"] = JsonValueKind.True,
    };

    /// <returns>What breaks a rule; nothing where the package is valid.</returns>
    public static List<string> Broken(JsonElement package)
    {
        var broken = new List<string>();
        Must(Is(package, "profile", "tabular-data-package"), "profile");
        Must(Matches(package, "name", Name), "name");
        Texts(package, "package");
        if (!package.TryGetProperty("resources", out var resources) || resources.ValueKind != JsonValueKind.Array
            || resources.GetArrayLength() == 0)
        {
            return [.. broken, "resources"];
        }

        var names = resources.EnumerateArray().Select(its => Text(its, "name")).ToList();
        Must(names.Distinct(StringComparer.Ordinal).Count() == names.Count, "a resource's name is not unique");
        foreach (var resource in resources.EnumerateArray())
        {
            Resource(resource, Text(resource, "name"));
        }

        return broken;

        void Resource(JsonElement resource, string at)
        {
            Must(Is(resource, "profile", "tabular-data-resource"), $"{at}: profile");
            Must(Matches(resource, "name", Name), $"{at}: name");
            Must(Matches(resource, "path", @"^(?![/~.])(?!.*\.\.)(?!.*\\)[^:]+$"), $"{at}: path"); // relative, POSIX, below the descriptor
            Must(!resource.TryGetProperty("data", out _), $"{at}: data beside path");
            Must(Matches(resource, "mediatype", "^.+/.+$"), $"{at}: mediatype");
            Must(Text(resource, "encoding").Length > 0, $"{at}: encoding");
            Texts(resource, at);
            foreach (var property in resource.GetProperty("dialect").EnumerateObject())
            {
                var kind = property.Value.ValueKind == JsonValueKind.False ? JsonValueKind.True : property.Value.ValueKind;
                Must(Dialect.TryGetValue(property.Name, out var wanted) && wanted == kind, $"{at}: dialect {property.Name}");
            }

            Must(resource.GetProperty("dialect").TryGetProperty("delimiter", out _)
                && resource.GetProperty("dialect").TryGetProperty("doubleQuote", out _), $"{at}: dialect");
            if (!resource.TryGetProperty("schema", out var schema) || Fields(schema) is not { Count: > 0 } fields)
            {
                broken.Add($"{at}: schema");
                return;
            }

            Must(fields.Distinct(StringComparer.Ordinal).Count() == fields.Count, $"{at}: a field's name is not unique");
            Must(schema.GetProperty("missingValues").EnumerateArray().All(value => value.ValueKind == JsonValueKind.String),
                $"{at}: missingValues");
            Must(schema.GetProperty("primaryKey").EnumerateArray().Select(key => key.GetString()!).All(fields.Contains),
                $"{at}: primaryKey");
            foreach (var field in schema.GetProperty("fields").EnumerateArray())
            {
                Field(field, $"{at}.{Text(field, "name")}");
            }

            foreach (var key in schema.TryGetProperty("foreignKeys", out var keys) ? keys.EnumerateArray().ToList() : [])
            {
                ForeignKey(key, at, fields);
            }
        }

        void Field(JsonElement field, string at)
        {
            var (type, format) = (Text(field, "type"), Text(field, "format"));
            Texts(field, at);
            if (!Constraints.TryGetValue(type, out var allowed))
            {
                broken.Add($"{at}: type");
                return;
            }

            Must(format == "default" || (type is "date" or "time" && format.Contains('%', StringComparison.Ordinal)), $"{at}: format");
            Must(!field.TryGetProperty("decimalChar", out _) || type == "number", $"{at}: decimalChar");
            foreach (var constraint in field.TryGetProperty("constraints", out var its) ? its.EnumerateObject().ToList() : [])
            {
                Must(allowed.Contains(constraint.Name, StringComparer.Ordinal), $"{at}: {constraint.Name}");
                Must(constraint.Name != "required" || constraint.Value.ValueKind is JsonValueKind.True or JsonValueKind.False,
                    $"{at}: required");
                Must(constraint.Name != "enum" || IsSet(constraint.Value), $"{at}: enum");
            }
        }

        void ForeignKey(JsonElement key, string at, List<string> fields)
        {
            var reference = key.GetProperty("reference");
            var other = Text(reference, "resource");
            Must(other.Length == 0 || names.Contains(other, StringComparer.Ordinal), $"{at}: foreign key to {other}");
            var target = other.Length == 0
                ? fields : resources.EnumerateArray().Where(its => Text(its, "name") == other)
                    .SelectMany(its => Fields(its.GetProperty("schema"))).ToList();
            var (own, its) = (key.GetProperty("fields").EnumerateArray().Select(one => one.GetString()!).ToList(),
                reference.GetProperty("fields").EnumerateArray().Select(one => one.GetString()!).ToList());
            Must(own.Count > 0 && own.Count == its.Count && own.All(fields.Contains) && its.All(target.Contains),
                $"{at}: foreign key {string.Join(' ', own)}");
        }

        void Texts(JsonElement what, string at) =>
            Must(new[] { "title", "description", "x-title-da", "x-description-da" }.All(text => Text(what, text).Trim().Length > 0),
                $"{at}: title or description");

        void Must(bool kept, string rule)
        {
            if (!kept)
            {
                broken.Add(rule);
            }
        }
    }

    private static bool IsSet(JsonElement values) =>
        values.GetArrayLength() > 0 && values.EnumerateArray().All(value => value.ValueKind == JsonValueKind.String)
        && values.EnumerateArray().Select(value => value.GetString()).Distinct(StringComparer.Ordinal).Count() == values.GetArrayLength();

    private static List<string> Fields(JsonElement schema) =>
        [.. schema.GetProperty("fields").EnumerateArray().Select(field => Text(field, "name"))];

    private static bool Is(JsonElement what, string property, string value) => Text(what, property) == value;

    private static bool Matches(JsonElement what, string property, string pattern) => Regex.IsMatch(Text(what, property), pattern);

    private static string Text(JsonElement what, string property) =>
        what.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}

using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Ingest.Tests.Support;

/// <summary>Rows held against what a datapackage.json says of them: types, formats, constraints and keys.</summary>
/// <param name="read">A resource's rows by another program, the header first.</param>
public sealed class DataPackageRows(JsonElement package, Func<JsonElement, List<List<string>>> read)
{
    private readonly List<string> _broken = [];

    private readonly Dictionary<string, List<Dictionary<string, string>>> _rows = package.GetProperty("resources").EnumerateArray()
        .ToDictionary(
        resource => resource.GetProperty("name").GetString()!,
        resource =>
        {
            var cells = read(resource);
            return cells.Skip(1)
                .Select(row => cells[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal)).ToList();
        },
        StringComparer.Ordinal);

    /// <returns>What is not as the package says.</returns>
    public List<string> Broken(bool withForeignKeys)
    {
        foreach (var resource in package.GetProperty("resources").EnumerateArray())
        {
            var (name, schema) = (resource.GetProperty("name").GetString()!, resource.GetProperty("schema"));
            foreach (var (row,
                field) in from row in _rows[name] from field in schema.GetProperty("fields").EnumerateArray() select (row, field))
            {
                Cell(row[field.GetProperty("name").GetString()!], field, name);
            }

            var key = Names(schema.GetProperty("primaryKey"));
            Must(_rows[name].Select(row => Joined(row, key)).Distinct(StringComparer.Ordinal).Count() == _rows[name].Count,
                $"{name}: primaryKey");
            foreach (var foreign in withForeignKeys && schema.TryGetProperty("foreignKeys", out var keys)
                ? keys.EnumerateArray().ToList() : [])
            {
                ForeignKey(foreign, name);
            }
        }

        return _broken;
    }

    private void ForeignKey(JsonElement foreign, string name)
    {
        var reference = foreign.GetProperty("reference");
        var target = reference.GetProperty("resource").GetString() is { Length: > 0 } other ? other : name;
        var there = _rows[target].Select(row => Joined(row, Names(reference.GetProperty("fields")))).ToHashSet(StringComparer.Ordinal);
        var own = Names(foreign.GetProperty("fields"));
        foreach (var row in _rows[name].Where(row => own.Any(column => row[column].Length > 0)))
        {
            Must(there.Contains(Joined(row, own)), $"{name}: {Joined(row, own)} is not in {target}");
        }
    }

    private void Cell(string cell, JsonElement field, string sheet)
    {
        var at = $"{sheet}.{field.GetProperty("name")}: {cell}";
        var constraints = field.TryGetProperty("constraints", out var its) ? its : default;
        if (cell.Length == 0)
        {
            Must(constraints.ValueKind != JsonValueKind.Object || !constraints.TryGetProperty("required", out var required)
                || !required.GetBoolean(), at + "required");
            return;
        }

        Must(IsOf(field.GetProperty("type").GetString()!, field.GetProperty("format").GetString()!, cell, field), at);
        if (constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty("enum", out var codes))
        {
            Must(Names(codes).Contains(cell, StringComparer.Ordinal), at);
        }

        if (constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty("pattern", out var pattern))
        {
            Must(Regex.IsMatch(cell, $"^(?:{pattern})$"), at);
        }
    }

    private static bool IsOf(string type, string format, string cell, JsonElement field) => type switch
    {
        "integer" => long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "number" => Regex.IsMatch(cell, $@"^[-+]?\d+({Regex.Escape(field.GetProperty("decimalChar").GetString()!)}\d+)?(E[-+]?\d+)?$"),
        "boolean" => cell is "true" or "false",
        "date" => Regex.IsMatch(cell, Pattern(format == "default" ? "%Y-%m-%d" : format)),
        "time" => Regex.IsMatch(cell, Pattern(format)),
        _ => true,
    };

    private static string Pattern(string strftime) =>
        "^" + Regex.Replace(Regex.Escape(strftime), "%[YmdHM]", match => match.Value == "%Y" ? @"\d{4}" : @"\d\d") + "$";

    private static List<string> Names(JsonElement names) => [.. names.EnumerateArray().Select(name => name.GetString()!)];

    private static string Joined(Dictionary<string, string> row, List<string> columns) =>
        string.Join('|', columns.Select(column => row[column]));

    private void Must(bool kept, string what)
    {
        if (!kept)
        {
            _broken.Add(what);
        }
    }
}

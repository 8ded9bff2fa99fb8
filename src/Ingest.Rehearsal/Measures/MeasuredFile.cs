using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Ingest.Rehearsal.Measures;

/// <summary>
/// Reads a file of measured values: an object a parameter, with its value, its unit and its source. What a file leaves out is as in the
/// program's own, which has them all.
/// </summary>
public static class MeasuredFile
{
    private static readonly ImmutableDictionary<string, Parameter> Known =
        Parameters.All.ToImmutableDictionary(one => one.Name, StringComparer.Ordinal);

    /// <summary>The values that the program brings along.</summary>
    public static Measured Usual()
    {
        using var stream = typeof(MeasuredFile).Assembly.GetManifestResourceStream("measured.json")!;
        using var reader = new StreamReader(stream);
        return Over(new Measured(ImmutableDictionary<string, Spread>.Empty, ImmutableDictionary<string, string>.Empty), reader.ReadToEnd());
    }

    public static Measured Read(string path) => Over(Usual(), TextOf(path));

    /// <exception cref="RehearsalException">The file is not there, or can't be read.</exception>
    public static string TextOf(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RehearsalException($"{path}: {e.Message}");
        }
    }

    /// <param name="json">The values that take the place of <paramref name="under"/>'s.</param>
    /// <exception cref="RehearsalException">No JSON, an unknown name, another unit, or a value that can't be.</exception>
    public static Measured Over(Measured under, string json)
    {
        try
        {
            using var file = JsonDocument.Parse(json);
            return file.RootElement.EnumerateObject().Aggregate(under, (all, one) => new Measured(
                all.Values.SetItem(one.Name, ValueOf(one)), all.Sources.SetItem(one.Name, Text(one, "source") ?? "")));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw new RehearsalException($"measured values: {e.Message}");
        }
    }

    /// <summary>One value in place of the file's; of a drawn amount the mean.</summary>
    /// <exception cref="RehearsalException">An unknown name, or a value that can't be.</exception>
    public static Measured Set(Measured measured, string name, double value)
    {
        var parameter = Known.GetValueOrDefault(name) ?? throw Unknown(name);
        Checked(parameter, measured.Spread(name) with { Mean = value });
        return measured.With(name, value, "--set");
    }

    private static RehearsalException Unknown(string name) =>
        new($"{name}: no such parameter; ingest-rehearsal parameters lists them");

    private static Spread ValueOf(JsonProperty one)
    {
        if (!Known.TryGetValue(one.Name, out var parameter))
        {
            throw Unknown(one.Name);
        }

        if (Text(one, "unit") is var unit && unit != parameter.Unit)
        {
            throw new RehearsalException($"{one.Name}: its unit is \"{parameter.Unit}\", not \"{unit}\"");
        }

        return Checked(parameter, parameter.IsSpread ? Drawn(one) : new Spread(Number(one, "value")
            ?? throw new RehearsalException($"{one.Name}: \"value\" is missing"), 1));
    }

    private static Spread Checked(Parameter parameter, Spread value)
    {
        if (!double.IsFinite(value.Mean) || value.Mean < parameter.Least || value.Factor < 1
            || (parameter.Unit is "share" or "flag" && value.Mean > 1))
        {
            var most = parameter.Unit is "share" or "flag" ? " and at most 1" : "";
            throw new RehearsalException(string.Create(
                CultureInfo.InvariantCulture, $"{parameter.Name}: {value.Mean} is no such number; at least {parameter.Least}{most}"));
        }

        return value;
    }

    private static Spread Drawn(JsonProperty one)
    {
        var factor = Number(one, "spread") ?? 1;
        return Number(one, "mean") is { } mean ? new Spread(mean, factor)
            : Number(one, "median") is { } median ? Spread.OfMedian(median, factor)
            : throw new RehearsalException($"{one.Name}: \"mean\" or \"median\" is missing");
    }

    private static double? Number(JsonProperty one, string name) =>
        one.Value.TryGetProperty(name, out var value) ? value.GetDouble() : null;

    private static string? Text(JsonProperty one, string name) =>
        one.Value.TryGetProperty(name, out var value) ? value.GetString() : null;
}

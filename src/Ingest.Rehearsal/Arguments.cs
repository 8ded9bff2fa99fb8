using System.Collections.Immutable;
using System.Globalization;
using Ingest.Rehearsal.Measures;

namespace Ingest.Rehearsal;

/// <summary>What stands behind a command: options with a value, some several times, and <c>--json</c>, which has none.</summary>
internal sealed class Arguments
{
    private readonly ImmutableArray<(string Name, string Value)> _given;

    /// <exception cref="RehearsalException">An unknown option, or one without its value.</exception>
    public Arguments(ReadOnlySpan<string> words, params string[] known)
    {
        var given = ImmutableArray.CreateBuilder<(string, string)>();
        for (var i = 0; i < words.Length; i++)
        {
            if (!known.Contains(words[i], StringComparer.Ordinal))
            {
                throw new RehearsalException($"{words[i]}: no such option");
            }

            var hasValue = words[i] != "--json";
            if (hasValue && i + 1 == words.Length)
            {
                throw new RehearsalException($"{words[i]}: its value is missing");
            }

            given.Add((words[i], hasValue ? words[++i] : ""));
        }

        _given = given.ToImmutable();
    }

    public bool Has(string name) => _given.Any(one => one.Name == name);

    public string? Text(string name) => _given.LastOrDefault(one => one.Name == name).Value;

    public IEnumerable<string> All(string name) => _given.Where(one => one.Name == name).Select(one => one.Value);

    public double? Number(string name) => Text(name) is not { } text ? null : Number(name, text);

    public static double Number(string name, string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) && value >= 0
            ? value : throw new RehearsalException($"{name}: {text} is no such number");
}

using System.Collections.Immutable;
using System.Globalization;

namespace Ingest.Quality.Gate;

/// <summary>A figure and the least it may be.</summary>
public sealed record GateRule(string Figure, double Least)
{
    /// <summary>Reads <c>itemF1=0.99</c>; the ending <c>F1</c> may be left out.</summary>
    /// <param name="known">The figures' names.</param>
    /// <returns>The rule, or one line that says what is wrong.</returns>
    public static (GateRule? Rule, string? Problem) Parse(string text, ImmutableArray<string> known)
    {
        var parts = text.Split('=');
        if (parts.Length != 2 || !double.TryParse(parts[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var least)
            || least > 1)
        {
            return (null, $"'{text}' is not a figure and the least it may be, such as itemF1=0.99 (from 0 to 1).");
        }

        var name = parts[0].EndsWith("F1", StringComparison.OrdinalIgnoreCase) ? parts[0][..^2] : parts[0];
        var figure = known.FirstOrDefault(one => string.Equals(one, name, StringComparison.OrdinalIgnoreCase));
        return figure is null
            ? (null, $"There is no figure '{parts[0]}'; there are: {string.Join(", ", known)}.")
            : (new GateRule(figure, least), null);
    }
}

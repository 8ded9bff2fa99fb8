using System.Collections.Immutable;
using System.Globalization;
using Ingest.Quality.Statistics;

namespace Ingest.Quality.Gate;

/// <summary>Stops a bad release: figures that fall short of what was asked, or back behind an earlier report.</summary>
public static class QualityGate
{
    /// <summary>Less than this is the last digit's noise.</summary>
    private const double Noise = 1e-9;

    public static ImmutableArray<GateVerdict> AtLeast(ImmutableArray<MetricSummary> figures, IEnumerable<GateRule> rules) =>
        [.. rules.Select(rule => Verdict(rule.Figure, Value(figures, rule.Figure), rule.Least, "asked for"))];

    /// <param name="before">Figure by name of the earlier report; one that it lacks is not asked.</param>
    public static ImmutableArray<GateVerdict> NoneBelow(ImmutableArray<MetricSummary> figures,
        IReadOnlyDictionary<string, double> before) =>
        [.. figures.Where(figure => before.ContainsKey(figure.Name))
            .Select(figure => Verdict(figure.Name, figure.Micro, before[figure.Name], "before"))];

    private static GateVerdict Verdict(string figure, double? value, double least, string word)
    {
        var passed = value >= least - Noise;
        var shown = value is { } known ? Shown(known) : "no document has it";
        return new(figure, value, least, passed, $"{(passed ? "passed" : "FAILED")}  {figure}: {shown} ({word} {Shown(least)})");
    }

    private static double? Value(ImmutableArray<MetricSummary> figures, string name) =>
        figures.FirstOrDefault(figure => string.Equals(figure.Name, name, StringComparison.Ordinal))?.Micro;

    /// <summary>Cut, not rounded: 0.98999 is not 0.99.</summary>
    private static string Shown(double value) =>
        (Math.Floor((value * 100_000) + 1e-6) / 100_000).ToString("0.0####", CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;

namespace Ingest.Rehearsal.Measures;

/// <summary>What was measured, by the parameters' names.</summary>
/// <param name="Values">A parameter without a spread has a factor of 1.</param>
/// <param name="Sources">Where each number comes from; one that begins with "assumed" was not measured.</param>
public sealed record Measured(ImmutableDictionary<string, Spread> Values, ImmutableDictionary<string, string> Sources)
{
    public double this[string name] => Values[name].Mean;

    public Spread Spread(string name) => Values[name];

    /// <summary>Milliseconds of the file as the simulation's seconds.</summary>
    public double Seconds(string name) => this[name] / 1000;

    public Measured With(string name, double value, string source) =>
        new(Values.SetItem(name, Values[name] with { Mean = value }), Sources.SetItem(name, source));

    public IEnumerable<string> Assumed => Parameters.All.Select(one => one.Name)
        .Where(name => Sources.GetValueOrDefault(name, "").StartsWith("assumed", StringComparison.Ordinal));
}

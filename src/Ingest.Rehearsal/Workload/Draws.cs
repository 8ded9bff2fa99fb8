namespace Ingest.Rehearsal.Workload;

/// <summary>
/// Chance from a seed, the same on every runtime: SplitMix64 (Steele, Lea and Flood, 2014). The framework's own generator does not promise
/// its sequence.
/// </summary>
public sealed class Draws(ulong seed)
{
    private ulong _state = seed;
    private double? _second;

    /// <summary>A stream of its own, so that one part's draws don't move another's.</summary>
    public static Draws Of(ulong seed, ulong part) => new(new Draws((seed * 0x9E3779B97F4A7C15UL) + part).Bits());

    /// <summary>Over 0, at most 1.</summary>
    public double Real() => ((Bits() >> 11) + 1) * (1.0 / (1UL << 53));

    public double Exponential(double mean) => -mean * Math.Log(Real());

    /// <summary>e to a normal number with this standard deviation: a lognormal one of median 1.</summary>
    public double Lognormal(double sigma) => sigma == 0 ? 1 : Math.Exp(sigma * Normal());

    /// <summary>By Box and Muller (1958), which gives two at once.</summary>
    private double Normal()
    {
        if (_second is { } kept)
        {
            _second = null;
            return kept;
        }

        var radius = Math.Sqrt(-2 * Math.Log(Real()));
        var (sin, cos) = Math.SinCos(2 * Math.PI * Real());
        _second = radius * sin;
        return radius * cos;
    }

    private ulong Bits()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}

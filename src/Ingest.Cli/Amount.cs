using System.Globalization;

namespace Ingest.Cli;

/// <summary>Times and sizes as people write them: <c>60s</c>, <c>2min</c>, <c>512MiB</c>, <c>1.5GiB</c>.</summary>
public static class Amount
{
    private static readonly (string Unit, double Seconds)[] Times = [("ms", 0.001), ("min", 60), ("s", 1), ("m", 60), ("h", 3600), ("", 1)];

    private static readonly (string Unit, double Bytes)[] Sizes =
        [("KiB", 1L << 10), ("MiB", 1L << 20), ("GiB", 1L << 30), ("KB", 1e3), ("MB", 1e6), ("GB", 1e9), ("K", 1L << 10), ("M", 1L << 20),
            ("G", 1L << 30), ("", 1)];

    public static TimeSpan? Time(string text) => Of(text, Times) is { } seconds and > 0 and < 1e9 ? TimeSpan.FromSeconds(seconds) : null;

    public static long? Bytes(string text) => Of(text, Sizes) is { } bytes and > 0 and < 1e15 ? (long)bytes : null;

    private static double? Of(string text, (string Unit, double Factor)[] units)
    {
        var (unit, factor) = units.First(its => text.EndsWith(its.Unit, StringComparison.OrdinalIgnoreCase));
        return double.TryParse(text[..^unit.Length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number * factor : null;
    }
}

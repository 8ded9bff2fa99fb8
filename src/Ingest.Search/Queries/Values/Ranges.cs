namespace Ingest.Search.Queries.Values;

/// <summary>The signs of a range: <c>..</c> between two ends, and <c>&gt;</c> and its kin before one.</summary>
internal static class Ranges
{
    /// <returns>The place behind two points or three, or the one sign that phones make of three; null where there are none.</returns>
    public static int? Between(string text, int at)
    {
        var rest = text.AsSpan(Math.Min(at, text.Length));
        return rest.StartsWith("...") ? at + 3 : rest.StartsWith("..") ? at + 2 : rest.StartsWith("…") ? at + 1 : null;
    }

    /// <returns>The sign, empty without one, and the place of what follows.</returns>
    public static (string Sign, int End) Comparison(string text, int at)
    {
        var rest = text.AsSpan(Math.Min(at, text.Length));
        var (sign, length) = rest switch
        {
            ['>', '=', ..] or ['=', '>', ..] => (">=", 2),
            ['<', '=', ..] or ['=', '<', ..] => ("<=", 2),
            ['≥', ..] => (">=", 1),
            ['≤', ..] => ("<=", 1),
            ['>', ..] => (">", 1),
            ['<', ..] => ("<", 1),
            ['=', ..] => ("=", 1),
            _ => ("", 0),
        };
        at += length;
        return (sign, length > 0 && at < text.Length && text[at] == ' ' ? at + 1 : at);
    }
}

using System.Text.RegularExpressions;

namespace Ingest.Search.Queries.Values;

/// <summary>Names of bodies go on behind a hyphen without being quoted: <c>udvalg:Social-, Sundheds- og Ældreudvalget</c>.</summary>
internal static partial class BodyNameReader
{
    /// <returns>Where it ends; null where no such name stands here.</returns>
    public static int? End(string text, int at) =>
        Pattern().Match(text, at) is { Success: true } match ? match.Index + match.Length : null;

    [GeneratedRegex(@"\G\p{L}{1,40}-(?:, \p{L}{1,40}-){0,3} (?:og|&) \p{L}{1,40}(?:-\p{L}{1,40})?(?![\p{L}0-9-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

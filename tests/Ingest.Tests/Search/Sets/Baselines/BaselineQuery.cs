using System.Text.RegularExpressions;

namespace Ingest.Tests.Search.Sets.Baselines;

/// <summary>
/// A query without its language, so that a plain search does not look for <c>title</c> or <c>OR</c>: the words of <c>title:</c>,
/// <c>body:</c>, <c>case:</c> and <c>kind:</c> stay, dates, amounts and words that are not wanted go.
/// </summary>
internal static partial class BaselineQuery
{
    public static string Plain(string query) =>
        Field().Replace(Choice().Replace(Operator().Replace(query, " "), " "), " ").Replace('"', ' ').Replace('*', ' ').Trim();

    [GeneratedRegex(@"(?<!\S)(?:OR|near)(?!\S)|(?<!\S)-\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Operator();

    [GeneratedRegex(@"(?<!\S)(?:date|amount):\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Choice();

    [GeneratedRegex("(?<!\\S)(?:title|body|case|kind):", RegexOptions.CultureInvariant)]
    private static partial Regex Field();
}

using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Facts.Cases;

namespace Ingest.Search.Queries.Values;

/// <summary>
/// Case numbers among words: only what can hardly be anything else. Years (<c>2024-2027</c>), days, subjects (<c>00.30.10</c>) and house
/// numbers stay words.
/// </summary>
internal static partial class CaseNumberReader
{
    /// <returns>Where it stands, without a label before it (<c>Sagsnr. 23/1371</c>), and its key; null where there is none.</returns>
    public static (int Start, int End, string Key)? Read(string text, int at)
    {
        if (Pattern().Match(text, at) is not { Success: true } match)
        {
            return null;
        }

        var number = match.Groups["number"];
        var isOther = match.Groups["running"] is { Success: true } running && IsYear(running.ValueSpan);
        return !isOther && CaseKey.Of(number.Value) is { } key ? (number.Index, number.Index + number.Length, key) : null;
    }

    /// <summary>"2024-2027" is a budget's years and "12/2024" a month; with letters before it a number.</summary>
    private static bool IsYear(ReadOnlySpan<char> running) => running.Length == 4
        && int.Parse(running, NumberStyles.None, CultureInfo.InvariantCulture) is >= 1900 and < 2100;

    private const string Label = @"(?:(?:(?:sags?|journal|j|esdh|acadre|esdh-sags?)[. ]{0,2}(?:nr|nummer|id)|sag|journal)\.?:? )?";

    [GeneratedRegex(
        @"\G" + Label + @"(?<number>[0-9]{2}\.[0-9]{2}(?:\.[0-9]{2})?(?: ?- ?)?\p{L}[0-9]{2} ?[-/] ?[0-9]{1,5} ?[-/] ?(?:[0-9]{4}|[0-9]{2})"
            + @"|(?:sag|emn)-(?:(?:19|20)[0-9]{2}|[0-9]{2})[-/][0-9]{1,8}"
            + @"|(?:(?-i:\p{Lu}{1,6})-?)?(?:19|20)[0-9]{2}[-/](?<running>[0-9]{3,8})"
            + "|(?-i:\\p{Lu}{1,6})-[0-9]{2}[-/][0-9]{3,8}"
            + "|[0-9]{1,4}-(?:19|20)[0-9]{2}-[0-9]{3,8}"
            + @"|[0-9]{2}/(?<running>[0-9]{3,8})|[0-9]{2}-(?<running>[0-9]{4,8}))(?![\p{L}0-9*]|[-./:][\p{L}0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

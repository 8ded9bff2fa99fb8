using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Text.Words;

namespace Ingest.Text.Numbers;

/// <summary>
/// Dates and times as Danish agendas print them: <c>6. september 2024</c>, <c>06-09-2024</c>, <c>6/9-2024</c>, <c>kl. 10</c>.
/// </summary>
public static partial class DanishDate
{
    /// <summary>The first date in the text, as ISO, or null.</summary>
    public static string? Find(string text)
    {
        if (!HasFiguresOfDate(text))
        {
            return null;
        }

        var (inWords, inFigures) = (NamesMonth(text), HasMarkBetweenFigures(text));
        if (inWords && inFigures)
        {
            var dates =
                InWords().Matches(text).Concat(InFigures().Matches(text)).OrderBy(match => match.Index).Concat(Iso().Matches(text));
            return dates.Select(ToIso).FirstOrDefault(date => date is not null);
        }

        return inWords ? First(InWords(), text) : inFigures ? First(InFigures(), text) ?? First(Iso(), text) : null;
    }

    private static string? First(Regex pattern, string text)
    {
        for (var match = pattern.Match(text); match.Success; match = match.NextMatch())
        {
            if (ToIso(match) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>Without one of these a text names no month: it need not be searched for the names.</summary>
    private static bool NamesMonth(string text) => text.AsSpan().ContainsAny(MonthBegins);

    private static readonly SearchValues<string> MonthBegins = SearchValues.Create(
        ["jan", "feb", "mar", "apr", "maj", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dec", "des"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Day and month in figures have a mark between them, at most with a blank on either side.</summary>
    private static bool HasMarkBetweenFigures(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny('-', '.', '/'); at >= 0;)
        {
            if (IsFigure(text[..at], ^1) && IsFigure(text[(at + 1)..], 0))
            {
                return true;
            }

            var next = text[(at + 1)..].IndexOfAny('-', '.', '/');
            at = next < 0 ? next : at + 1 + next;
        }

        return false;
    }

    /// <param name="edge">Which end of the text is looked at; one blank there is passed over.</param>
    private static bool IsFigure(ReadOnlySpan<char> text, Index edge)
    {
        if (text.Length > 1 && char.IsWhiteSpace(text[edge]))
        {
            text = edge.IsFromEnd ? text[..^1] : text[1..];
        }

        return text.Length > 0 && char.IsAsciiDigit(text[edge]);
    }

    /// <summary>
    /// The shortest dates, "1. maj -24" and "1/1-24", have three figures and four: most lines are asked no more than this.
    /// </summary>
    private static bool HasFiguresOfDate(string text)
    {
        const int Fewest = 3;
        var figures = 0;
        foreach (var sign in text)
        {
            figures += char.IsAsciiDigit(sign) ? 1 : 0;
        }

        return figures >= Fewest;
    }

    /// <summary>The times in the text in order, as HH:MM; <paramref name="afterKl"/> only those introduced by "kl.".</summary>
    public static IEnumerable<string> FindTimes(string text, bool afterKl)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            yield break;
        }

        text = RaisedMinutes().Replace(text, minutes => ":" + Superscript.Lowered(minutes.Value));
        foreach (Match match in (afterKl ? TimeAfterKl() : Time()).Matches(text))
        {
            var hour = int.Parse(match.Groups["h"].Value, CultureInfo.InvariantCulture);
            var minute = match.Groups["m"].Success ? int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture) : 0;
            if (hour <= 24 && minute < 60)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}");
            }
        }
    }

    /// <summary>kl. 10³⁰: minutes set as a mark is.</summary>
    [GeneratedRegex("(?<=(?<![0-9])[0-2]?[0-9])[⁰¹²³⁴⁵][⁰⁵](?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex RaisedMinutes();

    /// <summary>
    /// The text is a date and nothing else, but for the words and marks that dates have: "Den 1. juni 2011", "onsdag d. 6/9-2024".
    /// </summary>
    public static bool IsWhole(string text) =>
        text.Length <= LongestDate && HasFiguresOfDate(text) && WholeDate().IsMatch(text) && Find(text) is not null;

    private const int LongestDate = 40;

    /// <summary>The text starts with a day and a month, so its leading number is no item's.</summary>
    public static bool Starts(string text) => StartsWithDate().IsMatch(text);

    private static string Month(string name)
    {
        var lower = name.ToLowerInvariant();
        var start = lower[..3] switch { "mai" => "maj", "des" => "dec", var danish => danish };
        var at = Array.FindIndex(Vocabulary.Months, month => month.StartsWith(start, StringComparison.Ordinal));
        return (at + 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Null for what only looks like a date (31/13-24).</summary>
    private static string? ToIso(Match date)
    {
        var month = date.Groups["m"].Value;
        var y = int.Parse(date.Groups["y"].Value, CultureInfo.InvariantCulture);
        var m = int.Parse(char.IsAsciiDigit(month[0]) ? month : Month(month), CultureInfo.InvariantCulture);
        var d = int.Parse(date.Groups["d"].Value, CultureInfo.InvariantCulture);
        y += y < 100 ? (y < 70 ? 2000 : 1900) : 0;
        return m is >= 1 and <= 12 && d >= 1 && y is >= 1800 and <= 2200 && d <= DateTime.DaysInMonth(y, m)
            ? string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{m:00}-{d:00}")
            : null;
    }

    private const string MonthNames =
        "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
            + "|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|okt\\.?|nov\\.?|dec\\.?"
            + "|januari|februari|mars|mai|juni|juli|augusti|desember|des\\.?"; // Norwegian and Swedish

    // The mark is asked again with its case, as a pattern that asks without is interpreted.
    [GeneratedRegex(
        @"(?<![0-9])(?<d>[0-9]{1,2})\.?\s*(?<m>" + MonthNames
            + @")(?:,?\s+(?<y>[0-9]{4})(?![0-9])|\s?[-'’](?<y>[0-9]{2})(?![0-9]|\.?\s?(?:" + MonthNames
            + @")))|(?<![0-9])(?<d>[0-9]{1,2})(?<mark>[-/.])(?<m>" + MonthNames + @")(?-i:\k<mark>)"
            + @"(?<y>[0-9]{4}|[0-9]{2})(?![0-9])|(?<![\p{L}0-9])(?<m>" + MonthNames
            + @")\s+(?<d>[0-9]{1,2})(?:st|nd|rd|th)?,\s*(?<y>[0-9]{4})(?![0-9])"
            + @"|\bår\s+(?<y>[0-9]{4}),?\s+(?:\p{L}+dag,?\s+)?(?:den|d\.?)\s+"
            + @"(?<d>[0-9]{1,2})\.?\s*(?<m>" + MonthNames + @")(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InWords();

    [GeneratedRegex(
        @"(?<![0-9\-/.]|\bkl\.?\s?)(?<d>[0-9]{1,2})(?:\s?[-./]\s?)(?<m>[0-9]{1,2})(?:(?:\s?[-./]\s?)(?<y>[0-9]{4}|[0-9]{2})"
            + @"|(?<=/[0-9]{1,2})\s(?<y>(?:19|20)[0-9]{2}))(?![0-9\-/]|[.:][0-9])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InFigures();

    [GeneratedRegex(
        @"(?<![0-9])(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2})(?![0-9])|(?<![0-9.,])(?<y>(?:19"
            + @"|20)[0-9]{2})\.(?<m>[0-9]{2})\.(?<d>[0-9]{2})(?![0-9]|[.,-][0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(
        @"(?<![0-9.,/-])(?<h>[0-2]?[0-9])[:.](?<m>[0-5][0-9])(?![0-9.,/-]*[0-9])|(?<![0-9.,/-])(?<h>[0-2]?[0-9])[:.](?<m>[0-5][0-9])(?=[-–]"
            + EndOfRange + @")|(?<=(?<![0-9.,/-])[0-2]?[0-9][:.][0-5][0-9][-–])(?<h>[0-2]?[0-9])[:.](?<m>[0-5][0-9])(?![0-9.,/-]*[0-9])",
            RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    private const string EndOfRange = "[0-2]?[0-9][:.][0-5][0-9](?![0-9.,/-]*[0-9])";

    [GeneratedRegex(
        @"(?:\bkl(?:okken|ockan)?\.?:?\s*(?:ca\.?\s*)?|(?<=kl\.?\s*[0-9]{1,2}(?:[:.][0-9]{2})?\s*(?:-|–|til|til kl\."
            + @"|og)\s*(?:ca\.?\s*)?))(?<h>[0-2]?[0-9])(?:[:.](?<m>[0-5][0-9]))?(?![0-9])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimeAfterKl();

    [GeneratedRegex(@"^[0-9]{1,2}\.?\s*(?:" + MonthNames + @")(?![a-zæøå])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StartsWithDate();

    [GeneratedRegex(
        @"^(?:dato:? *)?(?:(?:man|mån|ti(?:r)?s|ons|tors|fre|lør|lör|søn|sön)dag,? *)?(?:den|d\.)? *[0-9]{1,2}\.? *(?:(?:" + MonthNames
            + @") +[0-9]{4}|[-./](?:" + MonthNames + @")[-./][0-9]{2,4}"
            + @"|[-./] ?[0-9]{1,2} ?[-./] ?[0-9]{2,4})[.:,]?$|^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WholeDate();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Search.Queries.Values;

/// <summary>Days, months and years as they are typed: <c>6. september 2024</c>, <c>06-09-2024</c>, <c>2024-09</c>, <c>2024</c>.</summary>
internal static partial class DayReader
{
    private const int Century = 2000, ShortYear = 100, Months = 12, Begins = 3;

    /// <returns>Null where no time is named here, or one that there is not: <c>31. april 2024</c>.</returns>
    public static DaySpan? Read(string text, int at) => Span(Pattern().Match(text, at));

    /// <summary>A whole day, as it is taken for one among words: <c>06.09.24</c> may be a subject's number and is none.</summary>
    /// <returns>Where it stands, without what introduces it (<c>den 6. september 2024</c>); null where there is none.</returns>
    public static (int Start, DaySpan Days)? ReadDay(string text, int at)
    {
        var start = Introduction().Match(text, at) is { Success: true } introduction ? at + introduction.Length : at;
        return Pattern().Match(text, start) is { Success: true } match && match.Groups["d"].Success
            && (match.Groups["y"].Length > 2 || match.Value.Contains('/', StringComparison.Ordinal))
            && Span(match) is { } days ? (start, days) : null;
    }

    [GeneratedRegex(@"\G(?:den |d\. ?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();

    private static DaySpan? Span(Match match)
    {
        if (!match.Success)
        {
            return null;
        }

        var year = Number(match.Groups["y"]) is var typed and < ShortYear ? typed + Century : Number(match.Groups["y"]);
        var month = match.Groups["name"].Success ? Named(match.Groups["name"].ValueSpan) : Number(match.Groups["m"]);
        var day = Number(match.Groups["d"]);
        var end = match.Index + match.Length;
        if (!match.Groups["name"].Success && !match.Groups["m"].Success)
        {
            return new DaySpan(new DateOnly(year, 1, 1), new DateOnly(year, Months, 31), end);
        }

        if (month is < 1 or > Months || day > DateTime.DaysInMonth(year, month) || (match.Groups["d"].Success && day == 0))
        {
            return null;
        }

        return new DaySpan(
            new DateOnly(year, month, Math.Max(day, 1)), new DateOnly(year, month, day > 0 ? day : DateTime.DaysInMonth(year, month)), end);
    }

    private static int Number(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    private static readonly string[] Names = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>By its first letters, which Danish and English have in common but for two.</summary>
    private static int Named(ReadOnlySpan<char> name)
    {
        var begins = name[..Begins].ToString().ToLowerInvariant() switch { "may" => "maj", "oct" => "okt", var other => other };
        return Array.IndexOf(Names, begins) + 1;
    }

    private const string Name = @"(?<name>januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
        + "|january|february|march|may|june|july|october|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov|dec)(?!\\p{L}))\\.?";

    private const string Year = @"(?<y>(?:1[5-9]|2[01])[0-9]{2})";

    [GeneratedRegex(
        @"\G(?:" + Year + @"-(?<m>[0-9]{1,2})(?:-(?<d>[0-9]{1,2}))?"
            + @"|(?<d>[0-9]{1,2})(?:\. ?| )" + Name + ",? " + Year
            + "|" + Name + " (?:(?<d>[0-9]{1,2}), ?)?" + Year
            + @"|(?<d>[0-9]{1,2})[-./] ?(?<m>[0-9]{1,2})(?:[-./] ?|(?<=/[0-9]{1,2}) )(?:" + Year + @"|(?<y>[0-9]{2}))"
            + "|(?<m>[0-9]{1,2})[-./]" + Year
            + "|" + Year + @")(?![\p{L}0-9*]|[-/:][0-9]|\.[0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Text.Numbers;

/// <summary>When an item is dealt with, or for how long: "(kl. 12.35-13.15)", "18.30-18.35", "10 min.".</summary>
public static partial class TimeSlot
{
    /// <summary>Characters.</summary>
    private const int Longest = 30;

    /// <summary>Characters at the start that have its first figure: "(kl. 9", "(ca. 5".</summary>
    private const int FirstFigure = 6;

    /// <summary>
    /// How many characters a slot has at the start of a line, with the blank behind it; 0: none is there. One hour alone may be a
    /// programme's: it wants brackets or its word, "kl. 9.30".
    /// </summary>
    public static int Before(string text) =>
        text is ['(' or 'k' or 'K' or 'c' or 'C' or (>= '0' and <= '9'), _, _, ..]
            && text.AsSpan(0, Math.Min(text.Length, FirstFigure)).ContainsAnyInRange('0', '9')
            && First().Match(text) is { Success: true } match ? match.Length : 0;

    /// <summary>The text is a slot and nothing else.</summary>
    public static bool IsWhole(string text) =>
        text.Length is > 0 and <= Longest && text.AsSpan().ContainsAnyInRange('0', '9') && Whole().IsMatch(text);

    /// <summary>A time of day and nothing else: "09.35"; null for others.</summary>
    public static TimeOnly? Hour(string text) =>
        text is [_, _, _, ..] && text.Length <= LongestHour && TimeOnly.TryParseExact(text.Replace('.', ':'), HourForms,
            CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour) ? hour : null;

    private const int LongestHour = 5;

    private static readonly string[] HourForms = ["H:mm", "HH:mm"];

    private const string HourOfDay = @"(?:[01]?\d|2[0-4])[.:][0-5]\d";

    private const string Until = @"\s?[-–]\s?(?:kl\.?\s*)?" + HourOfDay;

    private const string Minutes = @"(?:ca\.?\s*)?\d{1,3}\s?min(?:\.|utter)?";

    private const string Timed = @"kl\.?\s*" + HourOfDay + "(?:" + Until + ")?|" + HourOfDay + Until + "|" + Minutes;

    private const string Any = @"(?:kl\.?\s*)?" + HourOfDay + "(?:" + Until + ")?|" + Minutes;

    [GeneratedRegex(@"^(?:\((?:" + Any + @")\)|" + Timed + @"):?\s+(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex First();

    [GeneratedRegex(@"^(?:\((?:" + Any + @")\)|" + Any + ")$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}

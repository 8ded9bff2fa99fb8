using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Text;

/// <summary>Dates and times as Danish agendas print them: <c>6. september 2024</c>, <c>06-09-2024</c>, <c>6/9-2024</c>, <c>kl. 10</c>.</summary>
public static partial class DanishDate
{
    /// <summary>The first date in the text, as ISO, or null.</summary>
    public static string? Find(string text)
    {
        var inWords = InWords().Match(text);
        var inFigures = InFigures().Match(text);
        var match = !inFigures.Success || (inWords.Success && inWords.Index < inFigures.Index) ? inWords : inFigures;
        if (!match.Success)
        {
            var iso = Iso().Match(text);
            return iso.Success ? ToIso(iso.Groups["y"].Value, iso.Groups["m"].Value, iso.Groups["d"].Value) : null;
        }

        var month = match == inWords ? Month(match.Groups["m"].Value) : match.Groups["m"].Value;
        return ToIso(match.Groups["y"].Value, month, match.Groups["d"].Value);
    }

    /// <summary>The times in the text in order, as HH:MM; <paramref name="afterKl"/> only those introduced by "kl.".</summary>
    public static IEnumerable<string> FindTimes(string text, bool afterKl)
    {
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

    /// <summary>The text starts with a day and a month, so its leading number is no item's.</summary>
    public static bool Starts(string text) => StartsWithDate().IsMatch(text);

    private static string Month(string name)
    {
        var lower = name.ToLowerInvariant();
        var at = Array.FindIndex(Vocabulary.Months, month => month.StartsWith(lower[..3], StringComparison.Ordinal));
        return (at + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static string? ToIso(string year, string month, string day)
    {
        var y = int.Parse(year, CultureInfo.InvariantCulture);
        var m = int.Parse(month, CultureInfo.InvariantCulture);
        var d = int.Parse(day, CultureInfo.InvariantCulture);
        y += y < 100 ? (y < 70 ? 2000 : 1900) : 0;
        return m is >= 1 and <= 12 && d >= 1 && y is >= 1800 and <= 2200 && d <= DateTime.DaysInMonth(y, m)
            ? string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{m:00}-{d:00}")
            : null;
    }

    private const string MonthNames = "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|okt\\.?|nov\\.?|dec\\.?";

    [GeneratedRegex(@"(?<!\d)(?<d>\d{1,2})\.?\s*(?<m>" + MonthNames + @")\s+(?<y>\d{4})(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InWords();

    [GeneratedRegex(@"(?<![\d\-/.])(?<d>\d{1,2})(?:\s?[-./]\s?)(?<m>\d{1,2})(?:\s?[-./]\s?)(?<y>\d{4}|\d{2})(?![\d\-/])", RegexOptions.CultureInvariant)]
    private static partial Regex InFigures();

    [GeneratedRegex(@"(?<!\d)(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<![\d.,/-])(?<h>[0-2]?\d)[:.](?<m>[0-5]\d)(?![\d.,/-]*\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"(?:\bkl(?:okken)?\.?\s*|(?<=kl\.?\s*\d{1,2}(?:[:.]\d{2})?\s*(?:-|–|til|til kl\.)\s*))(?<h>[0-2]?\d)(?:[:.](?<m>[0-5]\d))?(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimeAfterKl();

    [GeneratedRegex(@"^\d{1,2}\.?\s*(?:" + MonthNames + @")(?![a-zæøå])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StartsWithDate();
}

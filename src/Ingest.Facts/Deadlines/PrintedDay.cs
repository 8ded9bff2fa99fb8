using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Text.Words;

namespace Ingest.Facts.Deadlines;

/// <summary>A day or a stretch of time as a deadline names it, with what is missing taken from the meeting's day.</summary>
internal static class PrintedDay
{
    private const int MonthsOfYear = 12;

    private const int MonthsOfQuarter = 3;

    private const int MonthsOfHalf = 6;

    private const int ShortYear = 100;

    private const int Century = 2000;

    private const int LastHour = 24;

    /// <summary>
    /// The pattern of a day in <see cref="DeadlineCues"/> and of what stands for one. Groups: <c>d</c> day, <c>m</c> month in letters or
    /// figures, <c>y</c> year, <c>q</c> quarter, <c>half</c>, <c>running</c> the meeting's own month or year.
    /// </summary>
    public const string Pattern =
        @"(?:" + Day + @"(?:" + InFigures + @"|(?<d>[0-3]?[0-9])\.?\s?(?<m>" + Months + @")(?!\p{L})(?:,?\s(?<y>[12][0-9]{3})(?![0-9]))?)"
            + @"|(?:ultimo|(?:ved |med )?(?:udgangen|slutningen) af)\s(?:(?<m>" + Months + @")(?!\p{L})(?:\s(?<y>[12][0-9]{3})(?![0-9]))?"
            + @"|(?<y>[12][0-9]{3})(?![0-9])|(?<running>året|måneden|indeværende år)(?!\p{L}))|årets udgang|årsskiftet"
            + @"|(?:(?:i|til)\s)?(?:(?<q>[1-4])\. kvartal(?:\si)?|(?<half>[12])\. halvår(?:\si)?)\s(?<y>[12][0-9]{3})(?![0-9])"
            + @"|i\s(?:(?<m>" + Months + @")(?!\p{L})(?:\s(?<y>[12][0-9]{3})(?![0-9]))?|(?<y>20[0-9]{2})(?![0-9])))";

    private const string Day = @"(?:(?:man|tirs|ons|tors|fre|lør|søn)dag,?\s)?(?:(?:den|d\.)\s?)?";

    private const string InFigures =
        @"(?<y>20[0-9]{2})-(?<m>[01][0-9])-(?<d>[0-3][0-9])(?![0-9])"
            + @"|(?<d>[0-3]?[0-9])(?:/\s?(?<m>[01]?[0-9])(?:[-/. ]\s?(?<y>20[0-9]{2}|[0-9]{2}(?![0-9.])))?"
            + @"|[-.]\s?(?<m>[01]?[0-9])[-.]\s?(?<y>20[0-9]{2}|[0-9]{2}))(?![0-9])";

    private const string Months = @"januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
        + @"|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)(?!\p{L})\.?";

    /// <summary>Null where it is no day (<c>31. april</c>), or the year cannot be told.</summary>
    /// <param name="meeting">The meeting's day; null where the document says none.</param>
    /// <param name="isPast">It is told of a day gone by: without a year it is the last before the meeting.</param>
    public static DateOnly? Date(Match match, DateOnly? meeting, bool isPast)
    {
        var year = Number(match.Groups["y"]) is { } printed ? printed + (printed < ShortYear ? Century : 0) : (int?)null;
        var month = Month(match.Groups["m"]) ?? Number(match.Groups["q"]) * MonthsOfQuarter ?? Number(match.Groups["half"]) * MonthsOfHalf
            ?? (match.Groups["running"].Value == "måneden" ? meeting?.Month : null) ?? MonthsOfYear;
        if (month is < 1 or > MonthsOfYear)
        {
            return null;
        }

        return year is { } told ? Of(told, month, match) : meeting is { } from ? Nearest(from, month, match, isPast) : null;
    }

    private static DateOnly? Nearest(DateOnly meeting, int month, Match match, bool isPast)
    {
        var same = Of(meeting.Year, month, match);
        return isPast ? same <= meeting ? same : Of(meeting.Year - 1, month, match)
            : same >= meeting ? same : Of(meeting.Year + 1, month, match);
    }

    /// <summary>Null where none is printed.</summary>
    public static TimeOnly? Time(Match match)
    {
        var hour = Number(match.Groups["h"]);
        var minute = Number(match.Groups["min"]) ?? 0;
        return hour is null or > LastHour ? null : hour == LastHour ? new TimeOnly(LastHour - 1, 59) : new TimeOnly(hour.Value, minute);
    }

    private static DateOnly? Of(int year, int month, Match match)
    {
        var last = DateTime.DaysInMonth(year, month);
        var day = Number(match.Groups["d"]) ?? last;
        return day >= 1 && day <= last ? new DateOnly(year, month, day) : null;
    }

    private static int? Number(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static int? Month(Group group)
    {
        if (!group.Success || char.IsAsciiDigit(group.Value[0]))
        {
            return Number(group);
        }

        return Array.FindIndex(Vocabulary.Months, month => month.StartsWith(group.Value[..3], StringComparison.OrdinalIgnoreCase)) + 1;
    }
}

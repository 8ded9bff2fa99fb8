using System.Globalization;

namespace Ingest.Feed.Exchange;

/// <summary>
/// Clock time in Denmark as an instant: <c>2024-09-06</c>, <c>10:00</c> is <c>2024-09-06T10:00:00+02:00</c>. Reckoned here, not asked of
/// the machine, whose list of time zones may be missing or of another year.
/// </summary>
/// <remarks>
/// Denmark is one hour before UTC, and two in summer: since 1980, from the last Sunday of March at 2 until the last Sunday of October at 3
/// (Directive 2000/84/EC), which was the last of September until 1995.
/// </remarks>
public static class DanishTime
{
    private const int FirstSummer = 1980;
    private const int LastSeptemberEnd = 1995;
    private const int March = 3;
    private const int September = 9;
    private const int October = 10;
    private const int SpringHour = 2;
    private const int AutumnHour = 3;

    /// <param name="date">ISO, as the output has it.</param>
    /// <param name="time"><c>HH:MM</c>; midnight where it is null or no time of a day.</param>
    /// <returns>Null where the date is none.</returns>
    public static DateTimeOffset? At(string? date, string? time = null)
    {
        if (!DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return null;
        }

        var local = TimeOnly.TryParseExact(time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock)
            ? day.Add(clock.ToTimeSpan()) : day;
        return new DateTimeOffset(local, TimeSpan.FromHours(IsSummer(local) ? 2 : 1));
    }

    /// <summary>As RFC 3339 writes it, to the second: <c>2024-09-06T10:00:00+02:00</c>.</summary>
    public static string Text(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static bool IsSummer(DateTime local) =>
        local.Year >= FirstSummer
        && local >= LastSunday(local.Year, March).AddHours(SpringHour)
        && local < LastSunday(local.Year, local.Year <= LastSeptemberEnd ? September : October).AddHours(AutumnHour);

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, DateTime.DaysInMonth(year, month), 0, 0, 0, DateTimeKind.Unspecified);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}

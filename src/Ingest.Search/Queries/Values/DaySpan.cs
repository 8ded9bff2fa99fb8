namespace Ingest.Search.Queries.Values;

/// <summary>A day, a month or a year: its first day and its last.</summary>
/// <param name="End">Where it ends in the question.</param>
internal readonly record struct DaySpan(DateOnly First, DateOnly Last, int End)
{
    public static int Number(DateOnly day) => (((day.Year * 100) + day.Month) * 100) + day.Day;
}

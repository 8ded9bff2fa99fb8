using Ingest.Search.Queries.Fields;

namespace Ingest.Search.Queries.Values;

/// <summary>What <c>date:</c> takes: <c>2024</c>, <c>2019..2024</c>, <c>2023..</c>, <c>&gt;=1.3.2024</c>.</summary>
internal static class DateRangeReader
{
    /// <returns>Days as numbers, and where it ends; null where no time is named here.</returns>
    public static (int From, int To, int End)? Read(string text, int at)
    {
        if (Ranges.Between(text, at) is { } open)
        {
            return DayReader.Read(text, open) is { } until ? (DateNode.Earliest, DaySpan.Number(until.Last), until.End) : null;
        }

        var (comparison, behind) = Ranges.Comparison(text, at);
        if (DayReader.Read(text, behind) is not { } first)
        {
            return null;
        }

        if (comparison != "")
        {
            var (from, to) = comparison switch
            {
                ">" => (DaySpan.Number(first.Last.AddDays(1)), DateNode.Latest),
                ">=" => (DaySpan.Number(first.First), DateNode.Latest),
                "<" => (DateNode.Earliest, DaySpan.Number(first.First.AddDays(-1))),
                "<=" => (DateNode.Earliest, DaySpan.Number(first.Last)),
                _ => (DaySpan.Number(first.First), DaySpan.Number(first.Last)),
            };
            return (from, to, first.End);
        }

        if (Ranges.Between(text, first.End) is not { } second)
        {
            return (DaySpan.Number(first.First), DaySpan.Number(first.Last), first.End);
        }

        return DayReader.Read(text, second) is not { } last ? (DaySpan.Number(first.First), DateNode.Latest, second)
            : (DaySpan.Number(first.First < last.First ? first.First : last.First),
                DaySpan.Number(first.Last > last.Last ? first.Last : last.Last), last.End);
    }
}

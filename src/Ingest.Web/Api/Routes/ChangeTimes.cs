using Ingest.Search.Searching;

namespace Ingest.Web.Api.Routes;

/// <summary>Changes by time: their numbers grow with it, so it is found by halving.</summary>
internal static class ChangeTimes
{
    /// <returns>The number behind which every change is of that time or later.</returns>
    public static long LastBefore(ISearcher searcher, DateTimeOffset time)
    {
        var (before, from) = (searcher.First, searcher.Version);
        while (before < from)
        {
            var middle = before + ((from - before) / 2);
            if (searcher.Changes(middle, 1) is [var next] && next.Time < time)
            {
                before = next.Number;
            }
            else
            {
                from = middle;
            }
        }

        return before;
    }
}

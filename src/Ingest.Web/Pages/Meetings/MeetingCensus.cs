using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Search.Searching;

namespace Ingest.Web.Pages.Meetings;

/// <summary>Which documents are of no meeting: those that could not be read, and those that nothing of a meeting was read in.</summary>
internal sealed class MeetingCensus(ISearcher searcher)
{
    private const int AtOnce = 500;

    private sealed record Census((long Version, DateTimeOffset Changed) Index, ImmutableArray<MeetingLine> Others);

    private Census? _last;

    /// <summary>Counted once for each state of the index.</summary>
    public ImmutableArray<MeetingLine> Others
    {
        get
        {
            var index = (searcher.Version, searcher.Changed);
            if (_last is { } known && known.Index == index)
            {
                return known.Others;
            }

            var counted = new Census(index, Count());
            _last = counted;
            return counted.Others;
        }
    }

    public static bool IsMeeting(MeetingLine line) => line.Date is not null
        || (line.Status != DocumentStatus.Failed && (line.Kind != MeetingKind.Unknown || line.Items > 0));

    /// <summary>They have no date, so they stand behind all that have one.</summary>
    private ImmutableArray<MeetingLine> Count()
    {
        var others = new List<MeetingLine>();
        for (var end = searcher.Meetings(new MeetingRequest(Take: 1)).Total; end > 0;)
        {
            var start = Math.Max(0, end - AtOnce);
            var lines = searcher.Meetings(new MeetingRequest(Skip: start, Take: end - start)).Meetings;
            others.AddRange(lines.Where(line => !IsMeeting(line)));
            end = lines.Any(line => line.Date is not null) ? 0 : start;
        }

        return [.. others.OrderBy(line => line.Path, StringComparer.Ordinal)];
    }
}

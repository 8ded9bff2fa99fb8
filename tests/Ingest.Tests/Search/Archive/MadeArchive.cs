using Ingest.Model.Output;

namespace Ingest.Tests.Search.Archive;

/// <summary>
/// Documents of three municipalities that are nowhere, 2015 to 2025, as many as are asked for and the same for the same seed. Made one by
/// one: an archive of any size takes the memory of one document.
/// </summary>
public static class MadeArchive
{
    /// <summary>On average: the calendar is spread so that the last meeting falls about the last day.</summary>
    private const double ItemsInMeeting = 10.7;
    private static readonly DateOnly First = new(2015, 1, 6), Last = new(2025, 12, 16);

    public static IEnumerable<AgendaDocument> Documents(int items = 5000, ulong seed = 1) =>
        Meetings(items, seed).Select(meeting => meeting.Document);

    /// <summary>The documents with what is true of their items, oldest first; the last is cut where the items are enough.</summary>
    public static IEnumerable<MadeMeeting> Meetings(int items = 5000, ulong seed = 1)
    {
        var left = items;
        var sequence = 0;
        foreach (var (maker, date) in Calendar((int)Math.Ceiling(items / ItemsInMeeting)))
        {
            if (left == 0)
            {
                yield break;
            }

            sequence++;
            var meeting = maker.Make(date, unchecked((seed * 0x9E3779B9) + (ulong)sequence), sequence);
            if (meeting.Items.Length > left)
            {
                meeting = Cut(meeting, left);
            }

            left -= meeting.Items.Length;
            yield return meeting;
        }
    }

    /// <summary>Round after round: each round every body meets, the councils last.</summary>
    private static IEnumerable<(MeetingMaker Maker, DateOnly Date)> Calendar(int meetings)
    {
        var makers = Municipalities.All.SelectMany(municipality =>
        {
            var waiting = new Queue<MadeCase>();
            return municipality.Bodies.Select(body => (Body: body, Maker: new MeetingMaker(municipality, body, waiting)));
        }).OrderBy(each => each.Body.Area is null ? 1 : 0).SelectMany(each => Enumerable.Repeat(each.Maker, each.Body.Meetings)).ToList();
        var days = Last.DayNumber - First.DayNumber;
        for (var i = 0; ; i++)
        {
            var day = First.AddDays((int)((long)days * Math.Min(i, meetings) / meetings));
            yield return (makers[i % makers.Count], day);
        }
    }

    private static MadeMeeting Cut(MadeMeeting meeting, int items)
    {
        var kept = meeting.Document.Items[..items];
        return new MadeMeeting(
            meeting.Document with
            {
                Items = kept,
                Tables = [.. meeting.Document.Tables.Where(table => kept.Any(item => item.Id == table.Item))],
            },
            meeting.Items[..items]);
    }
}

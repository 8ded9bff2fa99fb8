using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Agendas.Meetings;

/// <summary>
/// Who meets, where the front does not say so and every decision's heading does: "Parkudvalget, 12-03-2031, pkt. 4" in the minutes of
/// that day.
/// </summary>
internal static class DecidingBody
{
    /// <summary>Decisions that name the same body.</summary>
    private const int Fewest = 2;

    public static Meeting Add(Meeting meeting, ImmutableArray<AgendaItem> items)
    {
        if (meeting is not { Kind: MeetingKind.Minutes, Body: null, Date: not null })
        {
            return meeting;
        }

        var decisions = items.SelectMany(item => item.Decisions).Where(one => one.Date == meeting.Date).ToList();
        return decisions.Count >= Fewest && decisions[0].Body is { } body && decisions.TrueForAll(one => one.Body == body)
            ? meeting with { Body = body } : meeting;
    }
}

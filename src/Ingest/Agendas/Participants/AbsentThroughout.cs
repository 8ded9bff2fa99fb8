using System.Collections.Immutable;
using Ingest.Agendas.Front;
using Ingest.Model.Output;

namespace Ingest.Agendas.Participants;

/// <summary>
/// Those who did not come, where the front names no one who stayed away and each decision does: "Fraværende: Ane Holm (V)" under all
/// of them. Who was away from some items alone was at the meeting, and what the front says of one stands.
/// </summary>
internal static class AbsentThroughout
{
    /// <summary>Decisions; under one or two the same note can be of these items.</summary>
    private const int Fewest = 3;

    /// <returns>The meeting, with them as absent, and those who came in their place.</returns>
    /// <param name="saysWhoCame">
    /// The front says who came; else its people are members, and nothing is said of who of them did. Asked only where it matters.
    /// </param>
    public static Meeting Add(Meeting meeting, ImmutableArray<AgendaItem> items, Func<bool>? saysWhoCame = null)
    {
        var decided = items.Where(item => item.Fields.Any(field => field.Kind == FieldKind.Decision && field.Text.Length > 0)).ToList();
        if (meeting.Kind != MeetingKind.Minutes || decided.Count < Fewest)
        {
            return meeting;
        }

        var noted = decided.ConvertAll(item => item.Fields.Where(field => field.Kind == FieldKind.Attendance)
            .SelectMany(field => Named(field)).ToList());
        var people = new ParticipantList();
        people.Add(meeting.Participants);
        var came = new Lazy<bool>(saysWhoCame ?? (() => true));
        people.Add(noted[0].Where(one => ((one.Attendance == Attendance.Absent && !came.Value)
                || !meeting.Participants.Any(known => known.Name == one.Name))
            && noted.TrueForAll(others => others.Exists(
            other => other.Attendance == one.Attendance && string.Equals(other.Name, one.Name, StringComparison.Ordinal)))));
        return meeting with { Participants = [.. people.All] };
    }

    private static ImmutableArray<Participant> Named(AgendaField field)
    {
        var text = field.Heading is { Length: > 0 } heading ? $"{heading.TrimEnd(':', ' ')}: {field.Text}" : field.Text;
        if (text.Contains('\n', StringComparison.Ordinal))
        {
            return [];
        }

        if (ParticipantLabel.All(text) is not [{ At: 0, Task: null, Attendance: Attendance.Absent } label])
        {
            return [.. ToldAttendance.Read(text).Where(one => one.Attendance == Attendance.Absent)];
        }

        var (names, substitutes) = Substitutes.Split(text[label.NamesAt..]);
        return [.. PersonName.Read(ParticipantParagraph.Names(names), Attendance.Absent, []), .. substitutes];
    }
}

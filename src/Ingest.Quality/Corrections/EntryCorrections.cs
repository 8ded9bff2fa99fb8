using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Quality.Corrections.Places;

namespace Ingest.Quality.Corrections;

/// <summary>Decisions and participants: entries that are named by their words, added and taken away.</summary>
internal static class EntryCorrections
{
    public static (AgendaDocument? Document, string? Was) Decision(AgendaDocument document, Correction correction)
    {
        var index = ItemPlace.Find(document, correction);
        if (index < 0)
        {
            return default;
        }

        var item = document.Items[index];
        var (decisions, was) = Entry(item.Decisions, correction, CorrectionPlaces.DecisionText, one => one.Text,
            text => new Decision(null, null, text), (one, right) => correction.Place switch
        {
            CorrectionPlaces.DecisionBody => (one with { Body = right }, one.Body),
            CorrectionPlaces.DecisionDate => (one with { Date = right }, one.Date),
            _ => (one with { Text = right! }, one.Text),
        });
        return decisions.IsDefault
            ? default : (document with { Items = document.Items.SetItem(index, item with { Decisions = decisions }) }, was);
    }

    public static (AgendaDocument? Document, string? Was) Participant(AgendaDocument document, Correction correction)
    {
        var meeting = document.Meeting;
        var (people, was) = Entry(meeting.Participants, correction, CorrectionPlaces.ParticipantName, one => one.Name,
            name => new Participant(name, null, null, Attendance.Unknown), (one, right) => correction.Place switch
        {
            CorrectionPlaces.ParticipantParty => (one with { Party = right }, one.Party),
            CorrectionPlaces.ParticipantRole => (one with { Role = right }, one.Role),
            CorrectionPlaces.ParticipantAttendance =>
                (one with { Attendance = CorrectionValues.Value<Attendance>(right!) }, CorrectionValues.Name(one.Attendance)),
            _ => (one with { Name = right! }, one.Name),
        });
        return people.IsDefault ? default : (document with { Meeting = meeting with { Participants = people } }, was);
    }

    /// <param name="key">The place that names an entry: without <see cref="Correction.Entry"/> it adds one, with null as right it takes one
    /// away.</param>
    /// <returns>A default array where the entry is not there.</returns>
    private static (ImmutableArray<T> Entries, string? Was) Entry<T>(
        ImmutableArray<T> entries, Correction correction, string key, Func<T, string> named, Func<string, T> made,
        Func<T, string?, (T Entry, string? Was)> changed)
    {
        var name = correction.Entry ?? correction.Right;
        var same = Enumerable.Range(0, entries.Length).Where(i => string.Equals(named(entries[i]), name, StringComparison.Ordinal))
            .ToList();
        var index = (correction.Row ?? 0) is var nth && nth >= 0 && nth < same.Count ? same[nth] : -1;
        if (correction.Place != key)
        {
            return index < 0 ? default : Changed();
        }

        return (correction.Entry, correction.Right) switch
        {
            (null, { } added) => index < 0 ? (entries.Add(made(added)), null) : (entries, added), // it is there by itself now
            (_, null) => index < 0 ? (entries, null) : (entries.RemoveAt(index), name),
            _ => index >= 0 ? Changed() : entries.Any(one => string.Equals(named(one), correction.Right, StringComparison.Ordinal))
                ? (entries, correction.Right) : default,
        };

        (ImmutableArray<T> Entries, string? Was) Changed()
        {
            var (entry, was) = changed(entries[index], correction.Right);
            return (entries.SetItem(index, entry), was);
        }
    }
}

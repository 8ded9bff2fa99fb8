using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Quality.Comparison;
using Ingest.Quality.Truth;

namespace Ingest.Quality.Scoring.Judges;

internal static class MeetingJudge
{
    private const string Heading = "meeting";

    /// <param name="came">Null where the document failed.</param>
    public static Judgement Judge(TruthMeeting expected, Meeting? came)
    {
        var kind = came is null ? null : Name(came.Kind);
        var judgement =
            Value("body", expected.Body, came?.Body) +
            Value("kind", Name(expected.Kind), kind) +
            Value("date", expected.Date, came?.Date) +
            Value("start", expected.Start, came?.Start) +
            Value("place", expected.Place, came?.Place) +
            Unscored("title", expected.Title, came?.Title) +
            Unscored("end", expected.End, came?.End);
        return expected.Participants is { } participants
            ? judgement + Participants(participants, came?.Participants ?? [])
            : judgement;
    }

    private static Judgement Value(string place, string? expected, string? came)
    {
        var tally = Tally.OfValue(Fold(expected), Fold(came));
        if (tally.IsEmpty)
        {
            return Judgement.None;
        }

        var right = tally == Tally.Right;
        return new(
            Scores.None with { Meeting = Share.Of(right) },
            right ? [] : [new(Heading, place, Differing.Kind(tally), expected, came)]);
    }

    private static Judgement Unscored(string place, string? expected, string? came) =>
        string.Equals(Fold(expected), Fold(came), StringComparison.Ordinal)
            ? Judgement.None
            : new(Scores.None, [new(Heading, place, DifferenceKind.Note, expected, came)]);

    private static Judgement Participants(ImmutableArray<TruthParticipant> expected, ImmutableArray<Participant> came)
    {
        var pairs = Assignment.Assign(expected.Length, came.Length, (e, c) => Weight(expected[e], came[c]));
        var judgement = Judgement.None;
        foreach (var (e, c) in pairs)
        {
            var wanted = e == Pair.None ? null : Show(expected[e].Name, expected[e].Party, expected[e].Role, expected[e].Attendance);
            var got = c == Pair.None ? null : Show(came[c].Name, came[c].Party, came[c].Role, came[c].Attendance);
            var name = Tally.OfValue(e == Pair.None ? null : TextFolding.Text(expected[e].Name),
                c == Pair.None ? null : TextFolding.Text(came[c].Name));
            var all = Tally.OfValue(wanted, got);
            judgement += new Judgement(
                Scores.None with { ParticipantName = name, Participant = all },
                all == Tally.Right ? [] : [new(Heading, "participant", Differing.Kind(all), wanted, got)]);
        }

        return judgement;
    }

    private static double Weight(TruthParticipant expected, Participant came)
    {
        var (a, b) = (TextFolding.Text(expected.Name), TextFolding.Text(came.Name));
        if (string.Equals(a, b, StringComparison.Ordinal))
        {
            return string.Equals(Show(a, expected.Party, expected.Role, expected.Attendance),
                Show(b, came.Party, came.Role, came.Attendance), StringComparison.Ordinal)
                ? 10
                : 6;
        }

        var likeness = Levenshtein.Likeness(a, b);
        return likeness >= 0.6 ? likeness : 0;
    }

    private static string Show(string name, string? party, string? role, Attendance attendance) =>
        $"{TextFolding.Text(name)} | {Fold(party) ?? "-"} | {Fold(role) ?? "-"} | "
            + $"{(attendance == Attendance.Unknown ? "-" : attendance == Attendance.Present ? "present" : "absent")}";

    private static string Name(MeetingKind kind) => kind.ToString().ToLowerInvariant();

    private static string? Fold(string? text) => text is null ? null : TextFolding.Text(text);
}

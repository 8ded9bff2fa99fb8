using System.Collections.Immutable;
using Ingest.Agendas.Front;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text.Words;

namespace Ingest.Agendas.Participants;

/// <summary>
/// Reads who took part: names with party letters under headings such as Deltagere and Afbud, in lines, columns, sentences or
/// parted by commas.
/// </summary>
internal static class ParticipantReader
{
    /// <param name="front">Before the first item.</param>
    /// <param name="after">Behind it: what is said there of people who are known is about an item.</param>
    /// <param name="areMinutes">Those who are named as members or as asked to come were there, unless it says otherwise.</param>
    public static ImmutableArray<Participant> Read(ImmutableArray<LabelledLine> front, ImmutableArray<LabelledLine> after, bool areMinutes)
    {
        var (named, signed) = (Gather(front, areMinutes, namesTasks: true), Gather(after, areMinutes, namesTasks: false));
        ImmutableArray<Participant> found = [.. Taking(named, areMinutes)];
        found = [.. found,
            .. Taking(signed, areMinutes).Where(one => !found.Any(other => string.Equals(other.Name, one.Name, StringComparison.Ordinal)))];
        var cameAll = areMinutes && !named.SaysWhoCame && !signed.SaysWhoCame;
        ImmutableArray<Participant> signing = [.. areMinutes ? Signing(after, found) : []];
        return Initials.Drop([.. found.Select(
            one => one.Attendance == Attendance.Unknown && cameAll ? one with { Attendance = Attendance.Present } : one), .. signing]);
    }

    /// <summary>
    /// The members whose names stand under the minutes to be signed, where one who stayed away stands among them: all have a place there,
    /// and nothing is said of who came.
    /// </summary>
    private static IEnumerable<Participant> Signing(ImmutableArray<LabelledLine> after, ImmutableArray<Participant> found)
    {
        var names = after.Select(line => LineCells.Texts(line.Line)).Where(cells => cells.All(PersonName.IsOne))
            .SelectMany(cells => cells.Select(cell => PersonName.One(cell, Attendance.Unknown)!)).DistinctBy(one => one.Name).ToList();
        return names.Count >= FewestSigning && names.Exists(one => found.Any(
            other => other.Attendance == Attendance.Absent && string.Equals(other.Name, one.Name, StringComparison.Ordinal)))
            ? names.Where(one => !found.Any(other => string.Equals(other.Name, one.Name, StringComparison.Ordinal))) : [];
    }

    /// <summary>A chairman and a secretary may sign for all.</summary>
    private const int FewestSigning = 3;

    /// <summary>
    /// Minutes tell those who came from those who belong to the body: by a label that says so, or as "Deltagere", who are no "Medlemmer".
    /// </summary>
    public static bool SayWhoCame(ImmutableArray<LabelledLine> front, ImmutableArray<LabelledLine> after) =>
        front.Any(line => line.Facts.Folded.StartsWith("deltager", StringComparison.Ordinal)
            || line.Facts.Folded.StartsWith("mødedeltager", StringComparison.Ordinal))
        || Gather(front, areMinutes: true, namesTasks: true).SaysWhoCame || Gather(after, areMinutes: true, namesTasks: false).SaysWhoCame;

    /// <summary>
    /// Before a meeting no one has come: "Øvrige deltagere" on its agenda are those who are expected. Where some are said to be there and
    /// others not, it says what it says.
    /// </summary>
    public static ImmutableArray<Participant> ToCome(ImmutableArray<Participant> people) =>
        people.Any(one => one.Attendance == Attendance.Absent) ? people
            : [.. people.Select(one => one.Attendance == Attendance.Present ? one with { Attendance = Attendance.Unknown } : one)];

    /// <summary>
    /// Without a list, those with a task took part in what is minuted; on an agenda they are named to those who are asked to come.
    /// </summary>
    private static IEnumerable<Participant> Taking(ParticipantList people, bool areMinutes) =>
        people.HasList ? people.All : people.All.Where(one => areMinutes && Vocabulary.TaskLabels.Contains(one.Role ?? ""));

    private static ParticipantList Gather(ImmutableArray<LabelledLine> lines, bool areMinutes, bool namesTasks)
    {
        var people = new ParticipantList();
        var rows = InRows(lines);
        var (columns, lists) = (new ParticipantColumns(people), new ParticipantLists(people, rows, areMinutes, namesTasks));
        for (var i = 0; i < rows.Length; i++)
        {
            if (!columns.Read(rows[i].Line, i + 1 < rows.Length ? rows[i + 1].Line : null))
            {
                i = lists.Read(i);
            }
        }

        if (namesTasks)
        {
            AddTold(people, lines);
        }

        return people;
    }

    /// <summary>
    /// Those whom sentences before the first item tell of. When one who is listed came or left says nothing of the others.
    /// </summary>
    private static void AddTold(ParticipantList people, ImmutableArray<LabelledLine> lines)
    {
        foreach (var (_, sentence) in FrontSentences.Of(lines))
        {
            if (ToldAttendance.Read(sentence) is { IsEmpty: false } told)
            {
                people.HasList = true;
                people.SaysWhoCame |= told.Any(one => one.Attendance == Attendance.Present
                    && !people.All.Any(known => string.Equals(known.Name, one.Name, StringComparison.Ordinal)));
                people.Add(told);
            }
        }
    }

    /// <summary>
    /// Names in two columns under labels that stand in the first alone are read row by row: a label is for all right of it, too. So are a
    /// table's rows that run over both columns.
    /// </summary>
    private static ImmutableArray<LabelledLine> InRows(ImmutableArray<LabelledLine> lines)
    {
        if (!lines.Any(line => line.Line.Column > 0))
        {
            return lines;
        }

        ImmutableArray<LabelledLine> rows =
        [
            .. lines.OrderBy(line => line.Line.Page).ThenByDescending(line => Math.Round(line.Line.Baseline))
                .ThenBy(line => line.Line.Column),
        ];
        var joined = Joined(rows);
        if (joined.Any(row => !lines.Contains(row) && ParticipantRow.IsHeader(LineCells.TextsOfHeader(row.Line))))
        {
            return joined;
        }

        var labels = lines.Where(line => ParticipantLabel.Whole(line.Line.Text) is { Task: null }).ToList();
        return labels.Count < 2 || labels.Exists(line => line.Line.Column > 0) ? lines : rows;
    }

    /// <summary>What stands beside each other as one line.</summary>
    private static ImmutableArray<LabelledLine> Joined(ImmutableArray<LabelledLine> rows)
    {
        var joined = ImmutableArray.CreateBuilder<LabelledLine>(rows.Length);
        foreach (var row in rows)
        {
            if (joined.Count > 0 && row.Line.IsBeside(joined[^1].Line))
            {
                joined[^1] = joined[^1] with
                {
                    Facts = joined[^1].Facts with { Line = joined[^1].Line.With([.. joined[^1].Line.Words, .. row.Line.Words]) },
                };
            }
            else
            {
                joined.Add(row);
            }
        }

        return joined.ToImmutable();
    }
}

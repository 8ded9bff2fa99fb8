using Ingest.Model.Output;
using Ingest.Text.Words;

namespace Ingest.Agendas.Participants;

/// <summary>People as they are found. One who is named twice is one person, and absent where either list says so.</summary>
internal sealed class ParticipantList
{
    private readonly List<Participant> _found = [];

    public IReadOnlyList<Participant> All => _found;

    /// <summary>Of the list that is open; null where none is.</summary>
    public Attendance? Open { get; set; }

    /// <summary>People are listed: where only a chairman is named, the line is a letterhead's.</summary>
    public bool HasList { get; set; }

    /// <summary>Those who came are told from those who belong to the body.</summary>
    public bool SaysWhoCame { get; set; }

    public void Add(IEnumerable<Participant> people)
    {
        foreach (var person in people)
        {
            Add(person);
        }
    }

    public void Add(Participant person)
    {
        var at = _found.FindIndex(one => string.Equals(one.Name, person.Name, StringComparison.Ordinal));
        if (at < 0)
        {
            _found.Add(person);
            return;
        }

        var before = _found[at];
        _found[at] = before with
        {
            Party = before.Party ?? person.Party,
            Role = before.Role is { } role && !(Vocabulary.TaskLabels.Contains(role) && person.Role is not null) ? role : person.Role,
            Attendance = person.Attendance == Attendance.Absent || before.Attendance == Attendance.Unknown
                ? person.Attendance : before.Attendance,
        };
    }
}

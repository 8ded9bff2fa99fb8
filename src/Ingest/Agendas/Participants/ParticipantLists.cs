using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Agendas.Front;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;
using Ingest.Text.Numbers;
using Ingest.Text.Words;

namespace Ingest.Agendas.Participants;

/// <summary>People behind a label, in a sentence, or a line each under a label.</summary>
/// <param name="people">Those found, to which it adds.</param>
/// <param name="areMinutes">One who has a task came.</param>
/// <param name="namesTasks">"Formand: …" names one who was there; under the minutes it is a signature.</param>
internal sealed partial class ParticipantLists(ParticipantList people, ImmutableArray<LabelledLine> lines, bool areMinutes, bool namesTasks)
{
    /// <summary>
    /// The label of the open list has a line of its own, or stands before a group: lines below it may say whom people are there for.
    /// </summary>
    private bool _mayHaveGroups;

    /// <summary>
    /// People behind the word for a group were read: such words are labels as "Afbud" is, and none of those under an empty one.
    /// </summary>
    private bool _hasGroups;

    /// <summary>The last heading was "Dagsorden", over a numbered list: whom it names is to be elected.</summary>
    private bool _isInAgenda;

    /// <summary>See <see cref="ParticipantLabel.Role"/>; of the open list.</summary>
    private string? _openRole;

    /// <summary>Reads a line with a label, or one of the list that is open.</summary>
    /// <returns>The last line that was read.</returns>
    public int Read(int i)
    {
        var cells = LineCells.Texts(lines[i].Line);
        var text = lines[i].Line.Text;
        if (cells.Length > 1 && ParticipantLabel.Whole(cells[0]) is not null && !cells[0].EndsWith(':'))
        {
            text = $"{cells[0]}: {text[cells[0].Length..].TrimStart(' ', ':')}"; // "Indkaldte   :   Ane Holm" has its colon in a column
        }

        var labels = ParticipantLabel.All(text);
        if (labels.IsEmpty && ParticipantLabel.Whole(text) is { } alone)
        {
            labels = [alone];
        }

        if (!labels.IsEmpty)
        {
            return ReadLabelled(text, i, labels);
        }

        _isInAgenda |= MeetingKindWords.IsBare(text) && i + 1 < lines.Length && lines[i + 1].Facts.Marker is { IsBullet: false }
            && !DanishDate.Starts(lines[i + 1].Line.Text);
        if (Address().IsMatch(text) && IsUnlabelled(i + 1) && IsUnlabelled(i + 2))
        {
            (people.Open, people.HasList, _mayHaveGroups) = (Attendance.Unknown, true, true);
        }
        else if (PersonLines.IsCall(lines, i))
        {
            (people.Open, people.HasList, _mayHaveGroups) = (Attendance.Unknown, true, false);
        }
        else if (people.Open is not null && _mayHaveGroups && PersonLines.IsGroup(lines, i))
        {
            return i;
        }
        else if (people.Open is null && !_isInAgenda && IsGroup(i))
        {
            _hasGroups = true;
            (text, i) = ParticipantParagraph.Read(lines, i, GroupOf(i)!);
            people.HasList = true;
            people.Add(PersonName.Read(ParticipantParagraph.Names(text), Attendance.Unknown, people.All));
        }
        else if (!people.HasList && !_isInAgenda && !text.Contains(':', StringComparison.Ordinal)
            && ParticipantParagraph.Read(lines, i, text) is var bare && PersonName.Count(bare.Text) >= FewestAlone)
        {
            people.HasList = true;
            people.Add(PersonName.Read(bare.Text, Attendance.Unknown, people.All));
            i = bare.Last;
        }
        else if (!people.HasList && !_isInAgenda && PersonLines.OfParties(lines, i) is { } lastOfParties)
        {
            people.HasList = true;
            for (; i <= lastOfParties; i++)
            {
                people.Add(PersonName.One(lines[i].Line.Text, Attendance.Unknown)!);
            }

            i = lastOfParties;
        }
        else if (Excused().Match(text) is { Success: true } excused)
        {
            people.HasList = true;
            people.Add(PersonName.Read(excused.Groups["names"].Value, Attendance.Absent, people.All));
        }
        else if (_mayHaveGroups && people.Open is { } grouped && Group().Match(text) is { Success: true } group
            && !Vocabulary.IsParticular(Folding.Fold(group.Groups["label"].Value))
            && !PersonName.Read(text[group.Length..], grouped, people.All).IsEmpty)
        {
            (text, i) = ParticipantParagraph.Read(lines, i, text);
            people.Add(PersonName.Read(text[group.Length..], grouped, people.All));
        }
        else if (Vocabulary.SignatureHeadings.Contains(Folding.Fold(text))
            || ParticipantParagraph.HasLabel(text))
        {
            people.Open = null;
        }
        else if (people.Open is { } open)
        {
            i = ReadOfList(i, cells, open);
        }

        return i;
    }

    /// <summary>
    /// People behind a word that says whom they are there for ("Elever:", "Fra kommunen:"): several, or beside such lines or a list's
    /// label.
    /// </summary>
    private bool IsGroup(int i) =>
        Count(i) is var count and > 0 && (count >= FewestAlone || Count(i - 1) > 0 || Count(i + 1) > 0 || IsList(i - 1) || IsList(i + 1));

    private const int FewestAlone = 3;

    private int Count(int i) =>
        GroupOf(i) is { } names ? PersonName.Count(ParticipantParagraph.Names(ParticipantParagraph.Read(lines, i, names).Text)) : 0;

    private bool IsList(int i) =>
        i >= 0 && i < lines.Length && (ParticipantLabel.All(lines[i].Line.Text) is [{ At: 0, Task: null }, ..]
            || (LineCells.Texts(lines[i].Line) is [var first, _, ..] && ParticipantLabel.Whole(first) is { Task: null }));

    /// <summary>The names behind the line's label; null where it has none, or the label is one of the meeting's facts.</summary>
    private string? GroupOf(int i)
    {
        if (i < 0 || i >= lines.Length)
        {
            return null;
        }

        var line = lines[i].Line;
        var (label, names) = Group().Match(line.Text) is { Success: true } group ? (group.Groups["label"].Value, line.Text[group.Length..])
            : LineCells.Texts(line) is [var first, .. { IsEmpty: false } others] && !PersonName.Begin(first)
            ? (first, string.Join(", ", others)) : ("", "");
        return label.Length == 0 || ParticipantLabel.Whole(label) is not null
            || (Vocabulary.IsParticular(Folding.Fold(label)) && !BodyWords.Name(label)
                && Folding.Fold(label) != Vocabulary.Who) ? null : names;
    }

    private int ReadLabelled(string line, int i, ImmutableArray<ParticipantLabel> ofLine)
    {
        var (text, last) = ParticipantParagraph.Read(lines, i, line);
        var labels = ParticipantLabel.All(text) is { IsEmpty: false } all ? all : ofLine;
        for (var k = 0; k < labels.Length; k++)
        {
            var names = text[labels[k].NamesAt..(k + 1 < labels.Length ? labels[k + 1].At : text.Length)];
            if (labels[k] is { Attendance: Attendance.Absent, Task: null })
            {
                (names, var substitutes) = Substitutes.Split(names);
                people.Add(substitutes);
            }

            AddList(labels[k].IsSpoken ? ParticipantParagraph.Sentence(names) : ParticipantParagraph.Names(names), labels[k],
                isOfStaff: IsOfStaff(text[labels[k].At..]));
        }

        if (_hasGroups && last + 1 < lines.Length && labels is [var empty] && text[empty.NamesAt..].Trim(' ', ':').Length == 0
            && GroupOf(last + 1) is not null)
        {
            people.Open = null;
        }

        _isInAgenda = false;
        _mayHaveGroups = labels is [var one] && text[one.NamesAt..].Trim(' ', ':') is var behind
            && (behind.Length == 0 || Group().IsMatch(behind));
        return last;
    }

    private static bool IsOfStaff(string label) =>
        Vocabulary.StaffLabels.Any(begins => label.StartsWith(begins, StringComparison.OrdinalIgnoreCase));

    /// <returns>The last line that was read.</returns>
    private int ReadOfList(int i, ImmutableArray<string> cells, Attendance open)
    {
        var isBullet = cells.Length > 1 && ListMarker.Read(cells[0] + " x") is { IsBullet: true };
        var entry = isBullet ? string.Join(' ', cells.Skip(1)) : ListMarker.Read(cells[0]) is { IsBullet: true } marked
            ? marked.Rest : null;
        if (entry is not null || (cells.Length == 1 && ((IsEntry(i) && (IsEntry(i - 1) || IsEntry(i + 1))) || IsSole(i))))
        {
            AddOfList(PersonName.One(entry ?? cells[0], open) is { } one ? [one] : []);
        }
        else if (cells.Length > 1 && PersonName.IsOne(cells[0])
            && (!cells.Skip(1).Any(PersonName.IsOne) || PersonLines.IsBesideWhose(lines, i, cells[1])))
        {
            AddOfList(PersonName.One(string.Join(", ", cells), open) is { } one ? [one] : []);
        }
        else if (cells.Length == 1 && !lines[i].Facts.EndsEarly
            && PersonName.Read(cells[0], open, []).Length > 1)
        {
            (var text, i) = ParticipantParagraph.Read(lines, i, cells[0]);
            AddOfList(PersonName.Read(text, open, people.All));
        }
        else
        {
            foreach (var cell in cells.Where(PersonName.Begin))
            {
                AddOfList(PersonName.Read(cell, open, people.All));
            }
        }

        return i;
    }

    /// <summary>With what the label of the open list says that all of them are.</summary>
    private void AddOfList(IEnumerable<Participant> found) => people.Add(found.Select(one => one with { Role = one.Role ?? _openRole }));

    /// <summary>The line is one of those with a person each.</summary>
    private bool IsEntry(int i) => i >= 0 && i < lines.Length && lines[i].Facts.EndsEarly && PersonName.IsEntry(lines[i].Line.Text);

    /// <summary>
    /// The line runs to the margin and has one person alone with what is said of that one, between lines that have one each.
    /// </summary>
    private bool IsSole(int i) =>
        lines[i].Line.Text is var text && text.Contains(',', StringComparison.Ordinal) && !text.EndsWith(" og", StringComparison.Ordinal)
            && PersonName.IsEntry(text) && PersonName.Read(text, Attendance.Unknown, []).Length == 1
            && IsEntry(i - 1) && IsEntry(i + 1);

    private bool IsUnlabelled(int i) => IsEntry(i) && !lines[i].Line.Text.Contains(':', StringComparison.Ordinal);

    private void AddList(string names, ParticipantLabel label, bool isOfStaff)
    {
        if (label.Task is not null && !namesTasks)
        {
            people.Open = null;
            return;
        }

        _openRole = label.Role;
        people.HasList |= label.Task is null;
        people.Open = label.Task is null && !names.TrimEnd().EndsWith('.') ? label.Attendance : null;
        names = label.Attendance == Attendance.Absent ? OfAnItem().Replace(names, "") : names;
        var found = PersonName.Read(names, label.Task is not null && !areMinutes ? Attendance.Unknown : label.Attendance, people.All);
        people.SaysWhoCame |= label is { Task: null, Role: null, Attendance: Attendance.Present } && !isOfStaff;
        people.Add(label.Role is { } role ? [.. found.Select(one => one with { Role = one.Role ?? role })]
            : label.Task is null ? found : [.. found.Take(1).Select(one => one with { Role = one.Role ?? label.Task })]);
    }

    /// <summary>"Kerstin Palm (L), § 113": away while one item was heard.</summary>
    [GeneratedRegex(@"\p{Lu}[^,;§]{3,40},?\s*§§?\s*\d[\d,–-]*", RegexOptions.CultureInvariant)]
    private static partial Regex OfAnItem();

    [GeneratedRegex(@"^(?<label>\p{Lu}[\p{L}-]+(?:\s[\p{L}-]+){0,3}):\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Group();

    /// <summary>A letter's: "Til udvalgets medlemmer:", "Til medlemmerne af Skolerådet".</summary>
    [GeneratedRegex(@"^Til\s+(?:\p{L}[\p{L}-]*\s+){0,3}\p{L}*medlemmer(?:ne)?(?:\s+(?:af|i)\s+\p{L}.{1,60})?:?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    /// <summary>"Kaj Vinge havde meldt afbud."</summary>
    [GeneratedRegex(@"^(?<names>\p{Lu}[^.:;]{3,100}?) (?:(?:havde|har) (?:meldt|sendt) afbud|(?:var|er) fraværende)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Excused();
}

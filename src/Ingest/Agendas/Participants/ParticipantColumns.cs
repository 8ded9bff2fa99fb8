using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Agendas.Front;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Agendas.Participants;

/// <summary>
/// People in lines that are a table's rows: under "Navn | Parti | Fremmødt", or under labels that stand beside each other.
/// </summary>
internal sealed partial class ParticipantColumns(ParticipantList people)
{
    /// <summary>What the columns of the rows below are headed by, and where each begins, in points; empty outside such rows.</summary>
    private (ImmutableArray<string> Texts, ImmutableArray<double> Lefts) _headers = ([], []);

    /// <summary>Of those in such rows, as the label over their header says: "Faste medlemmer som møtte:".</summary>
    private Attendance _attendance = Attendance.Unknown;

    /// <summary>Labels beside each other over columns of names, with their left edges in points; null over what is no names.</summary>
    private ImmutableArray<(double Left, Attendance? Attendance)> _labels = [];

    /// <param name="below">The next line.</param>
    /// <returns>The line is one of them, and was read.</returns>
    public bool Read(TextLine line, TextLine? below) =>
        ReadUnderHeaders(line) || ReadUnderLabels(line, below) || ReadWithPresence(line);

    private bool ReadUnderHeaders(TextLine line)
    {
        var heads = LineCells.TextsOfHeader(line);
        if (ParticipantRow.IsHeader(heads))
        {
            _attendance = people.Open ?? Attendance.Unknown;
            (_headers, people.Open) = ((heads, LineCells.LeftsOfHeader(line)), null);
            return true;
        }

        var cells = _headers.Texts.IsEmpty ? [] : LineCells.Texts(line, _headers.Lefts);
        if (_headers.Texts.IsEmpty || !ParticipantRow.IsName(cells[0]))
        {
            _headers = ([], []);
            return false;
        }

        people.HasList = true;
        var row = ParticipantRow.Read(cells, _headers.Texts);
        row = row.Attendance == Attendance.Unknown ? row with { Attendance = _attendance } : row;
        people.SaysWhoCame |= row.Attendance == Attendance.Present;
        people.Add(row);
        return true;
    }

    /// <summary>A row that ends in whether its person came: "Eva Lund (B)   borgmester   Til stede".</summary>
    private bool ReadWithPresence(TextLine line)
    {
        var person = LineCells.Texts(line) is [var name, .. var about, var presence] && ParticipantRow.Presence(presence) is { } attendance
            ? PersonName.One(string.Join(", ", (string[])[name, .. about]), attendance) : null;
        person ??= BesideParty(line.Text);
        if (person is null)
        {
            return false;
        }

        people.HasList = true;
        people.Open = null;
        people.SaysWhoCame |= person.Attendance == Attendance.Present;
        people.Add(person);
        return true;
    }

    /// <summary>"Eva Lund, formand A   Deltog": narrow columns, a blank apart.</summary>
    private static Participant? BesideParty(string text) =>
        WithParty().Match(text) is { Success: true } row && ParticipantRow.Presence(row.Groups["presence"].Value) is { } attendance
            && PersonName.One(row.Groups["who"].Value, attendance) is { } person
            ? person with { Party = person.Party ?? row.Groups["party"].Value } : null;

    [GeneratedRegex(@"^(?<who>\p{Lu}\p{Ll}.{3,60}?) (?<party>\p{Lu}{1,2}) (?<presence>\p{L}+(?: \p{L}+)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex WithParty();

    /// <summary>
    /// Names under labels that stand beside each other ("Til stede   Afbud"): each is under the label that begins where it does.
    /// </summary>
    private bool ReadUnderLabels(TextLine line, TextLine? below)
    {
        var (cells, lefts) = (LineCells.Texts(line), LineCells.Lefts(line));
        if (AreLabels(cells, line, below))
        {
            (_labels, people.Open) = ([.. lefts.Zip(cells, (left, cell) => (left, ParticipantLabel.Whole(cell)?.Attendance))], null);
            return true;
        }

        var named = _labels.IsEmpty
            ? [] : lefts.Zip(cells, (left, cell) => (Cell: cell, _labels.MinBy(label => Math.Abs(label.Left - left)).Attendance))
                .Where(one => one.Attendance is not null).ToList();
        if (named.Count == 0 || !named.TrueForAll(one => PersonName.Begin(one.Cell)))
        {
            _labels = [];
            return false;
        }

        people.HasList = true;
        foreach (var (cell, attendance) in named)
        {
            people.Add(PersonName.Read(cell, attendance!.Value, people.All));
        }

        return true;
    }

    /// <summary>All name people; or some do, and the type of the line below is another.</summary>
    private static bool AreLabels(ImmutableArray<string> cells, TextLine line, TextLine? below)
    {
        if (cells.Length < 2)
        {
            return false;
        }

        var ofPeople = cells.Count(cell => ParticipantLabel.Whole(cell) is { Task: null });
        return ofPeople == cells.Length
            || (ofPeople > 0 && below is not null && IsSetOtherwise(line, below)
                && cells.All(cell => ParticipantLabel.Whole(cell) is { Task: null } || (IsLabel(cell) && !PersonName.IsOne(cell))));
    }

    private static bool IsSetOtherwise(TextLine line, TextLine below) =>
        line.Bold != below.Bold || line.Color != below.Color || Math.Abs(line.Size - below.Size) > SameSize * below.Size;

    private static bool IsLabel(string cell) =>
        char.IsUpper(cell[0]) && cell.Split(' ').Length <= MostLabelWords && cell.All(sign => char.IsLetter(sign) || sign is ' ' or ':');

    /// <summary>Sizes of one type differ by no more than this share.</summary>
    private const double SameSize = 0.05;

    private const int MostLabelWords = 3;
}

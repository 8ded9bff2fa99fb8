using System.Collections.Immutable;
using Ingest.Agendas.Front;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Agendas.Participants;

/// <summary>
/// People in lines that are a table's rows: under "Navn | Parti | Fremmødt", or under labels that stand beside each other.
/// </summary>
internal sealed class ParticipantColumns(ParticipantList people)
{
    /// <summary>What the columns of the rows below are headed by, and where each begins, in points; empty outside such rows.</summary>
    private (ImmutableArray<string> Texts, ImmutableArray<double> Lefts) _headers = ([], []);

    /// <summary>Labels beside each other over columns of names, with their left edges in points.</summary>
    private ImmutableArray<(double Left, Attendance Attendance)> _labels = [];

    /// <returns>The line is one of them, and was read.</returns>
    public bool Read(TextLine line) => ReadUnderHeaders(line) || ReadUnderLabels(line) || ReadWithPresence(line);

    private bool ReadUnderHeaders(TextLine line)
    {
        var heads = LineCells.TextsOfHeader(line);
        if (ParticipantRow.IsHeader(heads))
        {
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
        people.SaysWhoCame |= row.Attendance == Attendance.Present;
        people.Add(row);
        return true;
    }

    /// <summary>A row that ends in whether its person came: "Eva Lund (B)   borgmester   Til stede".</summary>
    private bool ReadWithPresence(TextLine line)
    {
        if (LineCells.Texts(line) is not [var name, .. var about, var presence] || ParticipantRow.Presence(presence) is not { } attendance
            || PersonName.One(string.Join(", ", (string[])[name, .. about]), attendance) is not { } person)
        {
            return false;
        }

        people.HasList = true;
        people.Open = null;
        people.SaysWhoCame |= attendance == Attendance.Present;
        people.Add(person);
        return true;
    }

    /// <summary>
    /// Names under labels that stand beside each other ("Til stede   Afbud"): each is under the label that begins where it does.
    /// </summary>
    private bool ReadUnderLabels(TextLine line)
    {
        var (cells, lefts) = (LineCells.Texts(line), LineCells.Lefts(line));
        if (cells.Length > 1 && cells.All(cell => ParticipantLabel.Whole(cell) is { Task: null }))
        {
            (_labels, people.Open) = ([.. lefts.Zip(cells, (left, cell) => (left, ParticipantLabel.Whole(cell)!.Value.Attendance))], null);
            return true;
        }

        if (_labels.IsEmpty || !cells.All(PersonName.Begin))
        {
            _labels = [];
            return false;
        }

        people.HasList = true;
        foreach (var (left, cell) in lefts.Zip(cells))
        {
            people.Add(PersonName.Read(cell, _labels.MinBy(label => Math.Abs(label.Left - left)).Attendance, people.All));
        }

        return true;
    }
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Agendas;

/// <summary>
/// Reads who took part: names with party letters under headings such as Deltagere and Afbud, in lines, columns, sentences or
/// parted by commas.
/// </summary>
internal sealed partial class ParticipantReader
{
    private readonly ImmutableArray<LabelledLine> _lines;
    private readonly People _found = new();

    /// <summary>Of the list that is open; null where none is.</summary>
    private Attendance? _open;

    private ParticipantReader(ImmutableArray<LabelledLine> lines) => _lines = InRows(lines);

    /// <param name="front">Before the first item.</param>
    /// <param name="after">Behind it: what is said there of people who are known is about an item.</param>
    /// <param name="areMinutes">Those who are named as members or as asked to come were there, unless it says otherwise.</param>
    public static ImmutableArray<Participant> Read(ImmutableArray<LabelledLine> front, ImmutableArray<LabelledLine> after, bool areMinutes)
    {
        var reader = new ParticipantReader(front) { _namesTasks = true, _areMinutes = areMinutes };
        var signed = new ParticipantReader(after) { _areMinutes = areMinutes };
        ImmutableArray<Participant> found = [.. reader.Find()];
        found = [.. found, .. signed.Find().Where(one => !found.Any(other => string.Equals(other.Name, one.Name, StringComparison.Ordinal)))];
        var cameAll = areMinutes && !reader._saysWhoCame && !signed._saysWhoCame;
        return [.. found.Select(one => one.Attendance == Attendance.Unknown && cameAll ? one with { Attendance = Attendance.Present } : one)];
    }

    private IEnumerable<Participant> Find()
    {
        Read();
        return _hasList ? _found.All : _found.All.Where(one => Vocabulary.TaskLabels.Contains(one.Role ?? ""));
    }

    /// <summary>"Formand: …" names one who was there; under the minutes it is a signature.</summary>
    private bool _namesTasks;

    private bool _areMinutes;

    /// <summary>Those who came are told from those who belong to the body.</summary>
    private bool _saysWhoCame;

    /// <summary>People are listed: where only a chairman is named, the line is a letterhead's.</summary>
    private bool _hasList;

    /// <summary>Labels beside each other over columns of names, with their left edges in points.</summary>
    private ImmutableArray<(double Left, Attendance Attendance)> _heads = [];

    private void Read()
    {
        ImmutableArray<string> headers = [];
        for (var i = 0; i < _lines.Length; i++)
        {
            var cells = LineCells.Texts(_lines[i].Line);
            if (ParticipantRow.IsHeader(cells))
            {
                (headers, _open) = (cells, null);
                continue;
            }

            if (!headers.IsEmpty && ParticipantRow.IsName(cells[0]))
            {
                _hasList = true;
                var row = ParticipantRow.Read(cells, headers);
                _saysWhoCame |= row.Attendance == Attendance.Present;
                _found.Add(row);
                continue;
            }

            headers = [];
            if (!ReadUnderHeads(_lines[i].Line, cells))
            {
                i = ReadLine(i, cells);
            }
        }
    }

    /// <summary>Names under labels that stand beside each other ("Til stede   Afbud"): each is under the label that begins where it does.</summary>
    private bool ReadUnderHeads(TextLine line, ImmutableArray<string> cells)
    {
        var lefts = LineCells.Lefts(line);
        if (cells.Length > 1 && cells.All(cell => PeopleLabel.Whole(cell) is { Task: null }))
        {
            (_heads, _open) = ([.. lefts.Zip(cells, (left, cell) => (left, PeopleLabel.Whole(cell)!.Value.Attendance))], null);
            return true;
        }

        if (_heads.IsEmpty || !cells.All(PeopleNames.Begin))
        {
            _heads = [];
            return false;
        }

        _hasList = true;
        foreach (var (left, cell) in lefts.Zip(cells))
        {
            _found.Add(PeopleNames.Read(cell, _heads.MinBy(head => Math.Abs(head.Left - left)).Attendance, _found.All));
        }

        return true;
    }

    /// <summary>A line with a label, or one of the list that is open.</summary>
    /// <returns>The last line that was read.</returns>
    private int ReadLine(int i, ImmutableArray<string> cells)
    {
        var text = _lines[i].Line.Text;
        if (cells.Length > 1 && PeopleLabel.Whole(cells[0]) is not null && !cells[0].EndsWith(':'))
        {
            text = $"{cells[0]}: {text[cells[0].Length..].TrimStart()}";
        }

        var labels = PeopleLabel.All(text);
        if (labels.IsEmpty && PeopleLabel.Whole(text) is { } alone)
        {
            labels = [alone];
        }

        if (!labels.IsEmpty)
        {
            var last = i;
            (text, last) = Paragraph(text, i);
            labels = PeopleLabel.All(text) is { IsEmpty: false } all ? all : labels;
            for (var k = 0; k < labels.Length; k++)
            {
                AddList(text[labels[k].NamesAt..(k + 1 < labels.Length ? labels[k + 1].At : text.Length)], labels[k]);
            }

            return last;
        }

        if (Excused().Match(text) is { Success: true } excused)
        {
            _hasList = true;
            _found.Add(PeopleNames.Read(excused.Groups["names"].Value, Attendance.Absent, _found.All));
        }
        else if (Vocabulary.SignatureHeadings.Contains(Folding.Fold(text)) || (text.IndexOf(':', StringComparison.Ordinal) is > 0 and < LongestLabel))
        {
            _open = null;
        }
        else if (_open is { } open)
        {
            ReadOfList(i, cells, open);
        }

        return i;
    }

    private const int LongestLabel = 30;

    private void ReadOfList(int i, ImmutableArray<string> cells, Attendance open)
    {
        var isBullet = cells.Length > 1 && ListMarker.Read(cells[0] + " x") is { IsBullet: true };
        var entry = isBullet ? string.Join(' ', cells.Skip(1)) : ListMarker.Read(cells[0]) is { IsBullet: true } marked ? marked.Rest : null;
        if (entry is not null || (cells.Length == 1 && (IsEntry(i - 1) || IsEntry(i + 1)) && IsEntry(i)))
        {
            _found.Add(PeopleNames.One(entry ?? cells[0], open) is { } one ? [one] : []);
            return;
        }

        foreach (var cell in cells.Where(PeopleNames.Begin))
        {
            _found.Add(PeopleNames.Read(cell, open, _found.All));
        }
    }

    /// <summary>The line is one of those with a person each.</summary>
    private bool IsEntry(int i) => i >= 0 && i < _lines.Length && _lines[i].Facts.EndsEarly && PeopleNames.IsEntry(_lines[i].Line.Text);

    private void AddList(string names, PeopleLabel label)
    {
        if (label.Task is not null && !_namesTasks)
        {
            _open = null;
            return;
        }

        _hasList |= label.Task is null;
        _open = label.Task is null && !names.TrimEnd().EndsWith('.') ? label.Attendance : null;
        var people = PeopleNames.Read(names, label.Task is not null && !_areMinutes ? Attendance.Unknown : label.Attendance, _found.All);
        _saysWhoCame |= label is { Task: null, Attendance: Attendance.Present };
        _found.Add(label.Task is null ? people : [.. people.Take(1).Select(one => one with { Role = one.Role ?? label.Task })]);
    }

    /// <summary>The line with those that its names run over to.</summary>
    private (string Text, int Last) Paragraph(string text, int i)
    {
        while (i + 1 < _lines.Length && GoesOn(text, _lines[i], _lines[i + 1]))
        {
            text = Hyphenation.Plain.Join(text, _lines[++i].Line.Text);
        }

        return (text, i);
    }

    private static bool GoesOn(string text, LabelledLine line, LabelledLine next)
    {
        if (next.Facts.GapAbove >= FrontLines.NextLine || !PeopleLabel.All(next.Line.Text).IsEmpty || PeopleLabel.Whole(next.Line.Text) is not null || next.Line.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and < LongestLabel)
        {
            return false;
        }

        var trimmed = text.TrimEnd();
        var isOpen = trimmed.EndsWith(',') || trimmed.EndsWith(" og", StringComparison.Ordinal) || next.Line.Text[0] == '(' || (char.IsLower(next.Line.Text[0]) && !next.Facts.StandsOut);
        return isOpen || (text.Contains(',', StringComparison.Ordinal) && !trimmed.EndsWith('.') && !line.Facts.EndsEarly);
    }

    /// <summary>
    /// Names in two columns under labels that stand in the first alone are read row by row: a label is for all right of it, too.
    /// </summary>
    private static ImmutableArray<LabelledLine> InRows(ImmutableArray<LabelledLine> lines)
    {
        var labels = lines.Where(line => PeopleLabel.Whole(line.Line.Text) is { Task: null }).ToList();
        return labels.Count < 2 || labels.Exists(line => line.Line.Column > 0) || !lines.Any(line => line.Line.Column > 0) ? lines
            : [.. lines.OrderBy(line => line.Line.Page).ThenByDescending(line => Math.Round(line.Line.Baseline)).ThenBy(line => line.Line.Column)];
    }

    /// <summary>"Kaj Vinge havde meldt afbud."</summary>
    [GeneratedRegex(@"^(?<names>\p{Lu}[^.:;]{3,100}?) (?:(?:havde|har) (?:meldt|sendt) afbud|(?:var|er) fraværende)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Excused();
}

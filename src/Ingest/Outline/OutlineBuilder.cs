using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Outline;

/// <summary>The outline while it grows: the open item, its open field.</summary>
internal sealed class OutlineBuilder(bool whiteMarksBlocks)
{
    private readonly List<LabelledLine> _meeting = [];
    private readonly List<PlacedTable> _meetingTables = [];
    private readonly List<OutlineItem> _items = [];
    private readonly List<LabelledLine> _nextCase = [];
    private readonly List<LabelledLine> _heading = [];
    private readonly List<LabelledLine> _case = [];
    private readonly List<OutlineField> _fields = [];
    private readonly List<LabelledLine> _fieldHeading = [];
    private readonly List<LabelledLine> _lines = [];
    private readonly List<PlacedTable> _tables = [];
    private readonly List<LabelledLine> _notes = [];

    public void KeepForNextItem(LabelledLine line) => _nextCase.Add(line);

    public void Take(LabelledLine line)
    {
        if (line.Facts.IsNote && _heading.Count > 0)
        {
            // The text goes on over the page's foot: its notes come after it.
            _notes.Add(line with { Label = LineLabel.Body });
            return;
        }

        switch (line.Label)
        {
            case LineLabel.Meeting:
            case not LineLabel.ItemHeading when _heading.Count == 0:
                _meeting.Add(line);
                break;
            case LineLabel.ItemHeading:
                CloseItem();
                _heading.Add(line);
                _case.AddRange(_nextCase);
                _nextCase.Clear();
                break;
            case LineLabel.ItemHeadingContinued:
                _heading.Add(line);
                break;
            case LineLabel.CaseLine when IsCheckList(line):
                _lines.Add(line with { Label = LineLabel.Body });
                break;
            case LineLabel.CaseLine:
                _case.Add(line);
                break;
            case LineLabel.FieldHeading:
                CloseField();
                _fieldHeading.Add(line);
                break;
            case LineLabel.FieldHeadingContinued:
                _fieldHeading.Add(line);
                break;
            default:
                if ((whiteMarksBlocks && IsBlockAfterDecision(line)) || IsBelowMargin(line)
                    || ItemForm.IsNameAlone(line, _fieldHeading, _lines)
                    || ItemForm.EndsAbove(line, _fieldHeading, _lines, _fields, _case.Count))
                {
                    CloseField();
                }

                _lines.Add(line);
                break;
        }
    }

    /// <summary>A ticked line amid a field's text, where the item's own options stand at its heading.</summary>
    private bool IsCheckList(LabelledLine line) =>
        line.Facts.Case?.Ticks is not null && _fieldHeading.Count > 0 && _lines.Count > 0
            && _case.Exists(before => before.Facts.Case?.Ticks is not null);

    /// <summary>Minutes print the decision first and the item's own text after it, without a heading (FirstAgenda).</summary>
    private bool IsBlockAfterDecision(LabelledLine line) =>
        _lines.Count > 0 && _fieldHeading.Count > 0 && line.Label == LineLabel.Body && !line.Facts.AtTop
        && line.Facts.GapAbove >= BlockWhite.Least && _fieldHeading[0].Facts.Heading == FieldKind.Decision;

    /// <summary>
    /// The field's heading stands in a margin beside its text, and this line goes back to the margin's edge: it is no text of the field's.
    /// </summary>
    private bool IsBelowMargin(LabelledLine line) =>
        _fieldHeading is [{ Line.MarginRow: > 0 } heading, ..] && _lines.Count > 0 && IsAtEdge(line, heading)
            && _lines.TrueForAll(before => before.Line.Page == heading.Line.Page && before.Line.Box.Left > heading.Line.Box.Right);

    private static bool IsAtEdge(LabelledLine line, LabelledLine heading) =>
        line.Line.Page == heading.Line.Page && Math.Abs(line.Line.Box.Left - heading.Line.Box.Left) < SameEdge
            && line.Line.Box.Right > heading.Line.Box.Right && !HasWhite(line.Line);

    /// <summary>Nothing stands beside something else on the line: a row of a heading in the margin would have the text beside it.</summary>
    private static bool HasWhite(TextLine line) =>
        Enumerable.Range(1, Math.Max(0, line.Words.Length - 1)).Any(w => line.Words[w].Box.Left - line.Words[w - 1].Box.Right > line.Size);

    /// <summary>In points.</summary>
    private const double SameEdge = 2;

    public void Take(Table table)
    {
        if (_heading.Count == 0)
        {
            _meetingTables.Add(new PlacedTable(table, _meeting.Count));
        }
        else
        {
            _tables.Add(new PlacedTable(table, _lines.Count));
        }
    }

    public AgendaOutline Finish()
    {
        CloseItem();
        var items = FootnoteAttachment.Move([.. _items.Select(DecisionAsides.Part)]);
        return new AgendaOutline([.. _meeting, .. _nextCase], items) { MeetingTables = [.. _meetingTables] };
    }

    private void CloseItem()
    {
        if (_heading.Count == 0)
        {
            return;
        }

        CloseField();
        _items.Add(new OutlineItem([.. _heading], [.. _case], [.. _fields]));
        _heading.Clear();
        _case.Clear();
        _fields.Clear();
    }

    private void CloseField()
    {
        _lines.AddRange(_notes);
        _notes.Clear();
        if (_fieldHeading.Count + _lines.Count + _tables.Count > 0)
        {
            _fields.Add(new OutlineField([.. _fieldHeading], [.. _lines], [.. _tables]));
        }

        _fieldHeading.Clear();
        _lines.Clear();
        _tables.Clear();
    }
}

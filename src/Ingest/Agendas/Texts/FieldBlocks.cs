using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Agendas.Texts;

/// <summary>A field's lines as paragraphs, inner headings, lists and tables.</summary>
internal sealed class FieldBlocks(LineJoiner joined)
{
    /// <summary>Markers this much further in, in body sizes, are a level deeper.</summary>
    private const double LevelIndent = 0.9;

    private readonly List<Block> _blocks = [];
    private readonly List<(ListEntry Entry, double Left, ImmutableArray<StruckPiece> Struck)> _list = [];

    /// <summary>The lines and the text of every paragraph, heading and list entry made.</summary>
    public List<(ImmutableArray<TextLine> Lines, string Text)> Parts { get; } = [];

    /// <param name="runInLine">The heading's own line where text is run in on it, or null.</param>
    /// <param name="runIn">That text.</param>
    /// <param name="tableId">The id of the field's n-th table.</param>
    public ImmutableArray<Block> Make(OutlineField field, LabelledLine? runInLine, string? runIn, Func<int, string> tableId)
    {
        var lines = runInLine is null ? field.Lines : field.Lines.Insert(0, runInLine with { Label = LineLabel.Body });
        var shift = runInLine is null ? 0 : 1;
        var table = 0;
        for (var i = 0; i < lines.Length;)
        {
            while (table < field.Tables.Length && field.Tables[table].BeforeLine + shift <= i)
            {
                AddTable(tableId(table), field.Tables[table++].Table);
            }

            var stop = table < field.Tables.Length ? Math.Clamp(field.Tables[table].BeforeLine + shift, i + 1, lines.Length) : lines.Length;
            var end = End(lines, i, stop);
            Add(lines[i..end], i == 0 ? runIn : null);
            i = end;
        }

        while (table < field.Tables.Length)
        {
            AddTable(tableId(table), field.Tables[table++].Table);
        }

        CloseList();
        return [.. _blocks];
    }

    private void AddTable(string id, Table table)
    {
        CloseList();
        _blocks.Add(new Block { Type = BlockType.Table, Table = id, Struck = StruckBlocks.Of(table) });
    }

    /// <summary>Where the block that starts at <paramref name="start"/> ends.</summary>
    private static int End(ImmutableArray<LabelledLine> lines, int start, int stop)
    {
        var end = start + 1;
        while (end < stop && Belongs(lines, start, end))
        {
            end++;
        }

        return end;
    }

    private static bool Belongs(ImmutableArray<LabelledLine> lines, int start, int at) => lines[start].Label switch
    {
        LineLabel.ListEntry => lines[at].Label == LineLabel.Body && GoesOn(lines, start, at),
        LineLabel.InnerHeading => lines[at].Label == LineLabel.InnerHeading && lines[at - 1].Facts.Style == lines[at].Facts.Style
            && !lines[at - 1].Facts.EndsEarly && !lines[at].Facts.AtTop,
        _ => lines[at].Label == LineLabel.Body && !ParagraphBreaks.IsBetween(lines[at - 1], lines[at]),
    };

    /// <summary>An entry goes on in the next line where the paragraph does, or where that line hangs under the entry's text.</summary>
    private static bool GoesOn(ImmutableArray<LabelledLine> lines, int start, int at)
    {
        var marker = lines[start].Line;
        var line = lines[at].Line;
        var textLeft = marker.Words.Length > 1 ? marker.Words[1].Box.Left : marker.Box.Left;
        var hangs = line.Box.Left > marker.Box.Left + (0.6 * line.Size) && line.Box.Left > textLeft - (0.6 * line.Size);
        var white = !lines[at].Facts.AtTop && lines[at].Facts.GapAbove >= 1.3;
        return hangs ? !white : !ParagraphBreaks.IsBetween(lines[at - 1], lines[at]);
    }

    private void Add(ImmutableArray<LabelledLine> lines, string? firstText)
    {
        var first = lines[0];
        if (first.Label == LineLabel.ListEntry && first.Facts.Marker is { } marker)
        {
            var entry = joined.Of(lines.Select(line => line.Line), marker.Rest);
            Parts.Add(([.. lines.Select(line => line.Line)], marker.IsBullet ? entry : $"{marker.Printed} {entry}"));
            AddEntry(marker.Printed, entry, first.Line, StruckPieces.Of(joined, Parts[^1].Lines, marker.Rest));
            return;
        }

        CloseList();
        var text = joined.Of(lines.Select(line => line.Line), firstText);
        Parts.Add(([.. lines.Select(line => line.Line)], text));
        _blocks.Add(
            new Block { Type = first.Label == LineLabel.InnerHeading ? BlockType.Heading : BlockType.Paragraph, Text = text,
                Struck = StruckBlocks.Of(StruckPieces.Of(joined, Parts[^1].Lines, firstText)) });
    }

    private void AddEntry(string marker, string text, TextLine first, ImmutableArray<StruckPiece> struck)
    {
        var left = first.Box.Left;
        var edge = double.MinValue;
        var level = 1;
        foreach (var parent in _list.Select(entry => entry.Left).Where(other => other < left - (LevelIndent * first.Size)).Order())
        {
            if (parent > edge + (LevelIndent * first.Size))
            {
                level++;
                edge = parent;
            }
        }

        _list.Add((new ListEntry(marker, text, level), left, struck));
    }

    private void CloseList()
    {
        if (_list.Count > 0)
        {
            _blocks.Add(new Block
            {
                Type = BlockType.List,
                Items = [.. _list.Select(entry => entry.Entry)],
                Struck = StruckBlocks.Of(_list.ConvertAll(entry => (entry.Entry, entry.Struck))),
            });
            _list.Clear();
        }
    }
}

using System.Collections.Immutable;
using Ingest.Corpus.Drawing;
using Ingest.Corpus.Families;
using Ingest.Corpus.Planning;
using Ingest.Corpus.Truth;
using Ingest.Model.Output;

namespace Ingest.Corpus.Typesetting;

/// <summary>Sets a table: column widths from the texts, a strip a row, rulings as the family draws them.</summary>
internal sealed class TableTypesetter(LayoutFamily family, Looks looks)
{
    private const uint Grey = 0xE6E6E6, Line = 0x404040, Blue = 0xD5E3EE;
    private readonly TableStyle _style = family.Table;
    private DrawnInk _ink = looks.Body with { Size = Math.Max(7, looks.Body.Size - family.Table.SizeDown) };

    private float Pad => _style.Rules == TableRules.None ? 5 : 4;

    private float LineHeight => _ink.Size * 1.15f;

    public IEnumerable<Strip> Set(PlannedTable planned, string? item, float x, float width, float above)
    {
        var table = planned.Table;
        var depth = Math.Max(1, table.Columns.Max(c => c.Path.Length));
        _ink = looks.Body with { Size = Math.Max(7, looks.Body.Size - _style.SizeDown) };
        while (_ink.Size > 6 && Least(table).Sum() > width)
        {
            _ink = _ink with { Size = _ink.Size - 0.5f };
        }

        var widths = Widths(table, width);
        var role = new LineRole(TruthLabel.TableLine, item);
        if (table.Caption is { } caption)
        {
            foreach (var strip in new StripMaker(family, 1.15f).Text(caption, _ink with { Bold = true },
                new(x, width, role) { Above = above, Keep = true }))
            {
                yield return strip;
            }

            above = 2;
        }

        var bold = _style.HeadBold ? _ink with { Bold = true } : _ink;
        var head = Enumerable.Range(0, depth).Select(level =>
        {
            var cells = HeadCells(table, level, depth);
            return Row(cells, widths, x, bold, role, planned.Shape, _style.HeadBand ? Blue : null, level == 0,
                Edge.Head(level == depth - 1)) with
            {
                KeepWithNext = true,
                Above = level == 0 ? above : 0,
            };
        }).ToImmutableArray();
        foreach (var strip in head)
        {
            yield return strip;
        }

        for (var r = 0; r < table.Rows.Length; r++)
        {
            var total = planned.Shape.TotalRows.Contains(r);
            var section = planned.Shape.SectionRows.Contains(r);
            var shade = _style.Rules == TableRules.Zebra && r % 2 == 1 ? Grey : (uint?)null;
            var cells = section ? [(table.Rows[r][0].Text, 0, table.Columns.Length)]
                : table.Rows[r].Select((c, i) => (c.Spanned ? "" : c.Text, i, 1)).ToImmutableArray();
            var spansDown = !section && r + 1 < table.Rows.Length && table.Rows[r + 1][0].Spanned
                && !planned.Shape.SectionRows.Contains(r + 1);
            yield return Row(
                cells, widths, x, total || section ? _ink with { Bold = true } : _ink, role, planned.Shape, shade, false,
                new(r == table.Rows.Length - 1, total, spansDown)) with
            {
                KeepWithNext = r == 0 || r == table.Rows.Length - 2,
                TableHead = _style.RepeatHead ? [.. head.Select(h => h with { Above = 0 })] : [],
            };
        }
    }

    /// <param name="SpansDown">The first column's cell goes on below, so no ruling under it.</param>
    private sealed record Edge(bool Last, bool Total, bool SpansDown, bool HeadEnd = false)
    {
        public static Edge Head(bool end) => new(false, false, false, end);
    }

    /// <summary>Equal header cells side by side are one that spans them; a short path stands at the bottom.</summary>
    public static ImmutableArray<(string Text, int From, int Span)> HeadCells(AgendaTable table, int level, int depth)
    {
        var cells = ImmutableArray.CreateBuilder<(string, int, int)>();
        for (var c = 0; c < table.Columns.Length;)
        {
            var text = At(c, level);
            var span = 1;
            while (level < depth - 1 && text.Length > 0 && c + span < table.Columns.Length && At(c + span, level) == text)
            {
                span++;
            }

            cells.Add((text, c, span));
            c += span;
        }

        return cells.ToImmutable();

        string At(int column, int row)
        {
            var path = table.Columns[column].Path;
            var index = row - (depth - path.Length);
            return index >= 0 && index < path.Length ? path[index] : "";
        }
    }

    private float[] Widths(AgendaTable table, float width)
    {
        var count = table.Columns.Length;
        var wide = new float[count];
        var least = Least(table);
        var bold = _ink with { Bold = true };
        for (var c = 0; c < count; c++)
        {
            wide[c] = Math.Max(
                Texts(table, c).Append("").Max(t => bold.Width(t)), Math.Min(bold.Width(Own(table, c)), 90)) + (2 * Pad) + 6;
        }

        var most = wide.Sum();
        var target = _style.FullWidth || most > width ? width : most;
        var floor = least.Sum();
        return [.. wide.Select(
            (w, c) => floor >= target
                ? least[c] * target / floor : least[c] + ((w - least[c]) * (target - floor) / Math.Max(0.01f, most - floor)))];
    }

    private static string Own(AgendaTable table, int column) => table.Columns[column].Path is [.., var own] ? own : "";

    private static IEnumerable<string> Texts(AgendaTable table, int column) =>
        table.Rows.Where(r => !r.All(x => x.Text == r[0].Text)).Select(r => r[column].Text);

    /// <summary>Figures are not split, words only long ones.</summary>
    private float[] Least(AgendaTable table)
    {
        var bold = _ink with { Bold = true };
        return [.. table.Columns.Select((_, c) => Math.Max(
            Texts(table, c).Append("").SelectMany(t => t.Any(char.IsDigit) && c > 0 ? [t] : t.Split(' ', '-', '/'))
                .Max(t => bold.Width(t) * (t.Length > 16 && !t.Any(char.IsDigit) ? 0.65f : 1)),
            Own(table, c).Split(' ', '-').Max(t => bold.Width(t) * (t.Length > 14 ? 0.6f : 1))) + (2 * Pad))];
    }

    private Strip Row(
        ImmutableArray<(string Text, int From, int Span)> cells, float[] widths, float x, DrawnInk face, LineRole role, TableShape shape,
        uint? shade,
        bool top, Edge edge)
    {
        var rows = new SortedDictionary<int, List<TextPiece>>();
        foreach (var (text, from, span) in cells)
        {
            var left = x + widths.Take(from).Sum() + Pad;
            var room = widths.Skip(from).Take(span).Sum() - (2 * Pad);
            var lines = Typesetter.Break(text, face, new(room, Hyphenate: true));
            for (var i = 0; i < lines.Count; i++)
            {
                var line = lines[i].Text;
                var shift = span > 1 && from > 0 ? (room - face.Width(line)) / 2 : shape.TextColumns.Contains(from)
                    ? 0 : (room - face.Width(line)) * shape.FigureShift;
                if (line.Length > 0)
                {
                    (rows.TryGetValue(i, out var row) ? row : rows[i] = []).Add(new(left + Math.Max(0, shift), line, face));
                }
            }
        }

        var depth = Math.Max(1, rows.Count);
        var gap = _style.Rules is TableRules.None or TableRules.Semi ? 1.5f : 2.5f;
        var height = (depth * LineHeight) + (2 * gap);
        return new()
        {
            Height = height,
            Lines = [.. rows.Select(r => new SetLine([.. r.Value], gap + (r.Key * LineHeight) + (_ink.Size * 0.92f), role))],
            Strokes = Strokes(cells, widths, x, height, shade, top, edge),
        };
    }

    private ImmutableArray<Stroke> Strokes(
        ImmutableArray<(string Text, int From, int Span)> cells, float[] widths, float x, float height, uint? shade, bool top, Edge edge)
    {
        const float Thin = 0.5f;
        var strokes = ImmutableArray.CreateBuilder<Stroke>();
        var width = widths.Sum();
        if (shade is { } color)
        {
            strokes.Add(new(x, 0, width, height, color));
        }

        switch (_style.Rules)
        {
            case TableRules.Full:
                var skip = edge.SpansDown ? widths[0] : 0;
                strokes.Add(new(x + skip, height, width - skip, Thin, Line));
                foreach (var (_, from, _) in cells)
                {
                    strokes.Add(new(x + widths.Take(from).Sum(), 0, Thin, height + Thin, Line));
                }

                strokes.Add(new(x + width, 0, Thin, height + Thin, Line));
                if (top)
                {
                    strokes.Add(new(x, 0, width + Thin, Thin, Line));
                }

                break;
            case TableRules.Outline:
                strokes.Add(new(x, 0, Thin, height, Line));
                strokes.Add(new(x + width, 0, Thin, height, Line));
                if (top || edge.Last || edge.HeadEnd)
                {
                    strokes.Add(new(x, top && !edge.HeadEnd ? 0 : height, width + Thin, Thin, Line));
                }

                if (top)
                {
                    strokes.Add(new(x, 0, width + Thin, Thin, Line));
                }

                break;
            case TableRules.Semi:
            case TableRules.Zebra:
                if (edge.HeadEnd || edge.Last)
                {
                    strokes.Add(new(x, height, width, 0.8f, Line));
                }

                if (edge.Total)
                {
                    strokes.Add(new(x, 0, width, Thin, Line));
                }

                break;
        }

        return strokes.ToImmutable();
    }
}

using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Agendas.Meetings;

/// <summary>
/// The lines about a meeting as a person reads them: a label and what stands beside it are one line, whatever parts them on the page.
/// </summary>
internal static class FrontRows
{
    /// <summary>Rows of a table that name a particular, as a share of all: a table about something else may have a row "Dato".</summary>
    private const double MostRows = 0.5;

    private const int FewestParticulars = 2;

    /// <returns>The lines, with a label's line joined to the one beside it.</returns>
    public static ImmutableArray<LabelledLine> Join(ImmutableArray<LabelledLine> lines)
    {
        var rows = ImmutableArray.CreateBuilder<LabelledLine>(lines.Length);
        foreach (var line in MiddleLabels.Lift(lines))
        {
            if (rows.Count > 0 && line.Line.IsBeside(rows[^1].Line) && Vocabulary.IsParticular(rows[^1].Facts.Folded))
            {
                var joined = rows[^1].Line.With([.. rows[^1].Line.Words, .. line.Line.Words]);
                rows[^1] = rows[^1] with { Facts = line.Facts with { Line = joined, Style = LineStyle.Of(joined),
                    Folded = Folding.Fold(joined.Text), GapAbove = rows[^1].Facts.GapAbove } };
            }
            else
            {
                rows.Add(line);
            }
        }

        return rows.ToImmutable();
    }

    /// <summary>
    /// The rows of a table of particulars: "Dato | 4. marts 2031" is the line "Dato: 4. marts 2031".
    /// Labels may stand in every second column.
    /// </summary>
    /// <returns>Empty where the table is about something else.</returns>
    public static ImmutableArray<LabelledLine> Of(Table table, IEnumerable<PageLayout> pages)
    {
        if (Labelled(table) is { IsEmpty: false } labelled)
        {
            return labelled;
        }

        var rows = ImmutableArray.CreateBuilder<LabelledLine>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var label in table.Cells.Where(cell => cell.Column % 2 == 0 && cell.Text.Length > 0))
        {
            var value = table.Cells.FirstOrDefault(cell => cell.Row == label.Row && cell.Column == label.Column + label.ColumnSpan);
            var folded = Folding.Fold(label.Text);
            if (Vocabulary.IsParticular(folded))
            {
                known.Add(folded);
            }

            rows.Add(Row(label, value,
                value is null ? "" : CellParts.Parted(value, pages.FirstOrDefault(page => page.Number == value.Page))));
        }

        return table.ColumnCount % 2 == 0 && known.Count >= FewestParticulars && known.Count >= MostRows * rows.Count
            ? rows.ToImmutable() : [];
    }

    /// <summary>Each cell has a label and what it says: "Dato: 13.11.2023 | Tid: 18.30 | Sted: Klubbhuset".</summary>
    private static ImmutableArray<LabelledLine> Labelled(Table table)
    {
        var cells = table.Cells.Where(cell => cell.Text.Length > 0).ToList();
        return cells.Count >= FewestParticulars && cells.TrueForAll(
            cell => cell.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
                && Vocabulary.IsParticular(Folding.Fold(cell.Text[..colon])))
            ? [.. cells.Select(cell => Row(cell with { Text = cell.Text[..cell.Text.IndexOf(':', StringComparison.Ordinal)] }, null,
                cell.Text[(cell.Text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()))] : [];
    }

    private static LabelledLine Row(TableCell label, TableCell? value, string said)
    {
        var text = $"{label.Text.TrimEnd(':', ' ')}: {said}".TrimEnd();
        var box = value is null ? label.Box : Box.Around([label.Box, value.Box]);
        var line = new TextLine { Page = label.Page, Text = text, Box = box, Baseline = label.Box.Bottom, Size = 1,
            Words = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => new Word(word, box, [], 1, false, false))] };
        return new LabelledLine(
            new LineContext { Line = line, Style = LineStyle.Of(line), Folded = Folding.Fold(text), EndsEarly = true, RelativeSize = 1 },
            LineLabel.Meeting, 1);
    }
}

using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text.Notes;

namespace Ingest.Outline;

/// <summary>
/// Who was away, printed within what was decided: a paragraph of its own, so that the decision goes on behind it.
/// <code>
/// Beslutning
/// Fraværende: Ida Holm             a field of its own
/// Godkendt.                        the decision's
/// Ole Friis deltog ikke i sagens behandling.     a field of its own
/// </code>
/// </summary>
internal static class DecisionAsides
{
    public static OutlineItem Part(OutlineItem item)
    {
        if (!item.Fields.Any(IsDecision))
        {
            return item;
        }

        var fields = ImmutableArray.CreateBuilder<OutlineField>(item.Fields.Length);
        for (var i = 0; i < item.Fields.Length; i++)
        {
            var field = item.Fields[i];
            if (i + 1 < item.Fields.Length && IsDecision(field) && field.Tables.IsEmpty && field.Lines.All(IsParticular)
                && GoesOnBehind(item.Fields[i + 1]) is (var away, var after))
            {
                fields.Add(away);
                field = field with { Lines = field.Lines.AddRange(after.Lines),
                    Tables = [.. after.Tables.Select(table => table with { BeforeLine = table.BeforeLine + field.Lines.Length })] };
                i++;
            }

            fields.AddRange(IsDecision(field) ? WithoutNotes(field) : [field]);
        }

        return item with { Fields = fields.ToImmutable() };
    }

    private static bool IsDecision(OutlineField field) => field.Heading is [{ Facts.Heading: FieldKind.Decision }, ..];

    /// <summary>"Dato: 15. juni 2032", "Sted: Mødelokale 2": when and where it was decided.</summary>
    private static bool IsParticular(LabelledLine line) => DecisionParticular.Is(line.Line.Text);

    /// <returns>The paragraph that says who was away, and what follows it; null where nothing does.</returns>
    private static (OutlineField Away, OutlineField After)? GoesOnBehind(OutlineField field)
    {
        if (field.Heading is not [{ Facts.RunInField.Kind: FieldKind.Attendance } heading])
        {
            return null;
        }

        var end = 0;
        for (var last = heading; !last.Facts.EndsEarly && end < field.Lines.Length; end++)
        {
            last = field.Lines[end];
        }

        return end == field.Lines.Length ? null
            : (field with { Lines = field.Lines[..end], Tables = [] },
                field with { Heading = [], Lines = field.Lines[end..],
                    Tables = [.. field.Tables.Select(table => table with { BeforeLine = Math.Max(0, table.BeforeLine - end) })] });
    }

    /// <summary>The decision, and behind it the paragraphs of one line that say who took no part.</summary>
    private static IEnumerable<OutlineField> WithoutNotes(OutlineField field)
    {
        var notes = Enumerable.Range(1, Math.Max(0, field.Lines.Length - 1)).Where(i => IsNote(field.Lines, i)).ToList();
        if (notes.Count == 0)
        {
            return [field];
        }

        var decision = field with
        {
            Lines = [.. field.Lines.Where((_, i) => !notes.Contains(i))],
            Tables = [.. field.Tables.Select(
                table => table with { BeforeLine = table.BeforeLine - notes.Count(i => i < table.BeforeLine) })],
        };
        return [decision, .. notes.Select(i => new OutlineField([], [field.Lines[i]], []))];
    }

    private static bool IsNote(ImmutableArray<LabelledLine> lines, int at) =>
        lines[at] is { Label: LineLabel.Body } line && (line.Facts.EndsEarly || at == lines.Length - 1)
            && (lines[at - 1].Facts.EndsEarly || line.Facts.GapAbove >= BlockWhite.Least)
            && AttendanceNote.Is(line.Line.Text);
}

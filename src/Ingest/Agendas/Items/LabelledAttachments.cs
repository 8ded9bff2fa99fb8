using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Agendas.Items;

/// <summary>
/// Attachments (bilag) that no heading stands over: "Bilag 4a: Notat om budgettet" on a line of its own under the title or behind the
/// text, or the name of a file ("Budget_2031.pdf"). They are parted from the text as a field of their own.
/// </summary>
internal static class LabelledAttachments
{
    /// <summary>A title of an attachment has no more lines.</summary>
    private const int MostLines = 3;

    public static ImmutableArray<OutlineField> PartFrom(ImmutableArray<OutlineField> fields) =>
        fields.Any(field => field.Lines.Any(line => Begins(line.Facts))) ? [.. fields.SelectMany(Part)] : fields;

    private static IEnumerable<OutlineField> Part(OutlineField field)
    {
        if (IsOfAttachments(field))
        {
            return [field];
        }

        var entries = Entries(field.Lines);
        if (!field.Heading.IsEmpty)
        {
            var end = entries.Count > 0 && entries[^1] ? entries.LastIndexOf(false) + 1 : entries.Count;
            return end == entries.Count ? [field] : Cut(field, entries, end);
        }

        return entries.Contains(true) ? Cut(field, entries, 0) : [field];
    }

    /// <summary>From a line on, where the lines of entries and those of text alternate.</summary>
    private static IEnumerable<OutlineField> Cut(OutlineField field, List<bool> entries, int from)
    {
        if (!field.Heading.IsEmpty)
        {
            yield return field with { Lines = field.Lines[..from], Tables = Tables(field, -1, from) };
        }

        for (var (start, at) = (from, from + 1); start < entries.Count; at++)
        {
            if (at == entries.Count || entries[at] != entries[start])
            {
                var after = start == 0 && field.Heading.IsEmpty ? -1 : start;
                yield return new OutlineField([], field.Lines[start..at], Tables(field, after, at)) { ListsAttachments = entries[start] };
                start = at;
            }
        }
    }

    /// <summary>The tables among some of the lines; one between two parts goes with the first of them.</summary>
    /// <param name="after">The place behind which they stand; -1: the part is the field's first.</param>
    private static ImmutableArray<PlacedTable> Tables(OutlineField field, int after, int to) =>
        [.. field.Tables.Where(table => table.BeforeLine > after && (table.BeforeLine <= to || to == field.Lines.Length))
            .Select(table => table with { BeforeLine = table.BeforeLine - Math.Max(after, 0) })];

    private static bool IsOfAttachments(OutlineField field) =>
        !field.Heading.IsEmpty && (field.Heading[0].Facts.Heading ?? field.Heading[0].Facts.RunInField?.Kind) == FieldKind.Attachments;

    /// <returns>For each line whether it is an attachment's.</returns>
    private static List<bool> Entries(ImmutableArray<LabelledLine> lines)
    {
        var entries = Enumerable.Repeat(false, lines.Length).ToList();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!Begins(lines[i].Facts) || (i > 0 && !entries[i - 1] && !IsEnd(lines[i - 1], lines[i])))
            {
                continue;
            }

            var last = i;
            while (last + 1 < lines.Length && last - i < MostLines && !IsEnd(lines[last], lines[last + 1]))
            {
                last++;
            }

            if (last - i < MostLines && (last == i || !lines[last].Facts.EndsSentence))
            {
                for (; i <= last; i++)
                {
                    entries[i] = true;
                }

                i = last;
            }
        }

        return entries;
    }

    private static bool IsEnd(LabelledLine line, LabelledLine next) =>
        line.Facts.EndsEarly || next.Facts.GapAbove >= White || Begins(next.Facts);

    /// <summary>A gap this many leadings wide is white.</summary>
    private const double White = 1.3;

    /// <summary>"Bilag 2: Referat", "• Bilag A – Notat": a label with a number or letter, a sign behind it, and a title.</summary>
    private static bool Begins(LineContext facts)
    {
        var text = facts.Marker is { IsBullet: true } marker ? marker.Rest : facts.Line.Text;
        return IsFile(text) || IsCalled(text) && AttachmentLabel.OfBilag(text) is { Title: [var first, ..] }
            && (char.IsUpper(first) || char.IsDigit(first));
    }

    private static bool IsCalled(string text) => Array.Exists(Words, word => text.StartsWith(word, StringComparison.Ordinal));

    /// <summary>A line that begins as a title does, and ends as the name of a file.</summary>
    private static bool IsFile(string text) => (char.IsUpper(text.FirstOrDefault()) || char.IsDigit(text.FirstOrDefault()))
        && Array.Exists(Files, end => text.EndsWith(end, StringComparison.OrdinalIgnoreCase))
        && !text.Contains("://", StringComparison.Ordinal);

    private static readonly string[] Files = [".pdf", ".docx", ".doc", ".xlsx", ".xls", ".pptx", ".ppt"];

    private static readonly string[] Words = ["Bilag ", "BILAG ", "Vedlegg ", "Bilaga "];
}

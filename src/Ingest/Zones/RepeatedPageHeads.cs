using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Zones;

/// <summary>
/// A head that comes again in the middle of a file, as where an open agenda and a closed one of the same meeting were bound together:
/// lines that stand on a later page just as they do on the first one say nothing new, and are no text of an item.
/// One between them that says another thing in the same place and type ("Lukket dagsorden") goes with them.
/// </summary>
internal static class RepeatedPageHeads
{
    /// <summary>Lines of a head, and how many must be the same: one or two are a running header.</summary>
    private const int MostLines = 10, FewestSame = 3;

    /// <summary>Points.</summary>
    private const double SameHeight = 3, SameSize = 0.2;

    public static ImmutableArray<TextLine> Mark(ImmutableArray<TextLine> lines)
    {
        if (lines.IsEmpty)
        {
            return lines;
        }

        var first = lines.Where(line => line.Page == lines[0].Page && IsText(line)).Take(MostLines).ToArray();
        HashSet<TextLine> again = new(ReferenceEqualityComparer.Instance);
        string[]? names = null;
        foreach (var page in lines.Where(line => line.Page != lines[0].Page && IsText(line)).GroupBy(line => line.Page))
        {
            var head = page.Take(MostLines).TakeWhile(line => Array.Exists(first, other => IsSet(line, other))).ToList();
            bool IsSame(TextLine line) =>
                Array.Exists(first, other => IsSet(line, other) && string.Equals(line.Text, other.Text, StringComparison.Ordinal));
            if (head.Count(IsSame) >= FewestSame && Over(head, page) is var over && over.Count(IsSame) >= FewestSame)
            {
                again.UnionWith(over.Take(over.FindLastIndex(IsSame) + 1));
            }

            var begin = page.First();
            if (begin.Text.Length <= LongestName
                && Array.Exists(first, line => line.Text.Length > 2 && begin.Text.Contains(line.Text, StringComparison.OrdinalIgnoreCase))
                && IsMadeOf(begin.Text, names ??= NamesIn(first)))
            {
                again.Add(begin);
            }
        }

        return again.Count == 0 ? lines : [.. lines.Select(line => again.Contains(line) ? line with { Zone = LineZone.Furniture } : line)];
    }

    /// <summary>
    /// The lines over a table's first row, where the head runs into one: its columns' names, and those of groups of columns close
    /// above them, right of where the row begins.
    /// </summary>
    private static List<TextLine> Over(List<TextLine> head, IEnumerable<TextLine> page)
    {
        var row = head.FindIndex(line => page.Where(other => Math.Abs(other.Baseline - line.Baseline) < 1).Sum(Texts) >= FewestColumns);
        if (row < 0)
        {
            return head;
        }

        var left = page.Where(other => Math.Abs(other.Baseline - head[row].Baseline) < 1).Min(line => line.Box.Left);
        while (row > 0 && head[row - 1].Box.Left > left + head[row].Size
            && head[row - 1].Baseline - head[row].Baseline < GroupLeading * head[row].Size)
        {
            row--;
        }

        return head[..row];
    }

    /// <summary>Texts on a line or more of one height.</summary>
    private static int Texts(TextLine line) =>
        1 + line.Words.Zip(line.Words.Skip(1)).Count(pair => pair.Second.Box.Left - pair.First.Box.Right > ColumnGap * line.Size);

    /// <summary>Fewer stand side by side in a page's head, too: the body, what it is, the page.</summary>
    private const int FewestColumns = 4;

    /// <summary>In sizes: white between two columns, and from a group's name to the names under it.</summary>
    private const double ColumnGap = 0.85, GroupLeading = 2;

    /// <summary>
    /// What a page begins with says what the first one's head says, the body or what the document is, and nothing else:
    /// "Dagsorden  Teknisk Udvalg".
    /// </summary>
    private static bool IsMadeOf(string text, string[] names)
    {
        var said = false;
        foreach (var name in names.Where(name => name.Length > 2))
        {
            var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            said |= at >= 0 && IsName(name);
            text = at < 0 ? text : text.Remove(at, name.Length);
        }

        return said && !text.Any(char.IsLetterOrDigit);
    }

    /// <summary>Characters of a line that names a body and what the document is.</summary>
    private const int LongestName = 120;

    /// <summary>What is said before the first item, the longest first.</summary>
    private static string[] NamesIn(TextLine[] first) =>
        [.. first.TakeWhile(line => line.Reading.Number is null && line.Reading.FieldKind is null).Select(line => line.Text)
            .OrderByDescending(text => text.Length)];

    private static bool IsName(string text) => BodyWords.Name(text) || MeetingKindWords.KindOf(text) is not null;

    private static bool IsText(TextLine line) => line.Zone == LineZone.Body && line.Turn == 0;

    private static bool IsSet(TextLine line, TextLine other) =>
        Math.Abs(line.Baseline - other.Baseline) < SameHeight && Math.Abs(line.Box.Left - other.Box.Left) < SameHeight
            && Math.Abs(line.Size - other.Size) < SameSize && line.Bold == other.Bold;
}

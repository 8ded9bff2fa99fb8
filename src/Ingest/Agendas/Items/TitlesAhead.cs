using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Agendas.Items;

/// <summary>
/// Minutes that print the agenda first ("3. Billedvæv") and answer it by number alone ("3. Maren har givet to vævninger …", "Ad 3"): the
/// list has the titles, and what stands behind the numbers is text.
/// </summary>
internal static class TitlesAhead
{
    private const int Fewest = 3;

    /// <summary>More begin with the list's words where items have titles of their own, however they are cut or bettered.</summary>
    private const double Some = 0.2;

    /// <summary>Of the items so many must be in the list.</summary>
    private const double Most = 0.8;

    /// <returns>The items with titles from the list and their own words as text; as they were where they have titles.</returns>
    public static ImmutableArray<OutlineItem> Give(AgendaOutline outline)
    {
        var items = outline.Items;
        if (items.Length < Fewest || List(outline.Meeting) is not { Count: >= Fewest } list)
        {
            return items;
        }

        var listed = Enumerable.Range(0, items.Length).Where(i => Number(items[i]) is { } number && list.ContainsKey(number)).ToList();
        var titled = listed.Count(i => HasTitle(items[i], list[Number(items[i])!]));
        return listed.Count >= Fewest && listed.Count >= Most * items.Length && titled <= Some * listed.Count
            && listed.Select(i => Number(items[i])).Distinct(StringComparer.Ordinal).Count() == listed.Count
            ? [.. items.Select(item => Number(item) is { } number && list.TryGetValue(number, out var title) ? Give(item, title) : item)]
            : items;
    }

    /// <summary>Lines about the meeting that count from 1, with their titles; the longest such count.</summary>
    private static Dictionary<string, string> List(ImmutableArray<LabelledLine> meeting)
    {
        var best = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var facts in meeting.Select(line => line.Facts).Where(facts => facts.Number is { Parts.Length: 1, Rest.Length: > 0 }))
        {
            var number = facts.Number!;
            open = number.Parts[0] == open.Count + 1 ? open : new(StringComparer.Ordinal);
            if (number.Parts[0] == open.Count + 1)
            {
                open[number.Printed] = number.Rest.TrimEnd('.', ':', ' ');
                best = open.Count > best.Count ? open : best;
            }
        }

        return best;
    }

    private static string? Number(OutlineItem item) => item.Heading[0].Facts.Number is { Parts.Length: 1 } number ? number.Printed : null;

    private static bool HasTitle(OutlineItem item, string title)
    {
        var behind = item.Heading[0].Facts.Number!.Rest;
        var below = behind.Length == 0 && item.Heading.Length > 1 ? item.Heading[1].Line.Text : behind; // the number stands over its title
        var (own, listed) = (Folding.Fold(below), Folding.Fold(title));
        var length = Math.Min(Math.Min(own.Length, listed.Length), Alike);
        return length > 0 && string.CompareOrdinal(own, 0, listed, 0, length) == 0;
    }

    /// <summary>Characters by which a title is known again.</summary>
    private const int Alike = 8;

    private static OutlineItem Give(OutlineItem item, string title)
    {
        var first = item.Heading[0];
        var words = first.Line.Words.Length - (first.Facts.Number!.Rest is { Length: > 0 } rest ? rest.Count(sign => sign == ' ') + 1 : 0);
        if (words < 1)
        {
            return item; // "3.Godkendt": number and text are one word
        }

        ImmutableArray<LabelledLine> text = [.. item.Heading.Skip(1).Select(line => AsText(line, line.Line))];
        text = words < first.Line.Words.Length ? text.Insert(0, AsText(first, first.Line.Part(words, first.Line.Words.Length))) : text;
        var fields = item.Fields;
        if (text.Length > 0)
        {
            fields = fields is [{ Heading.IsEmpty: true } body, ..]
                ? fields.SetItem(0, body with { Lines = text.AddRange(body.Lines),
                    Tables = [.. body.Tables.Select(table => table with { BeforeLine = table.BeforeLine + text.Length })] })
                : fields.Insert(0, new OutlineField([], text, []));
        }

        var number = first with { Facts = first.Facts with { Line = first.Line.Part(0, words) } };
        return item with { Heading = [number], Fields = fields, TitleAhead = title };
    }

    private static LabelledLine AsText(LabelledLine line, TextLine text) =>
        line with { Label = LineLabel.Body, Facts = line.Facts with { Line = text, Number = null, Marker = null } };
}

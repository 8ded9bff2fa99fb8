using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Text.Numbers;

namespace Ingest.Outline;

/// <summary>
/// Gives each note at a page's foot to the field that refers to it ("… er afsluttet.1"): a field may be over, and the next item begun,
/// before the foot. A note that nothing on its page refers to stays where it stands.
/// </summary>
internal static partial class FootnoteAttachment
{
    public static ImmutableArray<OutlineItem> Move(ImmutableArray<OutlineItem> items)
    {
        if (!items.Any(item => item.Fields.Any(field => field.Lines.Any(line => line.Facts.IsNote))))
        {
            return items;
        }

        var fields = items.Select(item => item.Fields.ToList()).ToList();
        for (var item = 0; item < fields.Count; item++)
        {
            for (var field = 0; field < fields[item].Count; field++)
            {
                MoveFrom(fields, item, field);
            }
        }

        return [.. items.Select(
            (item, i) => item with { Fields = [.. fields[i].Where(field => field.First is not null || !field.Tables.IsEmpty)] })];
    }

    private static void MoveFrom(List<List<OutlineField>> fields, int item, int field)
    {
        foreach (var note in Notes(fields[item][field].Lines))
        {
            if (Referring(fields, note) is { } home && home != (item, field))
            {
                fields[item][field] = fields[item][field] with { Lines = fields[item][field].Lines.RemoveRange(note) };
                fields[home.Item][home.Field] =
                    fields[home.Item][home.Field] with { Lines = fields[home.Item][home.Field].Lines.AddRange(note) };
            }
        }
    }

    /// <summary>The field's notes, each with all its lines.</summary>
    private static List<List<LabelledLine>> Notes(ImmutableArray<LabelledLine> lines)
    {
        var notes = new List<List<LabelledLine>>();
        foreach (var line in lines.Where(line => line.Facts.IsNote))
        {
            if (notes.Count == 0 || Begins().IsMatch(line.Line.Text) || notes[^1][^1].Line.Page != line.Line.Page)
            {
                notes.Add([]);
            }

            notes[^1].Add(line);
        }

        return notes;
    }

    /// <summary>The one place of the note's page that has its mark: behind a word rather than behind a figure's point.</summary>
    private static (int Item, int Field)? Referring(List<List<OutlineField>> fields, List<LabelledLine> note)
    {
        var mark = Begins().Match(note[0].Line.Text) is { Success: true } match ? match.Groups["mark"].Value : "";
        if (mark.Length == 0)
        {
            return null;
        }

        foreach (var isMark in (Func<string, string, bool>[])[StandsBehindWord, StandsBehindFigure])
        {
            for (var item = fields.Count - 1; item >= 0; item--)
            {
                for (var field = fields[item].Count - 1; field >= 0; field--)
                {
                    if (fields[item][field].Lines.Any(
                        line => !line.Facts.IsNote && line.Line.Page == note[0].Line.Page
                            && line.Line.Words.Any(word => isMark(word.Text, mark))))
                    {
                        return (item, field);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>m2 and CO2 have no notes.</summary>
    private static bool StandsBehindWord(string word, string mark) =>
        Bare(word, mark) is [_, .., var last] bare && (bare.Length > 2 || char.IsPunctuation(last))
            && (char.IsLetter(last) || last is ')' or '"' or '”' or '%' || (last is '.' or ',' or ':' or ';' && bare.Any(char.IsLetter)));

    private static bool StandsBehindFigure(string word, string mark) => Bare(word, mark) is [.., var before, '.'] && char.IsDigit(before);

    /// <summary>The word without the mark at its end; "" where it has none.</summary>
    private static string Bare(string word, string mark)
    {
        var bare = mark[0] == '*' ? word : word.TrimEnd('.', ',', ';', ':');
        var whole = Superscript.IsRaised(bare.Length == 0 ? ' ' : bare[^1]) ? Superscript.Lowered(bare).TrimEnd(')') : bare;
        return whole.EndsWith(mark, StringComparison.Ordinal) ? whole[..^mark.Length] : "";
    }

    [GeneratedRegex(@"^(?<mark>\d{1,2}|\*+)\)?\s?\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Begins();
}

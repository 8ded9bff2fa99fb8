using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables;

/// <summary>Takes the tables' words out of the lines and keeps where each table stood.</summary>
public static class TableRemoval
{
    /// <returns>The lines that are left, and the tables with the number of body lines before each.</returns>
    public static (ImmutableArray<TextLine> Lines, ImmutableArray<PlacedTable> Tables) Cut(ImmutableArray<TextLine> lines,
        ImmutableArray<Table> tables)
    {
        if (tables.IsEmpty)
        {
            return (lines, []);
        }

        var owner = new GlyphOwners(tables);
        var left = ImmutableArray.CreateBuilder<TextLine>(lines.Length);
        var places = new int[tables.Length];
        Array.Fill(places, -1);
        var body = 0;
        foreach (var line in lines)
        {
            var words = line.Zone == LineZone.Body || line.Turn is 1 or 3 or < 0
                ? line.Words.RemoveAll(word => owner.Of(line.Page, word.Glyphs[0]) >= 0) : line.Words;
            if (words.Length < line.Words.Length)
            {
                foreach (var word in line.Words)
                {
                    if (owner.Of(line.Page, word.Glyphs[0]) is >= 0 and var table && places[table] < 0)
                    {
                        places[table] = body;
                    }
                }
            }

            var rest = StruckRemoval.Outside(words.Length == line.Words.Length ? line : WithWords(line, words), owner);
            if (words.IsEmpty)
            {
                StruckRemoval.Move(rest, left);
                continue;
            }

            left.Add(rest);
            body += line.Zone == LineZone.Body ? 1 : 0;
        }

        var placed = tables.Select((table, t) => new PlacedTable(table, Math.Max(places[t], 0))).OrderBy(table => table.BeforeLine);
        return (left.ToImmutable(), [.. placed]);
    }

    /// <summary>A place in the line's text, in that of the words that are left.</summary>
    private static int At(TextLine line, ImmutableArray<Word> left, int at)
    {
        int before = 0, own = 0;
        foreach (var word in line.Words)
        {
            if (before >= at)
            {
                break;
            }

            before += word.Text.Length + 1;
            own += left.Contains(word) ? word.Text.Length + 1 : 0;
        }

        return Math.Min(own, Math.Max(0, left.Sum(word => word.Text.Length + 1) - 1));
    }

    private static TextLine WithWords(TextLine line, ImmutableArray<Word> words) =>
        line.With(words) with { Struck = [.. line.Struck.Select(struck => struck with { At = At(line, words, struck.At) })] };
}

using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Tables;

/// <summary>Texts that stand round a table and tell of it without belonging to its grid.</summary>
internal static class CaptionText
{
    /// <summary>Lines that a caption has at most.</summary>
    private const int MostLines = 4;

    /// <summary>The caption over a table, its lines joined, or null where none stands there.</summary>
    public static string? Above(TableDraft table, ImmutableArray<TextLine> lines)
    {
        var above = lines.Where(line => line.Turn == 0 && line.Baseline > table.Box.Top - 1 && line.Box.Left < table.Box.Right && line.Box.Right > table.Box.Left)
            .OrderBy(line => line.Baseline).Take(MostLines).ToArray();
        var at = table.Box.Top;
        for (var i = 0; i < above.Length && above[i].Box.Bottom - at < 2 * above[i].Size; i++)
        {
            if (IsCaption(above[i].Text))
            {
                return above[..(i + 1)].AsEnumerable().Reverse().Select(line => line.Text).Aggregate((first, second) => Hyphenation.Plain.Join(first, second));
            }

            at = above[i].Box.Top;
        }

        return null;
    }

    /// <summary><c>Tabel 3: …</c>, <c>Figur 2.1</c>, <c>Table A-1.</c></summary>
    public static bool IsCaption(string text)
    {
        var word = FirstWord(text);
        var rest = text[word.Length..].TrimStart('.', ' ', '\u00A0');
        return Vocabulary.Captions.Contains(word.ToLowerInvariant()) && rest.Length > 0
            && (char.IsDigit(rest[0]) || (rest.Length > 1 && char.IsUpper(rest[0]) && !char.IsLetter(rest[1])) || (char.IsUpper(rest[0]) && rest.Length > 1 && char.IsDigit(rest[1])));
    }

    /// <summary><c>Kilde: …</c>, <c>Anm.: …</c>, <c>Note 1: …</c>, <c>*) …</c></summary>
    public static bool IsNote(string text)
    {
        var word = FirstWord(text);
        var rest = text[word.Length..].TrimStart(' ', '1', '2', '3', '4', '5', '6', '7', '8', '9', '0');
        return Vocabulary.TableNotes.Contains(word.ToLowerInvariant()) && rest.Length > 0 && rest[0] is ':' or '.' or '–' or '-';
    }

    private static string FirstWord(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[..end];
    }
}

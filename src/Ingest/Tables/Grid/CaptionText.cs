using System.Collections.Frozen;
using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;
using Ingest.Text.Words;

namespace Ingest.Tables.Grid;

/// <summary>Texts that stand round a table and tell of it without belonging to its grid.</summary>
internal static class CaptionText
{
    /// <summary>Lines that a caption has at most.</summary>
    private const int MostLines = 4;

    /// <summary>The lines of the caption over a table, topmost first; none where none stands there.</summary>
    public static ImmutableArray<TextLine> Above(TableDraft table, ImmutableArray<TextLine> lines)
    {
        var above =
            lines.Where(
                line => line.Turn == 0 && line.Baseline > table.Box.Top - 1 && line.Box.Left < table.Box.Right
                    && line.Box.Right > table.Box.Left)
            .OrderBy(line => line.Baseline).Take(MostLines).ToArray();
        var at = table.Box.Top;
        for (var i = 0; i < above.Length && above[i].Box.Bottom - at < 2 * above[i].Size; i++)
        {
            if (IsCaption(above[i].Text))
            {
                return [.. above[..(i + 1)].AsEnumerable().Reverse()];
            }

            at = above[i].Box.Top;
        }

        return [];
    }

    /// <summary>A caption's lines as one text; null where there are none.</summary>
    public static string? Joined(ImmutableArray<TextLine> caption) =>
        caption.IsEmpty ? null : caption.Select(line => line.Text).Aggregate((first, second) => Hyphenation.Plain.Join(first, second));

    /// <summary><c>Tabel 3: …</c>, <c>Figur 2.1</c>, <c>Table A-1.</c>; not <c>Tabel 3 viser …</c>, which goes on as a sentence.</summary>
    public static bool IsCaption(string text)
    {
        if (!MayBegin(text, Captions))
        {
            return false;
        }

        var word = FirstWord(text);
        var rest = text[word.Length..].TrimStart('.', ' ', '\u00A0');
        if (!Vocabulary.Captions.Contains(word.ToLowerInvariant()) || rest.Length == 0)
        {
            return false;
        }

        var number = rest[..End(rest, ' ')];
        var after = rest[number.Length..].TrimStart();
        var lettered = char.IsUpper(rest[0]) && (number.Length == 1 || !char.IsLetter(number[1]));
        return (char.IsDigit(rest[0]) || lettered) && (number[^1] is ':' or '.' || after.Length == 0 || !char.IsLower(after[0]));
    }

    private static int End(string text, char sign) => text.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at ? at : text.Length;

    /// <summary><c>Kilde: …</c>, <c>Anm.: …</c>, <c>Note 1: …</c>, <c>*) …</c></summary>
    public static bool IsNote(string text)
    {
        if (!MayBegin(text, Notes))
        {
            return false;
        }

        var word = FirstWord(text);
        var rest = text[word.Length..].TrimStart(' ', '1', '2', '3', '4', '5', '6', '7', '8', '9', '0');
        return Vocabulary.TableNotes.Contains(word.ToLowerInvariant()) && rest.Length > 0 && rest[0] is ':' or '.' or '–' or '-';
    }

    /// <summary>
    /// Whether the text may begin with one of the words, by how long its first word is and with which letter it begins: most do not.
    /// </summary>
    private static bool MayBegin(string text, FrozenSet<(char First, int Length)> words) =>
        words.Contains((text.Length > 0 && char.IsLetter(text[0]) ? Folding.Lower(text[0]) : ' ', LengthOfFirst(text)));

    private static readonly FrozenSet<(char First, int Length)> Captions = Looks(Vocabulary.Captions), Notes = Looks(Vocabulary.TableNotes);

    private static FrozenSet<(char First, int Length)> Looks(IEnumerable<string> words) =>
        words.Select(word => (word.Length > 0 ? word[0] : ' ', word.Length)).ToFrozenSet();

    private static string FirstWord(string text) => text[..LengthOfFirst(text)];

    private static int LengthOfFirst(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end;
    }
}

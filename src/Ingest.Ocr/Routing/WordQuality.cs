using System.Text.RegularExpressions;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Ocr.Routing;

/// <summary>
/// The words of a page that can speak for its text or against it. Names, figures and codes are in no list and say nothing; a
/// word with signs inside that no word has is broken. Slanted lines say nothing: their words are not told apart.
/// </summary>
/// <param name="Count">How many speak.</param>
/// <param name="KnownShare">Of them those that the word list has, or that are compounds of such.</param>
/// <param name="BrokenShare">Of them those that are no words at all.</param>
internal sealed partial record WordQuality(int Count, double KnownShare, double BrokenShare)
{
    private const int ShortestWord = 3;

    /// <summary>Shorter words of capitals are abbreviations.</summary>
    private const int ShortestCapitals = 5;

    /// <summary>A page's beginning tells as much as the whole of it.</summary>
    private const int MostWords = 200;

    internal static readonly char[] Marks = ['.', ',', ';', ':', '(', ')', '"', '”', '“', '’', '\'', '!', '?', '»', '«', '-', '–', '/', '*',
        '•', '§'];

    public static WordQuality Of(PageLayout page)
    {
        int count = 0, known = 0, broken = 0;
        foreach (var word in LineMaker.Make(page).Where(line => line.Turn >= 0).SelectMany(Inside).Select(word => word.Text.Trim(Marks))
            .Where(word => word.Length >= ShortestWord))
        {
            var isBroken = IsBroken(word);
            var isWord = !isBroken && word.All(char.IsLetter);
            var isKnown = isWord && DanishWords.IsWordOrCompound(word);
            if (!isBroken && !isKnown
                && !(isWord && (char.IsLower(word[0]) || (word.Length >= ShortestCapitals && word.All(char.IsUpper)))))
            {
                continue;
            }

            count++;
            known += isKnown ? 1 : 0;
            broken += isBroken ? 1 : 0;
            if (count == MostWords)
            {
                break;
            }
        }

        return count == 0 ? new WordQuality(0, 1, 0) : new WordQuality(count, (double)known / count, (double)broken / count);
    }

    /// <summary>A line's last word may be half of one.</summary>
    private static IEnumerable<Word> Inside(TextLine line) => line.Words.Length == 1 ? line.Words : line.Words.Take(line.Words.Length - 1);

    internal static bool IsBroken(string word) =>
        word.Any(char.IsLetter) && !Ordinary().IsMatch(word) || word.Contains('\uFFFD', StringComparison.Ordinal);

    /// <summary>
    /// Words and compounds with hyphens or strokes, abbreviations, addresses, codes of capitals and figures, figures with a unit or a
    /// letter behind them.
    /// </summary>
    [GeneratedRegex(
        @"^(?:\p{Lu}?\p{Ll}+(?:\p{Lu}\p{Ll}+)?|\p{Lu}+\p{Ll}{0,3})(?:[-–/.’'&]+(?:\p{Lu}?\p{Ll}+|\p{Lu}+\p{Ll}{0,3}|\d+))*\.?$|[@]"
            + @"|^(?:https?:|www\.)|\.dk|^[\p{Lu}\d]+(?:[-./_:][\p{Lu}\d]+)+$|^\p{L}{1,4}\d+$|^[\d.,/-]+\s?(?:\p{L}{1,3}[.²³]?"
            + @"|\p{L}{4,})$|^\d+[-–/.]\p{L}+$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Ordinary();
}

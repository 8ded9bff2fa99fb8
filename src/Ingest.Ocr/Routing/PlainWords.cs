using Ingest.Lines;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Ocr.Routing;

/// <summary>
/// The words of a page that the word list can speak of: small letters only, since names and numbers are in no list; and
/// those that are no words at all, with signs or capitals inside.
/// </summary>
/// <param name="Count">How many of both.</param>
/// <param name="KnownShare">Of all of them those that are in the list, or compounds of such.</param>
internal sealed record PlainWords(int Count, double KnownShare)
{
    private const int ShortestWord = 3;

    /// <summary>A page's beginning tells as much as the whole of it.</summary>
    private const int MostWords = 150;

    private static readonly char[] Marks = ['.', ',', ';', ':', '(', ')', '"', '”', '“', '’', '\'', '!', '?', '»', '«', '-', '–', '/', '*', '•'];

    public static PlainWords Of(PageLayout page)
    {
        int count = 0, known = 0;
        foreach (var word in LineMaker.Make(page).SelectMany(line => line.Words.Take(line.Words.Length - 1)).Select(word => word.Text.Trim(Marks)))
        {
            if (word.Length < ShortestWord || !(word.All(char.IsLower) || IsBroken(word)))
            {
                continue;
            }

            count++;
            known += word.All(char.IsLower) && DanishWords.IsWordOrCompound(word) ? 1 : 0;
            if (count == MostWords)
            {
                break;
            }
        }

        return new PlainWords(count, count == 0 ? 1 : (double)known / count);
    }

    /// <summary>Letters with something else than letters between them, or a capital behind a small letter.</summary>
    private static bool IsBroken(string word)
    {
        for (var i = 1; i + 1 < word.Length; i++)
        {
            if (char.IsLower(word[i - 1]) && (char.IsUpper(word[i]) || (!char.IsLetter(word[i]) && word[i] is not ('-' or '/' or '.' or '’' or '\'' or '@' or '_' or ':') && char.IsLower(word[i + 1]))))
            {
                return true;
            }
        }

        return false;
    }
}

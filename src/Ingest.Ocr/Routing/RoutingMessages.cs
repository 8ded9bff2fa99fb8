using Ingest.Text.Words;

namespace Ingest.Ocr.Routing;

/// <summary>How far words are Danish.</summary>
/// <param name="Count">Words that speak: names and figures don't.</param>
/// <param name="KnownShare">Of them those in the word list, or compounds of such; 0 for none.</param>
/// <param name="BrokenShare">Of them those that are no words at all.</param>
/// <param name="ExtendedShare">Of their letters those of Latin Extended.</param>
/// <param name="IsOtherScript">Most of their letters are not Latin.</param>
internal sealed record RoutingMessages(int Count, double KnownShare, double BrokenShare, double ExtendedShare, bool IsOtherScript)
{
    private const int ShortestWord = 4;
    private const int MostWords = 120;

    public static RoutingMessages Of(IEnumerable<string> words)
    {
        int count = 0, known = 0, broken = 0, letters = 0, extended = 0, other = 0;
        foreach (var word in words.Select(word => word.Trim(WordQuality.Marks)).Where(word => word.Length >= ShortestWord))
        {
            foreach (var letter in word.Where(char.IsLetter))
            {
                letters++;
                extended += letter is >= '\u0100' and < '\u0250' ? 1 : 0;
                other += letter >= '\u0250' ? 1 : 0;
            }

            var isBroken = WordQuality.IsBroken(word);
            if (!isBroken
                && !(word.All(char.IsLetter) && (char.IsLower(word[0]) || word.All(char.IsUpper) || DanishWords.IsWordOrCompound(word))))
            {
                continue;
            }

            count++;
            broken += isBroken ? 1 : 0;
            known += !isBroken && DanishWords.IsWordOrCompound(word) ? 1 : 0;
            if (count == MostWords)
            {
                break;
            }
        }

        return new RoutingMessages(count, (double)known / Math.Max(1, count), (double)broken / Math.Max(1, count),
            (double)extended / Math.Max(1, letters), 2 * other > letters);
    }
}

using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Ocr.Routing;
using Ingest.Text.Words;

namespace Ingest.Ocr.Layout;

/// <summary>What an engine read in one region of a page.</summary>
/// <param name="Lines">From the top.</param>
internal sealed record RegionText(PlannedRegion Region, ImmutableArray<OcrLine> Lines)
{
    /// <summary>A word that proves that a picture holds text: so many letters, so sure, and in the word list.</summary>
    private const int LettersOfProof = 4;
    private const double SureOfProof = 0.75;

    /// <summary>Of all letters, as sure as they were read, those of known words and figures.</summary>
    private const double KnownShare = 0.5;
    private const double LeastMean = 0.6;

    /// <summary>Of a page's lines those in each region, by the middles of their words.</summary>
    public static ImmutableArray<RegionText> Of(ImmutableArray<PlannedRegion> regions, OcrPage page)
    {
        var lines = regions.Select(_ => new List<OcrLine>()).ToArray();
        foreach (var line in page.Lines)
        {
            foreach (var group in line.Words.GroupBy(word => Home(regions, word)).Where(group => group.Key >= 0))
            {
                lines[group.Key].Add(line with { Words = [.. group] });
            }
        }

        return [.. regions.Select(
            (region, i) => new RegionText(region, [.. region.Piece is null ? lines[i].Where(line => !IsNoise(line)) : lines[i]]))];
    }

    /// <summary>In a picture a line of no word and little trust is a frame, a rounded corner, an icon.</summary>
    private static bool IsNoise(OcrLine line) =>
        line.Words.Sum(word => word.Text.Length * word.Confidence) < LeastMean * line.Words.Sum(word => word.Text.Length)
        && !line.Words.Any(
            word => word.Text.Trim(WordQuality.Marks) is { Length: >= LettersOfProof } plain && DanishWords.IsWordOrCompound(plain));

    /// <summary>Letters that were proved to be there by their font, or words that can't be a drawing's.</summary>
    public bool IsText => Region.Piece is not null ? !Lines.IsEmpty : Region.IsBadge ? IsNumber() : HoldsWords();

    /// <summary>All of it is one number, and an icon's lines are read as letters.</summary>
    private bool IsNumber() =>
        Lines is [{ Words: [var word] }] && word.Text.TrimEnd('.') is { Length: > 0 and <= LongestNumber } number
            && number.All(char.IsAsciiDigit);

    private const int LongestNumber = 3;

    private bool HoldsWords()
    {
        double letters = 0, sure = 0, known = 0;
        var proved = false;
        foreach (var word in Lines.SelectMany(line => line.Words))
        {
            var plain = word.Text.Trim(WordQuality.Marks);
            var isWord = plain.Length >= LettersOfProof && plain.All(char.IsLetter) && DanishWords.IsWordOrCompound(plain);
            letters += word.Text.Length;
            sure += word.Text.Length * word.Confidence;
            known += isWord || plain.Any(char.IsAsciiDigit) || (plain.Length > 1 && DanishWords.Contains(plain)) ? word.Text.Length : 0;
            proved |= isWord && word.Confidence >= SureOfProof;
        }

        return proved && sure >= LeastMean * letters && known >= KnownShare * letters;
    }

    /// <summary>The region that a word stands in; the nearer one where it stands in two.</summary>
    private static int Home(ImmutableArray<PlannedRegion> regions, OcrWord word)
    {
        var (best, nearest) = (-1, double.MaxValue);
        for (var i = 0; i < regions.Length; i++)
        {
            var box = regions[i].Box.Grow(1);
            var far = Math.Abs(box.MiddleY - word.Box.MiddleY);
            if (box.Contains(word.Box.MiddleX, word.Box.MiddleY) && far < nearest)
            {
                (best, nearest) = (i, far);
            }
        }

        return best;
    }
}

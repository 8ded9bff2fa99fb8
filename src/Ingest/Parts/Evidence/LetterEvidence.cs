using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Text.Numbers;
using Ingest.Text.Words;

namespace Ingest.Parts.Evidence;

/// <summary>Whether a page is a letter: greeting, closing, the line of place and date, the words of a covering letter.</summary>
internal static partial class LetterEvidence
{
    private const double Greeting = 1.5;
    private const double Closing = 2;
    private const double DateLine = 1;
    private const double Covering = 1;

    /// <summary>Characters; longer lines are the letter's text.</summary>
    private const int LongestLine = 60;

    /// <param name="lines">Of the page.</param>
    /// <param name="top">The first of them, without running text.</param>
    public static double Weigh(ImmutableArray<TextLine> lines, ImmutableArray<TextLine> top)
    {
        bool greets = false, closes = false, covers = false;
        foreach (var line in lines)
        {
            var text = line.Text;
            var first = text.Length is > 0 and <= LongestLine ? Folding.Lower(text[0]) : ' ';
            greets |= first is 'k' or 'h' or 't' && !greets && Greets().IsMatch(text);
            closes |= ClosingLetters.Contains(first, StringComparison.Ordinal) && !closes && Closes().IsMatch(text);
            covers |= !covers && text.AsSpan().ContainsAny(CoveringStems) && Covers().IsMatch(text);
        }

        return (greets ? Greeting : 0) + (closes ? Closing : 0) + (top.Any(IsDateLine) ? DateLine : 0) + (covers ? Covering : 0);
    }

    /// <summary>With which a line begins that <see cref="Closes"/>.</summary>
    private const string ClosingLetters = "mvdbkph";

    /// <summary>What <see cref="Covers"/> has one of.</summary>
    private static readonly SearchValues<string> CoveringStems =
        SearchValues.Create(["hermed", "vedlagt", "indkald", "lgebrev"], StringComparison.OrdinalIgnoreCase);

    private static bool IsDateLine(TextLine line) =>
        DanishDate.IsWhole(line.Text) || (line.Text.Length <= LongestLine && PlaceAndDate().IsMatch(line.Text));

    [GeneratedRegex(@"^(?:kære|hej|til\s+(?:medlemmerne|medlemmer|udvalgets|byrådets|rådets|rette|borgmester|høringsparterne))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Greets();

    [GeneratedRegex(
        @"^(?:(?:med )?(?:venlig|venlige|de bedste|bedste|kærlig) hilsen?r?|mvh\.?|på (?:udvalgets|bestyrelsens|vegne|formandens)\b.*"
            + @"|hilsen)\b[,.]?\s*(?:\p{Lu}.*)?$",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Closes();

    [GeneratedRegex(@"^\p{Lu}[\p{L} ]{1,25},? (?:den|d\.) ?[0-9]{1,2}\.? ?(?:\p{L}+|[-./] ?[0-9]{1,2} ?[-./]) ?[0-9]{4}\.?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAndDate();

    [GeneratedRegex(
        @"\b(?:hermed (?:fremsendes|indkaldes|sendes)|vedlagt følger|vedlagt fremsendes|(?:der )?indkaldes (?:hermed )?til|indkaldes du"
            + @"|indkalder (?:hermed )?til|(?:indkalder|sender|fremsender) hermed|hermed (?:indkalder|sender|fremsender)"
            + @"|fremsendes hermed|hermed følger|følgebrev)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Covers();
}

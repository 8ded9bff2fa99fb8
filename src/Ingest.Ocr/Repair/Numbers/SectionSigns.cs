using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Ingest.Ocr.Repair.Numbers;

/// <summary>
/// The paragraph sign (§) before a number, which Tesseract has no eye for: it reads 8, 3, $ or S. A figure or letter alone before a
/// number is one where a law is spoken of: "Sundhedslovens 8 119", "jf. 8 12, stk. 2", "§ 3 og 8 19", "88 13 og 17".
/// </summary>
internal static partial class SectionSigns
{
    /// <summary>The word as it was meant, or null.</summary>
    /// <param name="below">The first word of the line below, which the last one of this line may belong to.</param>
    /// <param name="numbersItems">The document has items that are numbered with the sign, see <see cref="NumberItems"/>.</param>
    public static string? Correct(ImmutableArray<OcrWord> words, int at, OcrLine line, OcrWord? below, bool numbersItems)
    {
        var text = words[at].Text;
        words = at + 1 == words.Length && below is not null ? words.Add(below) : words;
        if (text.Length > 2 || at + 1 == words.Length)
        {
            return null;
        }

        if (!char.IsAsciiDigit(words[at + 1].Text[0]))
        {
            return IsBehindNumber(words, at, line, numbersItems) ? "§" : null;
        }

        var before = at > 0 ? words[at - 1].Text : "";
        var afterNext = at + 2 < words.Length ? words[at + 2].Text : "";
        var isOfLaw = Law().IsMatch(before) || (before is "efter" && text is "8" && EndsHere(words, at + 1)) || NamesLaw(words, at)
            || IsOfLaw(afterNext) || GoesOn(words, at, line);
        return text is "$" or "8&" || (text is "&" && (before.Length == 0 || char.IsLower(before[0]) || IsListMark(before)))
            || (IsOneSign(words[at], line.Size) && Descends(words[at], line))
            || (text is "8" or "3" && Descends(words[at], line) && !Descends(words[at + 1], line))
            || (at == 1 && text is "8" && IsListMark(before) && PartOfPlan().IsMatch(words[at + 1].Text))
            || (isOfLaw && text is ['1' or '3' or '5' or '8' or '9' or 'S' or '&']) ? "§"
            : text is "$$" || (text is "88" or "SS" && (isOfLaw || afterNext == "og")) ? "§§"
            : null;
    }

    /// <summary>Two figures were read of one piece of ink that is no wider than one.</summary>
    private static bool IsOneSign(OcrWord word, double size) =>
        word is { Text: [_, _], Runs: [var ink] } && word.Text.All(char.IsAsciiDigit) && ink.Width < Widest * size;

    /// <summary>In point sizes; two digits are wider than one.</summary>
    private const double Widest = 0.7;

    /// <summary>Figures stand on the line, or go below it together; the paragraph sign goes below it.</summary>
    private static bool Descends(OcrWord word, OcrLine line) =>
        word.Runs is [var ink, ..] && line.Baseline - ink.Bottom > Below * line.Size;

    /// <summary>In point sizes.</summary>
    private const double Below = 0.045;

    /// <summary>"1. 8 6.2 ændres": a change of a plan's paragraph (§ 6.2) as a point of a list.</summary>
    private static bool IsListMark(string text) => text.Length is 2 or 3 && text[^1] is '.' or ')' && char.IsLetterOrDigit(text[0]);

    /// <summary>
    /// "323 $ Godkendelse": minutes whose items are numbered as paragraphs. Only beside such lines is an &amp; or S in that place one too.
    /// </summary>
    private static bool IsBehindNumber(ImmutableArray<OcrWord> words, int at, OcrLine line, bool numbersItems) =>
        at == 1 && IsNumberAndTitle(words)
            && (words[1].Text is "$"
                || (numbersItems
                    && (words[1].Text is "&" or "S" or "S$" or "$S" or "8$" || (words[1].Text is "8" && Descends(words[1], line)))));

    private static bool IsNumberAndTitle(ImmutableArray<OcrWord> words) =>
        words.Length > 2 && words[0].Text.All(char.IsAsciiDigit) && char.IsUpper(words[2].Text[0]);

    /// <summary>A line of the page is a number, an undoubted sign and a title.</summary>
    public static bool NumberItems(OcrPage page) =>
        page.Lines.Any(line => IsNumberAndTitle(line.Words) && line.Words[1].Text is "$" or "§");

    /// <summary>"Lov om planlægning 8 27": a law's title stands before it.</summary>
    private static bool NamesLaw(ImmutableArray<OcrWord> words, int at) =>
        words[at + 1].Text.TrimEnd('.', ',').All(char.IsAsciiDigit)
            && words[Math.Max(0, at - LongestTitle)..at].Any(word => word.Text is "Lov" or "Bekendtgørelse");

    /// <summary>In words.</summary>
    private const int LongestTitle = 6;

    private static bool IsOfLaw(string word) => word.StartsWith("stk", StringComparison.Ordinal);

    /// <summary>"Botilbud efter 8 107": nothing that is counted follows; the text ends, or white as between a table's cells.</summary>
    private static bool EndsHere(ImmutableArray<OcrWord> words, int at) =>
        words[at].Text.All(char.IsAsciiDigit)
            && (at + 1 == words.Length || words[at + 1].Box.Left - words[at].Box.Right > words[at].Box.Height);

    /// <summary>The line has a paragraph already, and goes on to another with "og" or "eller".</summary>
    private static bool GoesOn(ImmutableArray<OcrWord> words, int at, OcrLine line) =>
        at > 2 && words[at - 1].Text is "og" or "eller"
            && (words[at - 3].Text is "§" or "§§" || Correct(words, at - 3, line, null, false) is not null);

    [GeneratedRegex(@"^\d{1,2}\.\d{1,2}$")]
    private static partial Regex PartOfPlan();

    /// <summary>"Sundhedslovens", "Dagtilbudsloven": what follows is a paragraph, and a paragraph has its sign.</summary>
    [GeneratedRegex(@"(?:lov(?:en|ens)?|bekendtgørelsens?|jf\.)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Law();
}

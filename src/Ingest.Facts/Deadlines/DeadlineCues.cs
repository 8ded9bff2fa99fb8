using System.Buffers;
using System.Text.RegularExpressions;

namespace Ingest.Facts.Deadlines;

/// <summary>
/// The days in a sentence that words before them make deadlines: right before them (<c>senest den</c>, <c>inden udgangen af</c>), or
/// anywhere before them where the word means nothing else (<c>fristen for høringssvar er den</c>).
/// </summary>
internal static partial class DeadlineCues
{
    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["senest", "inden", "frist", "deadline", "hænde", "høring", "skal", "bedes"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text may have a deadline: figures and one of the words.</summary>
    public static bool MayHave(ReadOnlySpan<char> text) =>
        (text.ContainsAnyInRange('0', '9') || text.Contains("udgang", StringComparison.OrdinalIgnoreCase)
            || text.Contains("årsskiftet", StringComparison.OrdinalIgnoreCase)) && text.ContainsAny(Words);

    /// <param name="sentence">On one line, with single blanks.</param>
    /// <returns>Each with the groups of <see cref="PrintedDay.Pattern"/>, and <c>day</c>: what is printed of day and time.</returns>
    public static IEnumerable<Match> In(string sentence)
    {
        if (!MayHave(sentence))
        {
            yield break;
        }

        var end = 0;
        foreach (var first in Near().Matches(sentence).Concat(Far().Matches(sentence)).Concat(End().Matches(sentence))
            .OrderBy(match => match.Groups["day"].Index))
        {
            for (var match = first; match.Success && match.Groups["day"].Index >= end; match = Another().Match(sentence, end))
            {
                yield return match;
                end = match.Groups["day"].Index + match.Groups["day"].Length;
            }
        }
    }

    /// <summary>A whole cell that is a day.</summary>
    public static Match InCell(string text) => Whole().Match(text);

    /// <summary>
    /// Of what is said of a day gone by only an order, or a limit by its name, makes it a deadline: <c>blev senest i 2012</c>.
    /// </summary>
    public static bool Orders(string sentence) => Order().IsMatch(sentence);

    /// <summary><c>Ved fristens udløb den 1. september havde 24 foreninger søgt</c>.</summary>
    public static bool IsPast(string sentence) => Past().IsMatch(sentence) && !Duty().IsMatch(sentence);

    private const string Clock = @"kl(?:okken)?\.?\s?(?<h>[0-2]?[0-9])(?:[.:](?<min>[0-5][0-9]))?(?![0-9])";

    private const string Timed = @"(?<day>(?:" + Clock + @",?\s(?:på\s|om\s)?)?" + PrintedDay.Pattern
        + @"(?:,?\s(?:senest\s)?" + Clock + ")?)";

    [GeneratedRegex(
        @"\b(?:(?:allersenest|senest|ikke senere end|frem til og med|inden(?! for)|forud for)\s"
            + @"(?:ved\s|med\s|til\s|på\s|om\s|pr\.\s|og med\s)?"
            + @"|i høring\s(?:indtil|frem til|til)\s(?:og med\s)?|(?:skal|bedes|må)\b[^.;]{1,80}?\s(?:før|i hænde)\s(?:den\s)?"
            + @"|senest\s[^\s.,;]{1,20}\s(?=kl))" + Timed,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Near();

    [GeneratedRegex(
        @"(?:frist(?:en|er|erne|ens)?|deadlinen?)(?![\p{L}]).{0,80}?"
            + @"(?<!\b(?:af|fra|siden|mødet|møde|pr\.)\s(?:den\s|d\.\s?)?)(?<![\p{L}0-9./-])" + Timed,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Far();

    [GeneratedRegex(@"\b(?:skal|bedes|forudsættes)\b.{1,100}?\b(?=(?:ved|med) (?:udgangen|slutningen) af)" + Timed,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex End();

    /// <summary>A further day right behind one: <c>frist den 1. maj og 1. november</c>.</summary>
    [GeneratedRegex(@"\G\s(?:og|eller|samt)\s(?:igen\s)?" + Timed, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Another();

    [GeneratedRegex("^" + Timed + @"\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\b(?:var|havde|blev|indkom|modtog)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Past();

    [GeneratedRegex(@"\b(?:skal|skulle|bedes|kan|vil)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Duty();

    [GeneratedRegex(@"\b(?:skal|skulle|bedes|må|kan|frist\w*|\w*frist(?:en)?|deadline\w*|afleveres|indsendes|fremsendes)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Order();
}

using System.Buffers;

namespace Ingest.Text.Words;

/// <summary>The words that the names of meeting bodies end in (udvalg, byråd, bestyrelse).</summary>
public static class BodyWords
{
    /// <summary>Characters; a longer text is a sentence about a body.</summary>
    public const int LongestName = 80;

    /// <summary>Parts of the names of bodies that meet.</summary>
    private static readonly string[] Parts =
        ["byråd", "udvalg", "kommunalbestyrelse", "regionsråd", "kkr", "bestyrelse", "kommuneråd", "magistrat", "forretningsudvalg",
            "borgerrepræsentation", "nævn", "ældreråd", "handicapråd", "ungeråd", "råd", "forum", "komite", "komité", "kontaktforum",
            "embedsmandsgruppe", "kommunestyre", "bystyre", "hovedstyre", "formannskap", "utvalg", "utval", "fylkesting", "nemnd", "nemnda",
            "nämnd", "fullmäktige", "kommunstyrelse", "regionstyrelse", "utskott", "beredning", "kommitté",
            "styregruppe", "sundhedsklynge", "kommunekontaktråd", "landsforening", "fællesråd", "kommission", "repræsentantskab"];

    /// <summary>The one word says what kind of body it is, and not which: others have names of their own (byrådet, regionsrådet).</summary>
    public static bool IsKind(string text) => Folding.Fold(text) is "udvalget" or "rådet" or "nævnet" or "kommissionen" or "bestyrelsen";

    /// <summary>The text is short and has such a word.</summary>
    public static bool Name(string text)
    {
        if (text.Length is <= 2 or > LongestName || !char.IsLetter(text[0]))
        {
            return false;
        }

        var folded = Folding.Fold(text).AsSpan();
        foreach (var part in folded.SplitAny(' ', '/'))
        {
            if (EndsInOne(folded[part]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Udvalg, udvalgs, udvalgst-; udvalget, bestyrelsen, kommissionen.</summary>
    private static bool EndsInOne(ReadOnlySpan<char> part) =>
        EndsInWord(part) || (part is [.., 's' or 't'] && EndsInWord(part.TrimEnd("st")))
        || (part is [.., 'n'] && EndsInWord(part[..^1])) || (part is [.., 'e', 't' or 'n'] && EndsInWord(part[..^2]));

    private static bool EndsInWord(ReadOnlySpan<char> stem)
    {
        if (stem.IsEmpty || !LastLetters.Contains(stem[^1]))
        {
            return false;
        }

        foreach (var word in Parts)
        {
            if (stem.EndsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Most words of a text end in another letter, and are not looked for.</summary>
    private static readonly SearchValues<char> LastLetters =
        SearchValues.Create([.. Parts.Select(word => word[^1]).Distinct()]);
}

using Ingest.Facts.Votes.Sentences;
using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Phrases;

/// <summary>
/// Voters that no form of name tells, read from where they stand: whoever is the subject of "stemte imod" votes, "55 andelshavere",
/// "kommunerne i nord", "havnefogeden", "gruppen af små kommuner". A definite plural or a collective is a group, a definite singular a
/// person, a number before its noun a number of votes.
/// </summary>
internal static class SubjectPhrase
{
    private const int Longest = 7;

    /// <summary>The phrase that ends before a verb and begins its clause; null where none does.</summary>
    public static VoterGroup? Before(Neighbours words, int verb)
    {
        var end = verb;
        while (end > 0 && (Neighbours.IsFiller(words.Word(end - 1)) || words.Word(end - 1) is "dog" or "kun"))
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start < Longest && words.Tokens[start - 1].IsWordOrNumber && !IsBoundary(words, start - 1))
        {
            start--;
        }

        return MemberBodies.Before(words, end) ?? (start == end || (words.EndingAt(end) is { IsBare: false } own && !(own.Start > start
            && words.Word(own.Start - 1) is "for" or "fra" or "i")) || (start > 0 && !IsBoundary(words, start - 1)) ? null
            : Read(words, start, end, false));
    }

    /// <summary>The phrase behind an inverted verb, up to the end of its clause: "imod stemte gruppen af små kommuner".</summary>
    public static VoterGroup? After(Neighbours words, int verb)
    {
        var start = verb;
        var only = words.Word(start) is "kun" or "alene" or "udelukkende";
        start += only ? 1 : 0;
        var end = start;
        while (end < words.Tokens.Count && end - start < Longest && words.Tokens[end].IsWordOrNumber && !IsBoundary(words, end))
        {
            end++;
        }

        return start == end || words.StartingAt(start) is not null || (end < words.Tokens.Count && !IsBoundary(words, end)) ? null
            : Read(words, start, end, only);
    }

    private static bool IsBoundary(Neighbours words, int at) => words.Word(at) is "," or ";" or ":" or "." or "(" or ")" or "–" or "og"
        or "mens" or "medens" or "men" or "idet" or "at" or "hvorefter" or "hvorved" or "da" or "fordi" or "så" or "hvor" or "hvorimod"
        or "samt" or "dog" or "efter" or "som" or "afgaves" or "afgives" or "faldt" || words.CueAt(at) is not null;

    private static VoterGroup? Read(Neighbours words, int start, int end, bool mayBeBody)
    {
        var head = Head(words, start, end);
        var (first, noun) = (words.Word(start), words.Word(head));
        if (VoteNumber.Of(first) is { } number && !VoteNumber.IsArticle(first))
        {
            return head > start && number > 0 && !IsNoVoter(noun, true) ? new VoterGroup([], number, start, end, start) : null;
        }

        if (IsNoVoter(noun, mayBeBody) || !words.Tokens[head].IsWord || first is "ikke" or "ingen" or "hvis" or "hvem"
            or "der" or "om" || noun is "nogen"
            || (head == start && !IsDefinite(noun)))
        {
            return null;
        }

        var inside = start + 1 < end ? VoteNumber.Of(words.Word(start + 1)) : null;
        var isGroup = inside is > 1 || IsPlural(noun) || IsCollective(noun) || first is "de";
        return isGroup || IsDefinite(noun) || words.Tokens.Skip(start).Take(head - start).Any(token => token.Lower[^1] is 's')
            ? new VoterGroup([new Voter(VoteToken.Printed(words.Tokens, start, end), isGroup ? Voter.IsGroup : Voter.IsPerson)],
                inside is > 1 ? inside : null, start, end, start)
            : null;
    }

    /// <summary>The last word before a phrase with a preposition: "kommunerne" of "kommunerne i nord".</summary>
    private static int Head(Neighbours words, int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (words.Word(at) is "i" or "af" or "fra" or "på" or "ved" or "med" or "for" or "til" or "uden")
            {
                return at - 1;
            }
        }

        return end - 1;
    }

    private static bool IsDefinite(string noun) => noun.Length > LongestBare && (noun.EndsWith("en", StringComparison.Ordinal)
        || noun.EndsWith("et", StringComparison.Ordinal) || IsPlural(noun));

    private const int LongestBare = 4;

    private static bool IsPlural(string noun) => noun.EndsWith("erne", StringComparison.Ordinal)
        || noun.EndsWith("ene", StringComparison.Ordinal) || VoterWords.IsMembers(noun);

    private static bool IsCollective(string noun) => noun.EndsWith("gruppen", StringComparison.Ordinal)
        || noun.EndsWith("fløjen", StringComparison.Ordinal) || noun.EndsWith("kredsen", StringComparison.Ordinal)
        || noun.EndsWith("partiet", StringComparison.Ordinal) || noun.EndsWith("siden", StringComparison.Ordinal)
        || noun is "halvdelen" or "flertallet" or "mindretallet" || VoterWords.IsBody(noun);

    private static bool IsNoVoter(string noun, bool mayBeBody) => (!mayBeBody && (VoterWords.IsBody(noun) || noun is "forsamlingen"))
        || noun is "det" or "den" or "dette" or "denne" or "disse" or "man" or "vi" or "jeg" or "de" or "han" or "hun" or "der" or "som"
            or "afstemningen" or "sagen" or "punktet" or "resultatet" or "stemmer" or "stemme" or "pct" or "procent" or "ingen"
            or "tallene" or "beløbet" or "beløbene" or "regnskabet" or "regionen"
        || noun.EndsWith("forslaget", StringComparison.Ordinal) || noun.EndsWith("indstillingen", StringComparison.Ordinal)
        || Outsiders.Is(noun);
}

using Ingest.Facts.Votes.Cues;
using Ingest.Facts.Votes.Phrases;
using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Pairing;

/// <summary>
/// Alternatives with the votes that each got: "Forslaget om uge 29 fik fire stemmer, forslaget om uge 30 fik tre", "Første punkt samlede 9
/// stemmer", "Kl. 14: fire stemmer". Each is a ballot of its own; what a person got is an election.
/// </summary>
internal static class Polls
{
    private const int LongestName = 10;

    public static IEnumerable<VoteStatement> In(Neighbours words)
    {
        var isVoted = words.Groups.Exists(group => group.IsVotes) || words.Tokens.Exists(token => token.Lower is "stemmer" or "stemmerne");
        var isGoingOn = false;
        foreach (var group in words.Groups)
        {
            if (isVoted && group.IsBare && group.Total > 0 && words.CueAt(group.End) is null && EndsThere(words, group)
                && Named(words, group, isGoingOn) is { } name)
            {
                isGoingOn = true;
                yield return new VoteStatement(VoteSide.For, group, name, group.Start, IsPoll: true);
            }
        }
    }

    private static bool EndsThere(Neighbours words, VoterGroup group) => words.Word(group.End) is "" or "." or "," or ";" or "og" or "mens"
        or "medens" or "af";

    /// <summary>What got them: the words before the verb or the colon, back to the last comma.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="group">The number.</param>
    /// <param name="isGoingOn">One was told before: "andet punkt 6 stemmer".</param>
    private static string? Named(Neighbours words, VoterGroup group, bool isGoingOn)
    {
        var link = words.Word(group.Start - 1) is "kun" ? group.Start - 2 : IsCounted(words, group.Start) ? group.Start - 5
            : group.Start - 1;
        link = isGoingOn && group.IsVotes && IsThing(words, link, group.Start) ? group.Start : link;
        var isColon = words.Word(link) is ":" && group.IsVotes;
        if (!isColon && link < group.Start && words.Word(link) is not ("fik" or "samlede" or "opnåede" or "modtog" or "får" or "høstede"))
        {
            return null;
        }

        var end = words.Word(link - 1) is "og" ? link - 1 : link; // "kom til afstemning og fik 9 stemmer"
        var start = end;
        while (start > 0 && link - start < LongestName && words.Word(start - 1) is not ("," or ";" or "og" or "mens" or "medens"))
        {
            start--;
        }

        return start < end && words.EndingAt(end) is not { IsBare: false } && IsThing(words, start, end)
            ? Sentences.VoteToken.Printed(words.Tokens, start, end) : null;
    }

    /// <summary>"fik flest stemmer, nemlig 9".</summary>
    private static bool IsCounted(Neighbours words, int at) => words.Word(at - 1) is "nemlig" && words.Word(at - 2) is ","
        && words.Word(at - 3) is "stemmer" && words.Word(at - 4) is "flest" or "færrest";

    /// <summary>"for udvalgets indstilling 11, for mindretallets 4": sides of several matters with their number behind.</summary>
    public static IEnumerable<VoteStatement> Alternatives(Neighbours words)
    {
        var found = new List<VoteStatement>();
        foreach (var cue in words.Cues.Where(cue => cue is { Kind: CueKind.Side, Side: VoteSide.For } && words.BeginsPart(cue.Start)))
        {
            if (words.Groups.Find(group => group.Start > cue.End) is { IsBare: true, Total: > 0 } number
                && number.Start - cue.End < LongestName && EndsThere(words, number)
                && !words.Tokens.Skip(cue.End).Take(number.Start - cue.End).Any(token => !token.IsWord))
            {
                found.Add(new VoteStatement(VoteSide.For, number,
                    Sentences.VoteToken.Printed(words.Tokens, cue.End, number.Start), cue.Start, IsPoll: true));
            }
        }

        return found.Count > 1 && words.Tokens.Exists(token => token.Lower.StartsWith("stem", StringComparison.Ordinal)
            || token.Lower.StartsWith("afstem", StringComparison.Ordinal)) && !words.Cues.Exists(cue => cue.Side is VoteSide.Against)
            ? found : [];
    }

    private static readonly string[] Things = ["forslag", "forslaget", "model", "modellen", "punkt", "punktet", "nr", "kl", "uge", "plan",
        "planen", "udkast", "udkastet", "scenarie", "alternativ", "løsning", "løsningen", "del", "navnet", "tilbud", "tilbuddet",
        "placering",
        "led", "variant", "mulighed", "muligheden", "dato", "datoen", "bud", "forslagene", "indstillingen", "placeringen", "ordningen",
        "punktum", "spørgsmålet", "indstilling", "anbefalingen"];

    /// <summary>A proposal, a time, a numbered thing: no person.</summary>
    public static bool IsThing(Neighbours words, int start, int end) => words.Tokens.Skip(start).Take(end - start).Any(token =>
        Array.Exists(Things, thing => token.Lower.EndsWith(thing, StringComparison.Ordinal)) || char.IsAsciiDigit(token.Text[0]));
}

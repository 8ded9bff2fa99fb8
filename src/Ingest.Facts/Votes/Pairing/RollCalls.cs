using Ingest.Facts.Votes.Cues;
using Ingest.Facts.Votes.Phrases;
using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Pairing;

/// <summary>
/// Voters each with a vote behind the name: a line of a roll call, "Karen Klint (V): imod", "Arne Sejr … ja", "A og B for", and several in
/// a row, "Ole Dam ja, Ida Bro nej, Bo Vad ja".
/// </summary>
internal static class RollCalls
{
    /// <summary>The voters of a line that says their side and nothing else; null of others.</summary>
    public static VoterGroup? Line(Neighbours words, VoteCue cue)
    {
        var end = Separator(words, cue.Start);
        if (words.EndingAt(end) is not { IsBare: false } group || !(group.Start == 0 || words.Word(group.Start - 1) is ":")
            || !EndsLine(words, cue))
        {
            return null;
        }

        var separated = end < cue.Start;
        var isWhole = group.Voters.All(voter => voter.Name.Contains(' ', StringComparison.Ordinal));
        return SureVoters.IsSure(group) || (separated && words.Context.CallsRoll)
            || (separated && (isWhole || words.Word(end) is "|" or "…" or "." or "="))
            || (isWhole && words.Word(cue.Start) is not "for")
            || (group.Voters.Length > 1 && isWhole) ? group : null;
    }

    /// <summary>Statements of at least two such pairs with a comma between.</summary>
    public static IEnumerable<VoteStatement> Series(Neighbours words)
    {
        var found = new List<VoteStatement>();
        var signs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in words.Groups)
        {
            if (!group.IsBare && words.BeginsPart(group.Start) && CueBehind(words, group.End) is { } cue
                && words.Word(cue.End) is "," or ";" or "." or "" or "og" or ")")
            {
                found.Add(new VoteStatement(cue.Side, group, null, cue.Start));
                signs.Add(cue.Start > group.End ? words.Word(group.End) : "");
            }
        }

        // "Skolebus: ja, Ole imod" has a matter first
        return found.Count < 2 ? [] : signs.Count > 1 && words.Word(found[0].Group!.End) is ":" ? found.Skip(1) : found;
    }

    private static VoteCue? CueBehind(Neighbours words, int at)
    {
        while (IsSeparator(words.Word(at)) || words.Word(at) is "(")
        {
            at++;
        }

        return words.CueAt(at) is { Kind: CueKind.Side } side && words.Word(at) is not "mod" ? side
            : words.CueAt(at) is { Kind: CueKind.Predicate, Side: VoteSide.Abstained } abstained && abstained.End == at + 1 ? abstained
            : null;
    }

    private static bool EndsLine(Neighbours words, VoteCue cue) => (words.Word(cue.End) is "" or "." or ","
            && (cue.End >= words.Tokens.Count - 1 || words.Context.CallsRoll))
        || (words.Word(cue.Start) is "ja" or "nej" && words.Word(cue.End) is "til" && words.Word(cue.Start - 1) is ":");

    private static int Separator(Neighbours words, int at)
    {
        while (IsSeparator(words.Word(at - 1)))
        {
            at--;
        }

        return at;
    }

    private static bool IsSeparator(string word) => word is ":" or "-" or "–" or "—" or "…" or "." or "|" or "=" or "_";
}

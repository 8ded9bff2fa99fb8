using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Cues;

/// <summary>
/// "undlod at stemme", "undlader", "afstod fra at stemme", "ville ikke stemme", "hverken for eller imod", "hverken/eller", "afholdt sig".
/// </summary>
internal sealed class AbstentionCues(CueWords words)
{
    public VoteCue? At(int at) => Leaving(at) ?? Neither(at) ?? Silent(at);

    private string Word(int at) => words.Word(at);

    private VoteCue? Leaving(int at)
    {
        switch (Word(at))
        {
            case "undlod" or "undlader" or "undladt" or "undlade" or "undl":
                return AfterLeaving(Word(at) is "undl" && Word(at + 1) is "." ? at + 2 : at + 1) is { } end ? Predicate(at, end) : null;
            case "afstod" or "afstår" or "afholdt" or "afholder" or "afstået":
                var from = Word(at + 1) is "sig" ? at + 2 : at + 1;
                return Word(from) is "fra" && AfterLeaving(from + 1) is { } left && left > from + 1 ? Predicate(at, left)
                    : from == at + 2 && Word(from) is "" or "." or "," or ";" or ")" ? Predicate(at, from) : null;
            case "holdt" or "holder" when Word(at + 1) is "sig" && Word(at + 2) is "uden" && Word(at + 3) is "for" && IsVote(at + 4):
                return Predicate(at, at + 5);
            case "uden" when Word(at + 1) is "for" && IsVote(at + 2) && Word(at + 3) is "holdt" or "holder":
                return Predicate(at, at + 4);
            case "afgav" or "afgiver" when Word(at + 1) is "blank" or "blanke" or "blankt":
                return Predicate(at, VoterWords.IsVotes(Word(at + 2)) || Word(at + 2) is "stemmeseddel" or "stemmesedler" ? at + 3
                    : at + 2);
            case "ville" or "vil" or "ønskede" or "ønsker" when Word(at + 1) is "ikke" && Word(at + 2) is "at" or "stemme":
                var verb = Word(at + 2) is "at" ? at + 3 : at + 2;
                return Word(verb) is "stemme" && Word(verb + 1) is not ("for" or "imod" or "mod") ? Predicate(at, verb + 1) : null;
            default:
                return null;
        }
    }

    private bool IsVote(int at) => Word(at).StartsWith("afstemning", StringComparison.Ordinal)
        || Word(at).StartsWith("votering", StringComparison.Ordinal);

    private static VoteCue Predicate(int at, int end) => new(CueKind.Predicate, VoteSide.Abstained, at, end);

    /// <summary>"hverken for eller imod", "er hverken for eller imod", "hverken/eller".</summary>
    private VoteCue? Neither(int at) => Word(at) switch
    {
        "hverken" when Word(at + 1) is "stemte" or "stemmer" or "stemt" && Word(at + 2) is "for" or "imod" or "mod" => Predicate(at,
        at + 5),
        "er" or "var" when Word(at + 1) is "hverken" && Word(at + 2) is "for" or "imod" or "mod" && Word(at + 3) is "eller" =>
            Predicate(at, at + 5),
        "hverken-eller" => Side(at, 1),
        "hverken" when Word(at + 1) is "/" or "-" or "–" && Word(at + 2) is "eller" => Side(at, 3),
        "hverken" when Word(at + 1) is "for" or "imod" or "mod" or "ja" or "nej" && Word(at + 2) is "eller" or "/" => Side(at, 4),
        _ => null,
    };

    private static VoteCue Side(int at, int length) => new(CueKind.Side, VoteSide.Abstained, at, at + length);

    /// <summary>"tog ikke stilling", "tilkendegav ikke", "var neutral".</summary>
    private VoteCue? Silent(int at) => Word(at) switch
    {
        "tog" or "tager" when Word(at + 1) is "ikke" && Word(at + 2) is "stilling" => Predicate(at, at + 3),
        "tilkendegav" or "tilkendegiver" when Word(at + 1) is "ikke" && Word(at + 2) is not "at" => Predicate(at, at + 2),
        "forholdt" or "forholder" or "stillede" or "stiller" when Word(at + 1) is "sig" && Word(at + 2) is "neutralt" or "neutral"
            or "neutrale" or "passivt" or "passiv" or "afventende" => Predicate(at, at + 3),
        _ => null,
    };

    /// <summary>
    /// The end of what was left undone; null where it was something else than voting: "undlod at deltage i behandlingen".
    /// </summary>
    private int? AfterLeaving(int at)
    {
        if (Word(at) is "stillingtagen" or "stemmeafgivning" || IsVote(at))
        {
            return at + 1;
        }

        if (Word(at) is not "at")
        {
            return at;
        }

        var verb = Word(at + 1);
        return verb is "stemme" or "votere" ? at + 2
            : verb is "afgive" && Word(at + 2) is "stemme" ? at + 3
            : verb is "tage" && Word(at + 2) is "stilling" ? at + 3
            : verb is "deltage" && Word(at + 2) is "i" && Word(at + 3).StartsWith("afstemning", StringComparison.Ordinal) ? at + 4
            : null;
    }
}

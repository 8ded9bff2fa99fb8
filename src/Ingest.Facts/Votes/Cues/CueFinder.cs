using Ingest.Facts.Votes.Sentences;

namespace Ingest.Facts.Votes.Cues;

/// <summary>Finds the words of voting in a sentence, in order.</summary>
internal sealed class CueFinder(IReadOnlyList<VoteToken> tokens)
{
    public List<VoteCue> All()
    {
        var cues = new List<VoteCue>();
        for (var at = 0; at < tokens.Count;)
        {
            if (At(at) is { } cue)
            {
                cues.Add(cue);
                at = cue.End;
            }
            else
            {
                at++;
            }
        }

        return cues;
    }

    private string Word(int at) => at >= 0 && at < tokens.Count ? tokens[at].Lower : "";

    private VoteCue? At(int at) => Abstaining(at) ?? Refusing(at) ?? Unanimous(at) ?? Plain(at);

    /// <summary>
    /// "undlod at stemme", "undlader", "afstod fra at stemme", "ville ikke stemme", "hverken for eller imod", "hverken/eller".
    /// </summary>
    private VoteCue? Abstaining(int at)
    {
        switch (Word(at))
        {
            case "undlod" or "undlader" or "undladt" or "undlade":
                return AfterLeaving(at + 1) is { } end ? new VoteCue(CueKind.Predicate, VoteSide.Abstained, at, end) : null;
            case "afstod" or "afstår" or "afholdt" or "afholder" or "afstået":
                var from = Word(at + 1) is "sig" ? at + 2 : at + 1;
                return Word(from) is "fra" && AfterLeaving(from + 1) is { } left && left > from + 1
                    ? new VoteCue(CueKind.Predicate, VoteSide.Abstained, at, left) : null;
            case "ville" or "vil" or "ønskede" or "ønsker" when Word(at + 1) is "ikke" && Word(at + 2) is "at" or "stemme":
                var verb = Word(at + 2) is "at" ? at + 3 : at + 2;
                return Word(verb) is "stemme" && Word(verb + 1) is not ("for" or "imod")
                    ? new VoteCue(CueKind.Predicate, VoteSide.Abstained, at, verb + 1) : null;
            case "hverken" when Word(at + 1) is "stemte" or "stemmer" or "stemt" && Word(at + 2) is "for" or "imod" or "mod":
                return new VoteCue(CueKind.Predicate, VoteSide.Abstained, at, at + 5);
            case "er" or "var" when Word(at + 1) is "hverken" && Word(at + 2) is "for" or "imod" or "mod" && Word(at + 3) is "eller":
                return new VoteCue(CueKind.Predicate, VoteSide.Abstained, at, at + 5);
            case "hverken-eller":
                return new VoteCue(CueKind.Side, VoteSide.Abstained, at, at + 1);
            case "hverken" when Word(at + 1) is "/" or "-" or "–" && Word(at + 2) is "eller":
                return new VoteCue(CueKind.Side, VoteSide.Abstained, at, at + 3);
            case "hverken" when Word(at + 1) is "for" or "imod" or "mod" && Word(at + 2) is "eller" or "/":
                return new VoteCue(CueKind.Side, VoteSide.Abstained, at, at + 4);
            case "tog" or "tager" when Word(at + 1) is "ikke" && Word(at + 2) is "stilling":
                return new VoteCue(CueKind.Predicate, VoteSide.Abstained, at, at + 3);
            default:
                return null;
        }
    }

    /// <summary>
    /// The end of what was left undone; null where it was something else than voting: "undlod at deltage i behandlingen".
    /// </summary>
    private int? AfterLeaving(int at)
    {
        if (Word(at) is "stillingtagen")
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

    /// <summary>"kan ikke tiltræde", "tiltræder ikke", "er imod", "gik imod"; and what a party does when it agrees.</summary>
    private VoteCue? Refusing(int at)
    {
        var word = Word(at);
        if (IsModal(word) && Skip(at + 1) is var not && Word(not) is "ikke" or "heller" && Infinitive(Skip(Word(not + 1) is "ikke" ? not + 2
            : not + 1)) is { } end)
        {
            return new VoteCue(CueKind.Predicate, VoteSide.Against, at, end);
        }

        if (word is "ikke" && IsModal(Word(at + 1)) && Infinitive(Skip(at + 2)) is { } turned)
        {
            return new VoteCue(CueKind.Predicate, VoteSide.Against, at, turned);
        }

        if (word is "ikke" && Infinitive(Skip(at + 1)) is { } bare)
        {
            return new VoteCue(CueKind.Predicate, VoteSide.Against, at, bare);
        }

        if (word is "er" or "var" or "går" or "gik" && Skip(at + 1) is var opposed && Word(opposed) is "imod" or "mod")
        {
            return Word(opposed + 1) is "at" ? null : new VoteCue(CueKind.Predicate, VoteSide.Against, at, opposed + 1);
        }

        if (word is "er" or "var" && Word(at + 1) is "for" && Word(at + 2) is "" or "." or "," or "og" or "mens" or "men")
        {
            return new VoteCue(CueKind.Predicate, VoteSide.For, at, at + 2);
        }

        if (word is "er" or "var" && Disagreed(Skip(at + 1)) is { } opinion)
        {
            return new VoteCue(CueKind.Predicate, VoteSide.Against, at, opinion);
        }

        if (Opposing(at) is { } against)
        {
            return new VoteCue(CueKind.Predicate, VoteSide.Against, at, against);
        }

        if (word is "bakker" or "bakkede" && (Word(at + 1) is "op" || (Word(at + 1) is "ikke" && Word(at + 2) is "op")))
        {
            return Word(at + 1) is "op" ? new VoteCue(CueKind.Weak, VoteSide.For, at, at + 2)
                : new VoteCue(CueKind.Predicate, VoteSide.Against, at, at + 3);
        }

        if (word is "afviser" or "afviste" or "forkaster" or "forkastede")
        {
            return new VoteCue(CueKind.Weak, VoteSide.Against, at, at + 1);
        }

        if (word is "går" or "gik" && Word(at + 1) is "ind" && Word(at + 2) is "for")
        {
            return new VoteCue(CueKind.Predicate, VoteSide.For, at, at + 3);
        }

        if (IsModal(word) && Skip(at + 1) is var yes && Infinitive(yes) is { } agreed)
        {
            return new VoteCue(CueKind.Weak, VoteSide.For, at, agreed);
        }

        if (ToVote(at) is { } side)
        {
            return new VoteCue(CueKind.Predicate, Word(side) is "for" ? VoteSide.For : VoteSide.Against, at, side + 1);
        }

        if (!IsAgreeing(word))
        {
            return null;
        }

        var sig = Word(at + 1) is "sig" ? at + 2 : at + 1;
        var no = Word(sig) is "det" or "den" or "dette" or "forslaget" or "indstillingen" ? sig + 1 : sig;
        return Word(no) is "ikke" && (no == sig || Word(no + 1) is "" or "." or "," or ";")
            ? new VoteCue(CueKind.Predicate, VoteSide.Against, at, no + 1) : new VoteCue(CueKind.Weak,
            VoteSide.For, at, sig);
    }

    /// <summary>Where the side stands in "var alene om at stemme for" and "ved at stemme imod"; null elsewhere.</summary>
    private int? ToVote(int at)
    {
        var to = Word(at) is "ved" ? at + 1
            : Word(at) is "var" or "er" or "stod" && Word(at + 1) is "alene" && Word(at + 2) is "om" ? at + 3
            : 0;
        return to > 0 && Word(to) is "at" && Word(to + 1) is "stemme" && Word(to + 2) is "for" or "imod" ? to + 2 : null;
    }

    /// <summary>"modsætter sig", "vender sig imod", "er modstandere af": the end of it.</summary>
    private int? Opposing(int at) => Word(at) switch
    {
        "modsætter" or "modsatte" when Word(at + 1) is "sig" => at + 2,
        "vender" or "vendte" or "erklærer" or "erklærede" when Word(at + 1) is "sig" && Word(at + 2) is "imod" or "mod" => at + 3,
        "tager" or "tog" when Word(Skip(at + 1)) is "afstand" && Word(Skip(at + 1) + 1) is "fra" => Skip(at + 1) + 2,
        "er" or "var" when Word(at + 1) is "modstander" or "modstandere" && Word(at + 2) is "af" => at + 3,
        _ => null,
    };

    /// <summary>"ikke enig i indstillingen", "uenige i forslaget": of what was voted on, and of no reason.</summary>
    private int? Disagreed(int at)
    {
        var end = Word(at) is "uenig" or "uenige" ? at + 1 : Word(at) is "ikke" && Word(at + 1) is "enig" or "enige" ? at + 2 : 0;
        return end > 0 && Word(end) is "i" && (Word(end + 1).Contains("indstilling", StringComparison.Ordinal)
            || Word(end + 1).EndsWith("forslaget", StringComparison.Ordinal) || Word(end + 1) is "beslutningen") ? end : null;
    }

    private static bool IsModal(string word) => word is "kan" or "kunne" or "vil" or "ville";

    private static bool IsAgreeing(string word) => word is "anbefaler" or "anbefalede" or "tiltræder" or "tiltrådte" or "godkender"
        or "godkendte" or "støtter" or "støttede" or "vedtog" or "indstiller" or "indstillede" or "tilslutter" or "tilsluttede" or "følger"
        or "fulgte";

    /// <summary>Adverbs between the parts of a predicate.</summary>
    private int Skip(int at) => Word(at) is "dog" or "derfor" or "således" or "fortsat" or "ligeledes" or "imidlertid" or "stadig"
        or "som" ? at + 1 : at;

    private int? Infinitive(int at) => Word(at) is "tiltræde" or "støtte" or "anbefale" or "godkende" or "medvirke" or "indstille"
        or "acceptere"
        or "stemme" ? (Word(at) is "stemme" && Word(at + 1) is not "for" ? null : Word(at) is "stemme" ? at + 2 : at + 1)
        : Word(at) is "tilslutte" && Word(at + 1) is "sig" ? at + 2
        : Word(at) is "gå" && Word(at + 1) is "ind" && Word(at + 2) is "for" ? at + 3
        : Word(at) is "bakke" && Word(at + 1) is "op" ? at + 2
        : null;

    /// <summary>"enstemmigt", "Enig indstilling", "et enigt udvalg anbefaler", "med alle stemmer".</summary>
    private VoteCue? Unanimous(int at)
    {
        var word = Word(at);
        var one = word is "enstemmigt" or "enstemmig" or "enstemmige";
        var agreed = word is "enig" or "enigt" or "enige"
            && (Word(at + 1) is "indstilling" or "tiltrædelse" or "anbefaling" or "godkendelse" || (Word(at - 1) is "et" or "en" or "den"
                or "det" && Voters.VoterWords.IsBody(Word(at + 1))));
        var all = word is "alle" or "samtlige" && Word(at + 1) is "stemmer" && Word(at - 1) is "med";
        return (one && Word(at - 1) is not "ikke") || agreed || all
            ? new VoteCue(CueKind.Unanimous, VoteSide.For, at, one ? at + 1 : at + 2) : null;
    }

    private VoteCue? Plain(int at) => Word(at) switch
    {
        "stemte" or "stemmer" or "stemt" or "stemtes" or "stemmende" when Word(at + 1) is not ("overens" or "om") =>
            new(CueKind.Verb, "", at, at + 1),
        "for" => new(CueKind.Side, VoteSide.For, at, at + 1),
        "ja" => new(CueKind.Side, VoteSide.For, at, at + 1),
        "imod" or "mod" or "mot" or "nej" => new(CueKind.Side, VoteSide.Against, at, at + 1),
        "ja-siden" or "nej-siden" => new(CueKind.Side, Word(at) is "ja-siden" ? VoteSide.For : VoteSide.Against, at,
            Word(at + 1) is "fik" or "får" or "opnåede" ? at + 2 : at + 1),
        "ja-stemmer" or "jastemmer" or "for-stemmer" => new(CueKind.Side, VoteSide.For, at, at + 1),
        "nej-stemmer" or "nejstemmer" or "modstemmer" or "imod-stemmer" => new(CueKind.Side, VoteSide.Against, at, at + 1),
        "blankt" or "blank" or "blanke" or "undladelse" or "undladelser" => new(CueKind.Side, VoteSide.Abstained, at, at + 1),
        _ => null,
    };
}

using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Cues;

/// <summary>Finds the words of voting in a sentence, in order.</summary>
internal sealed class CueFinder(CueWords words)
{
    private readonly AbstentionCues _abstentions = new(words);
    private readonly OpinionCues _opinions = new(words);

    public List<VoteCue> All()
    {
        var cues = new List<VoteCue>();
        for (var at = 0; at < words.Tokens.Count;)
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

    private string Word(int at) => words.Word(at);

    private VoteCue? At(int at) => _abstentions.At(at) ?? Intended(at) ?? Turned(at) ?? Parted(at) ?? _opinions.At(at) ?? Unanimous(at)
        ?? Plain(at);

    /// <summary>"måtte stemme imod", "ønskede dog at stemme imod", "valgte at stemme": it came to it.</summary>
    private VoteCue? Intended(int at)
    {
        if (!(Word(at) is "måtte" or "må" or "valgte" or "vælger" or "ønskede" or "ønsker" or "besluttede" or "foretrak" or "endte"
            or "agter"))
        {
            return null;
        }

        var to = words.Skip(at + 1);
        to += Word(to) is "med" ? 1 : 0;
        to += Word(to) is "at" ? 1 : 0;
        to = words.Skip(to);
        return Word(to) is "stemme" && CueWords.IsSide(Word(to + 1)) ? new VoteCue(CueKind.Verb, "", at, to + 1) : null;
    }

    private const int LongestTurn = 8;

    /// <summary>"stemte ikke for planen, men imod": the side is the one behind "men"; "stemte ikke" alone is no vote.</summary>
    private VoteCue? Turned(int at)
    {
        if (!(Word(at) is "stemte" or "stemmer") || Word(at + 1) is not "ikke")
        {
            return null;
        }

        for (var end = at + 2; end < at + LongestTurn; end++)
        {
            if (Word(end) is "men" && Word(end + 1) is "for" or "imod" or "mod")
            {
                return new VoteCue(CueKind.Predicate, Word(end + 1) is "for" ? VoteSide.For : VoteSide.Against, at, end + 2);
            }
        }

        return null;
    }

    /// <summary>"gik 17 ind for", "var Rie Thorup for": the voters stand inside the predicate; its side is found behind them.</summary>
    private VoteCue? Parted(int at)
    {
        if (!(Word(at) is "gik" or "går" or "var" or "er") || words.GroupEnd(at + 1) is var end && end == at + 1)
        {
            return null;
        }

        var side = words.Skip(end);
        return Word(side) is "imod" or "mod" or "for" || (Word(side) is "ind" && Word(side + 1) is "for")
            ? new VoteCue(CueKind.Verb, "", at, at + 1) : null;
    }

    /// <summary>"enstemmigt", "Enig indstilling", "et enigt udvalg anbefaler", "med alle stemmer".</summary>
    private VoteCue? Unanimous(int at)
    {
        var word = Word(at);
        var one = word is "enstemmigt" or "enstemmig" or "enstemmige" or "eenstemmigt" or "énstemmigt";
        var agreed = word is "enig" or "enigt" or "enige"
            && (Word(at + 1) is "indstilling" or "tiltrædelse" or "anbefaling" or "godkendelse" || (Word(at - 1) is "et" or "en" or "den"
                or "det" && VoterWords.IsBody(Word(at + 1))));
        var isShort = word is "enst" && Word(at + 1) is "." or "" or ",";
        if (isShort)
        {
            var dot = Word(at + 1) is "." ? at + 2 : at + 1;
            return new VoteCue(CueKind.Unanimous, VoteSide.For, at, Word(dot) is "ja" ? dot + 1 : dot);
        }

        var all = word is "alle" or "samtlige" && Word(at + 1) is "stemmer" && Word(at - 1) is "med";
        return (one && Word(at - 1) is not "ikke") || agreed || all
            ? new VoteCue(CueKind.Unanimous, VoteSide.For, at, one ? at + 1 : at + 2) : null;
    }

    /// <summary>"sagde nej til planen", and no "sagde nej tak" or "sagde ja til at være tovholder".</summary>
    private bool SaysSide(int at) => words.Skip(at + 1) is var side && Word(side) is "ja" or "nej" && Word(at - 1) is not "har"
        && Word(side + 1) is not "tak" && !(Word(side + 1) is "til" && Word(side + 2) is "at");

    /// <summary>", for 33 stemte imod": why, and no side.</summary>
    private bool IsBecause(int at) => Word(at - 1) is "," && words.GroupEnd(at + 1) is var verb && verb > at + 1
        && Word(verb) is "stemte" or "rakte" or "var" && Word(verb + 1) is "imod" or "mod" or "hånden";

    /// <summary>"Bag forslaget stod A", at the beginning of a part.</summary>
    private bool IsBacked(int at)
    {
        for (var verb = at + 1; verb < at + LongestTurn && Word(at - 1) is "" or "," or ";" or "."; verb++)
        {
            if (Word(verb) is "stod" or "står" or "stemte" or "stemmer")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"nej-": what is longer names something of that side, "nej-tryk".</summary>
    private const int LongestSide = 4;

    private VoteCue? Plain(int at) => Word(at) switch
    {
        "stemte" or "stemmer" or "stemt" or "stemtes" or "stemmende" when Word(at + 1) is not ("overens" or "om") && !(Word(at + 1) is "i"
            && !words.Tokens[at + 1].IsCapital) =>
            new(CueKind.Verb, "", at, at + 1),
        "voterede" or "voterer" when CueWords.IsSide(Word(words.Skip(at + 1))) => new(CueKind.Verb, "", at, words.Skip(at + 1)),
        "sagde" or "siger" or "sagt" or "svarede" or "svarer" or "meldte" when SaysSide(at) =>
            new(CueKind.Verb, "", at, words.Skip(at + 1)),
        "rakte" or "rækker" or "rakt" when Word(at + 1) is "hånden" or "hånd" or "hænderne" && Word(at + 2) is "op" =>
            new(CueKind.Verb, "", at, at + 3),
        "for" when IsBecause(at) => null,
        "for" or "ja" or "herfor" => new(CueKind.Side, VoteSide.For, at, at + 1),
        "bag" when IsBacked(at) => new(CueKind.Side, VoteSide.For, at, at + 1),
        "derimod" when Word(at - 1) is "stemte" or "stemmer" && Word(at + 1) is "" or "." or "," or "og" or ";" =>
            new(CueKind.Side, VoteSide.Against, at, at + 1),
        "ind" when Word(at + 1) is "for" => new(CueKind.Side, VoteSide.For, at, at + 2),
        "imod" or "mod" or "mot" or "kontra" or "contra" or "nej" or "herimod" or "hermod" => new(CueKind.Side, VoteSide.Against, at,
        at + 1),
        "grønt" or "rødt" or "gult" when Word(at + 1) is "lys" => new(CueKind.Side, Word(at) is "grønt" ? VoteSide.For
            : Word(at) is "rødt" ? VoteSide.Against : VoteSide.Abstained, at, at + 2),
        "ja-siden" or "nej-siden" => new(CueKind.Side, Word(at) is "ja-siden" ? VoteSide.For : VoteSide.Against, at,
            Word(at + 1) is "fik" or "får" or "opnåede" or "samlede" or "havde" or "talte" ? at + 2 : at + 1),
        "ja-stemmer" or "jastemmer" or "for-stemmer" or "ja-stemmerne" => new(CueKind.Side, VoteSide.For, at, at + 1),
        "nej-stemmer" or "nejstemmer" or "modstemmer" or "imod-stemmer" or "nej-stemmerne" => new(CueKind.Side, VoteSide.Against, at,
            at + 1),
        "blankt" or "blank" or "blanke" or "undladelse" or "undladelser" or "neutralt" => new(CueKind.Side, VoteSide.Abstained, at,
            Word(at + 1) is "tryk" ? at + 2 : at + 1),
        { Length: > LongestSide } word when word.StartsWith("ja-", StringComparison.Ordinal) => new(CueKind.Side, VoteSide.For, at, at + 1),
        { Length: > LongestSide } word when word.StartsWith("nej-", StringComparison.Ordinal) => new(CueKind.Side, VoteSide.Against, at,
            at + 1),
        _ => null,
    };
}

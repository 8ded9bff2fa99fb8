namespace Ingest.Facts.Votes.Cues;

/// <summary>What members do when they agree or not, without the word of a vote: "kan ikke tiltræde", "er imod", "anbefaler".</summary>
internal sealed class OpinionCues(CueWords words)
{
    public VoteCue? At(int at) => Unable(at) ?? BeingOf(at) ?? Opposing(at) ?? Backing(at) ?? Able(at) ?? Doing(at);

    private string Word(int at) => words.Word(at);

    private static VoteCue Predicate(string side, int at, int end) => new(CueKind.Predicate, side, at, end);

    private static VoteCue Weak(string side, int at, int end) => new(CueKind.Weak, side, at, end);

    private static bool IsModal(string word) => word is "kan" or "kunne" or "vil" or "ville";

    /// <summary>"kan ikke tiltræde", "kunne heller ikke støtte", "ønsker ikke at anbefale", "ikke kunne tiltræde".</summary>
    private VoteCue? Unable(int at)
    {
        var word = Word(at);
        if (IsModal(word) || word is "ønsker" or "ønskede")
        {
            var not = words.Skip(at + 1);
            var verb = Word(not) is "ikke" ? words.Skip(not + 1) : 0;
            verb += verb > 0 && !IsModal(word) && Word(verb) is "at" ? 1 : 0;
            return verb > 0 && Infinitive(verb) is { } end ? Predicate(VoteSide.Against, at, end) : null;
        }

        return word is not "ikke" ? null
            : IsModal(Word(at + 1)) && Infinitive(words.Skip(at + 2)) is { } turned ? Predicate(VoteSide.Against, at, turned)
            : Infinitive(words.Skip(at + 1)) is { } bare ? Predicate(VoteSide.Against, at, bare)
            : null;
    }

    /// <summary>"er imod", "gik imod", "er for", "ikke enig i indstillingen", "går ind for".</summary>
    private VoteCue? BeingOf(int at)
    {
        if (!(Word(at) is "er" or "var" or "går" or "gik"))
        {
            return null;
        }

        var next = words.Skip(at + 1);
        if (Word(next) is "imod" or "mod")
        {
            return Word(next + 1) is "at" ? null : Predicate(VoteSide.Against, at, next + 1);
        }

        if (Word(at) is "går" or "gik")
        {
            return Word(at + 1) is "ind" && Word(at + 2) is "for" ? Predicate(VoteSide.For, at, at + 3) : null;
        }

        if (Word(next) is "for" && Word(next + 1) is "" or "." or "," or "og" or "mens" or "medens" or "men" or ";" or ")")
        {
            return Predicate(VoteSide.For, at, next + 1);
        }

        if (Word(next) is "for" && IsNamed(next + 1))
        {
            return Weak(VoteSide.For, at, next + 1);
        }

        return Disagreed(next) is { } opinion ? Predicate(VoteSide.Against, at, opinion)
            : Word(at + 1) is "modstander" or "modstandere" && Word(at + 2) is "af" ? Predicate(VoteSide.Against, at, at + 3)
            : Word(at + 1) is "eneste" && Word(at + 2) is "modstander" or "modstandere" ? Predicate(VoteSide.Against, at, at + 3)
            : Word(at + 1) is "alene" or "ene" && Word(at + 2) is "om" && ToVote(at + 3) is { } alone ? alone with { Start = at } : null;
    }

    /// <summary>"for tilbud A", "for planen", "for at sælge": a thing, and no "for lille".</summary>
    private bool IsNamed(int at) => Word(at) is "at" or "den" or "det" or "en" or "et" || (Word(at).Length > 3
        && (words.Tokens[at].IsCapital || Word(at).EndsWith("en", StringComparison.Ordinal)
        || Word(at).EndsWith("et", StringComparison.Ordinal)
            || Word(at).EndsWith("ne", StringComparison.Ordinal) || (at + 1 < words.Tokens.Count && (words.Tokens[at + 1].IsLetter
                || char.IsAsciiDigit(words.Tokens[at + 1].Text[0])))));

    /// <summary>"at stemme for" behind "var alene om" and "ved".</summary>
    private VoteCue? ToVote(int to) => Word(to) is "at" && Word(to + 1) is "stemme" && Word(to + 2) is "for" or "imod" or "mod"
        ? Predicate(Word(to + 2) is "for" ? VoteSide.For : VoteSide.Against, to, to + 3) : null;

    /// <summary>
    /// "modsætter sig", "vender sig imod", "tager afstand fra", "ved at stemme imod", "lod sin stemme falde mod", "sit nej".
    /// </summary>
    private VoteCue? Opposing(int at)
    {
        switch (Word(at))
        {
            case "modsætter" or "modsatte" when Word(at + 1) is "sig":
                return Predicate(VoteSide.Against, at, at + 2);
            case "vender" or "vendte" or "erklærer" or "erklærede" or "udtalte" or "udtaler" when Word(at + 1) is "sig"
                && Word(at + 2) is "imod" or "mod":
                return Predicate(VoteSide.Against, at, at + 3);
            case "erklærer" or "erklærede" when Word(at + 1) is "sig" && Word(at + 2) is "for" or "enig":
                return Predicate(VoteSide.For, at, at + 3);
            case "erklærer" or "erklærede" when Word(at + 1) is "sig" && Word(at + 2) is "uenig" or "uenige":
                return Predicate(VoteSide.Against, at, at + 2);
            case "tager" or "tog" when Word(words.Skip(at + 1)) is "afstand" && Word(words.Skip(at + 1) + 1) is "fra":
                return Predicate(VoteSide.Against, at, words.Skip(at + 1) + 2);
            case "nægtede" or "nægter" or "nægtet":
                return Withheld(at + 1) is { } withheld ? Predicate(VoteSide.Against, at, withheld) : null;
            case "ved":
                return ToVote(at + 1) is { } vote ? vote with { Start = at } : null;
            case "fastholder" or "fastholdt" or "gentog" or "afgav" or "gav" when Word(at + 1) is "sit" or "et" && Word(at + 2) is "ja"
                or "nej":
                return Predicate(Word(at + 2) is "ja" ? VoteSide.For : VoteSide.Against, at, at + 3);
            case "lod" or "afgav" or "gav" or "lader" or "kastede" or "lagde" when Word(at + 1) is "sin" or "deres" or "sine"
                && Word(at + 2)
                is "stemme" or "stemmer":
                var side = Word(at + 3) is "falde" ? at + 4 : at + 3;
                return Word(side) is "for" or "til" or "på" ? Predicate(VoteSide.For, at, side + 1)
                    : Word(side) is "imod" or "mod" ? Predicate(VoteSide.Against, at, side + 1) : null;
            default:
                return null;
        }
    }

    /// <summary>"nægtede den deres stemme", "nægtede planen sin tilslutning": the end.</summary>
    private int? Withheld(int at)
    {
        for (var own = at; own < at + MostWordsBetween; own++)
        {
            if (Word(own) is "deres" or "sin")
            {
                return Word(own + 1) is "stemme" or "stemmer" or "tilslutning" or "støtte" ? own + 2 : null;
            }
        }

        return null;
    }

    private const int MostWordsBetween = 4;

    /// <summary>"bakker op", "bakker ikke op".</summary>
    private VoteCue? Backing(int at) => Word(at) is not ("bakker" or "bakkede") ? null
        : Word(at + 1) is "op" ? Weak(VoteSide.For, at, at + 2)
        : Word(at + 1) is "ikke" && Word(at + 2) is "op" ? Predicate(VoteSide.Against, at, at + 3) : null;

    /// <summary>"kan tiltræde", "kunne dog støtte".</summary>
    private VoteCue? Able(int at) => Word(at) is "kan" or "kunne" && Infinitive(words.Skip(at + 1)) is { } agreed
        ? Weak(VoteSide.For, at, agreed) : null;

    /// <summary>"anbefaler", "støttede ikke forslaget", "anbefalede den ikke", "afviser".</summary>
    private VoteCue? Doing(int at)
    {
        if (DecisionVerbs.Of(Word(at)) is not { Form: VerbForm.Present or VerbForm.Past, Side: var side })
        {
            return null;
        }

        var object_ = Word(at + 1) is "sig" ? at + 2 : at + 1;
        var no = Word(object_) is "det" or "den" or "dette" or "forslaget" or "indstillingen" ? object_ + 1 : object_;
        return side == VoteSide.For && Word(no) is "ikke" && (no == object_ || Word(no + 1) is "" or "." or "," or ";")
            ? Predicate(VoteSide.Against, at, no + 1) : Weak(side, at, object_);
    }

    /// <summary>"ikke enig i indstillingen", "uenige i forslaget": of what was voted on, and of no reason.</summary>
    private int? Disagreed(int at)
    {
        var end = Word(at) is "uenig" or "uenige" ? at + 1 : Word(at) is "ikke" && Word(at + 1) is "enig" or "enige" ? at + 2 : 0;
        return end > 0 && Word(end) is "i" && (Word(end + 1).Contains("indstilling", StringComparison.Ordinal)
            || Word(end + 1).EndsWith("forslaget", StringComparison.Ordinal) || Word(end + 1) is "beslutningen") ? end : null;
    }

    /// <summary>The end of what one can or cannot do: "tiltræde", "tilslutte sig", "gå ind for", "stemme for", "stå bag".</summary>
    private int? Infinitive(int at) => Word(at) switch
    {
        "stemme" => Word(at + 1) is "for" ? at + 2 : null,
        "tilslutte" => Word(at + 1) is "sig" ? at + 2 : null,
        "gå" => (Word(at + 1), Word(at + 2)) is ("ind", "for") or ("med", "til") ? at + 3 : null,
        "bakke" => Word(at + 1) is "op" ? at + 2 : null,
        "stå" => Word(at + 1) is "bag" ? at + 2 : null,
        "lægge" => Word(at + 1) is "stemmer" or "stemme" && Word(at + 2) is "til" ? at + 3 : null,
        "være" => Word(at + 1) is "med" && Word(at + 2) is "til" ? at + 3 : null,
        "følge" or "fremme" or "vedtage" => null,
        var word => DecisionVerbs.Of(word) is { Form: VerbForm.Infinitive, Side: VoteSide.For } ? at + 1 : null,
    };
}

using Ingest.Facts.Votes.Cues;
using Ingest.Facts.Votes.Sentences;
using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Phrases;

/// <summary>The words, voters and words of voting of a sentence, and what stands beside what.</summary>
internal sealed class Neighbours
{
    private const int MostFillers = 3;

    private readonly Dictionary<int, VoterGroup> _byStart, _byEnd;
    private readonly Dictionary<int, VoteCue> _cueByStart, _cueByEnd;

    public Neighbours(List<VoteToken> tokens, VoteContext context)
    {
        Tokens = tokens;
        Context = context;
        Groups = new VoterListParser(tokens).All();
        _byStart = Groups.ToDictionary(group => group.Start);
        _byEnd = Groups.ToDictionary(group => group.End);
        var inside = new bool[tokens.Count];
        foreach (var group in Groups)
        {
            inside.AsSpan(group.Start, group.End - group.Start).Fill(true);
        }

        Quotation.Mark(tokens, inside);
        Cues = [.. new CueFinder(new CueWords(tokens, at => StartingAt(at)?.End ?? at)).All().Where(cue => cue.Kind == CueKind.Unanimous
            || !inside[cue.Start])];
        _cueByStart = Cues.ToDictionary(cue => cue.Start);
        _cueByEnd = Cues.ToDictionary(cue => cue.End);
    }

    public List<VoteToken> Tokens { get; }

    public VoteContext Context { get; }

    public List<VoterGroup> Groups { get; }

    public List<VoteCue> Cues { get; }

    public string Word(int at) => at >= 0 && at < Tokens.Count ? Tokens[at].Lower : "";

    /// <summary>The voters that end right there, without a word between.</summary>
    public VoterGroup? EndingAt(int at) => _byEnd.GetValueOrDefault(at);

    public VoterGroup? StartingAt(int at) => _byStart.GetValueOrDefault(at);

    private const int MostAdverbs = 5;

    public VoteCue? CueAt(int start) => _cueByStart.TryGetValue(start, out var cue) ? cue : null;

    /// <summary>A verb may have an adverb behind it: "stemmer derfor".</summary>
    public VoteCue? CueEndingAt(int end)
    {
        for (var at = end; at > end - MostAdverbs && Word(at - 1) is "som" or "de" or "den" or "det" or "eneste" or "parti" or "partier"
            or "begge" or "alle" or "samlet" or "enkeltvis"; at--)
        {
            if (_cueByEnd.TryGetValue(at - 1, out var verb) && verb.Kind is CueKind.Verb)
            {
                return verb; // "stemte som de eneste imod"
            }
        }

        end -= Word(end - 1) is "derfor" or "alligevel" or "ligeledes" or "også" or "fortsat" or "dog" or "alene" or "selv" or "herefter"
            or "følgende" ? 1 : 0;
        return _cueByEnd.TryGetValue(end, out var cue) ? cue : null;
    }

    /// <summary>The voters before a predicate: small words may stand between, "3 af udvalgets medlemmer", "V, der".</summary>
    public VoterGroup? Before(int at)
    {
        for (var fillers = 0; fillers <= MostFillers && at > 0; fillers++, at--)
        {
            if (EndingAt(at) is { } group)
            {
                // "hverken V eller C stemte for", "Foreningen Grøn By var imod"
                return Word(group.Start - 1) is "eller" || IsException(group.Start) || (VoterWords.IsBody(Word(group.Start - 1))
                    && group.Voters.All(voter => voter is { Kind: Voter.IsPerson, Party: null })) ? null : group;
            }

            if (Word(at - 1) is "der" or "som" && Word(at - 2) is "," && EndingAt(at - 2) is { } relative)
            {
                return relative;
            }

            if (Word(at - 1) is "der" or "som" && OnlyOne(at - 1) is { } only)
            {
                return only;
            }

            if (Word(at - 1) is "der" or "som" && EndingAt(at - 1) is { IsBare: true } number)
            {
                return number; // "Der var 5 der stemte imod"
            }

            if (Word(at - 1) is "," && EndingAt(at - 1) is { Total: not null, IsBare: false } counted)
            {
                return counted; // "3 medlemmer, nemlig Bo Vad, Ib Krag og Ole Dam, stemte"
            }

            if (Word(at - 1) is "," && EndingAt(at - 1) is { IsBare: false } apposed && Word(apposed.Start - 1) is ","
                && !Outsiders.Is(Word(apposed.Start - 2)) && EndingAt(apposed.Start - 1) is null or { IsBare: true })
            {
                // "Kommunens repræsentant i bestyrelsen, Bo Vad, stemte", "Kun ét medlem, Bo Vad, stemte"
                return EndingAt(apposed.Start - 1) is { Total: { } total } ? apposed with { Total = total } : apposed;
            }

            if (Word(at - 1) is "," && Explained(at - 2) is { } explained)
            {
                return explained;
            }

            if (!IsFiller(Word(at - 1)))
            {
                return OfMembers(at) ?? BehindPhrase(at);
            }
        }

        return null;
    }

    /// <summary>"Ole Dam var den eneste, der", "Venstre var eneste parti, der".</summary>
    private VoterGroup? OnlyOne(int at)
    {
        var back = Word(at - 1) is "," ? at - 1 : at;
        var end = back;
        while (Word(back - 1) is "eneste" or "parti" or "partier" or "medlem" or "medlemmer" or "gruppe" or "den" or "det" or "de")
        {
            back--;
        }

        return back < end && (Word(back) is "eneste" || Word(back + 1) is "eneste") && Word(back - 1) is "var" or "er" or "blev"
            ? EndingAt(back - 1) ?? (Word(back - 2) is "og" ? Groups.Find(group => group is { Start: 0, IsBare: false }) : null) : null;
    }

    /// <summary>"Med undtagelse af Ø stemte alle for", "bortset fra Ø".</summary>
    private bool IsException(int at) => (Word(at - 1), Word(at - 2)) is ("af", "undtagelse") or ("fra", "bortset") or ("nær", "på");

    private const int LongestPhrase = 6;

    /// <summary>"A og B ved 2. behandlingen stemte": when and where stands between the subject of a clause and its verb.</summary>
    private VoterGroup? BehindPhrase(int at)
    {
        for (var back = at - 1; back > 0 && back >= at - LongestPhrase && Word(back) is not ("," or ";" or ":" or "(" or ")"); back--)
        {
            if (Word(back) is "ved" or "under" or "efter" or "i" or "på" && EndingAt(back) is { IsBare: false } group)
            {
                return (BeginsPart(group.Start) || Word(group.Start - 1) is "at")
                    && !(Word(back) is "i" or "på" && group.Voters is [{ Kind: Voter.IsGroup }]) ? group : null;
            }

            if (EndingAt(back) is not null || CueAt(back) is not null)
            {
                return null;
            }
        }

        return null;
    }

    private const int LongestClause = 14;

    /// <summary>
    /// Voters with a clause or an office behind them, between commas: "Jette Lund, som stillede forslaget, stemte", "Bo Vad, formand,
    /// undlod".
    /// </summary>
    private VoterGroup? Explained(int last)
    {
        for (var at = last; at > 0 && at > last - LongestClause && Word(at) is not "."; at--)
        {
            if (Word(at) is ",")
            {
                return EndingAt(at) is { IsBare: false } group && Word(at + 1) is var first && (first is "som" or "der" or "hvis" or "uden"
                    or "begge" or "alle" || VoterWords.IsOffice(first)) ? group : null;
            }
        }

        return null;
    }

    /// <summary>Whom "han", "hun" or "de" before a predicate stand for: the last named before, one or several.</summary>
    public VoterGroup? MeantBy(int at)
    {
        at -= Word(at - 1) is "har" or "havde" or "også" or "derfor" or "dog" ? 1 : 0;
        var pronoun = Word(at - 1);
        if (pronoun is "jeg" or "vi")
        {
            var colon = Tokens.FindLastIndex(at - 1, token => token.Text is ":"); // "Mindretalsudtalelse af Ole Dam: Jeg har stemt"
            return colon > 0 ? EndingAt(colon) is { IsBare: false } writer ? writer : null : null;
        }

        if (!(pronoun is "han" or "hun" or "de" or "partiet" or "gruppen"))
        {
            return null;
        }

        var isSeveral = pronoun is "de";
        bool IsMeant(VoterGroup group) => group.IsBare ? isSeveral && group.Total > 1 && !group.IsVotes
            : isSeveral == (group.Voters.Length > 1 || group.Voters[0].Kind == Voter.IsGroup)
                && (pronoun is not ("han" or "hun") || group.Voters[^1].Kind == Voter.IsPerson);
        return Groups.FindLast(group => group.End < at && IsMeant(group))
            ?? (at == 1 && Context.Before is { IsBare: false } before && IsMeant(before)
                ? before with { Start = 0, End = 0, LastStart = 0 } : null);
    }

    /// <summary>"3 af udvalgets medlemmer", "fire medlemmer fra venstrefløjen".</summary>
    private VoterGroup? OfMembers(int at)
    {
        for (var back = at - 1; back > 0 && back >= at - MostFillers; back--)
        {
            if (Word(back) is "af" or "fra" && EndingAt(back) is { IsBare: true } group)
            {
                return group;
            }

            if (!Tokens[back].IsWord)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>An adverb or auxiliary between voters and their verb.</summary>
    public static bool IsFiller(string word) => word is "har" or "havde" or "herefter" or "derefter" or "desuden" or "endvidere" or "også"
        or "alle" or "begge" or "ligeledes" or "dog" or "selv" or "dermed" or "alene" or "valgte" or "at" or "imidlertid" or "derfor"
        or "fortsat" or "samlet";

    /// <summary>The voters after a colon, "alene", "kun", "følgende".</summary>
    public VoterGroup? After(int at)
    {
        if (NamesInBracket(at) is { } names)
        {
            return names;
        }

        if (NumberInBracket(at) is { } number)
        {
            var named = Word(number.End + 1) is ":" ? StartingAt(number.End + 2) : null;
            return named is { IsBare: false } ? named with { Total = number.Total } : number;
        }

        for (var fillers = 0; fillers <= MostFillers; fillers++, at++)
        {
            if (StartingAt(at) is { } group)
            {
                return group;
            }

            if (Word(at) is not (":" or "-" or "–" or "alene" or "kun" or "følgende" or "fra" or "var" or "er" or "i" or "alt" or "at"
                or "stemme" or "således")
                && !(Word(at).EndsWith("erne", StringComparison.Ordinal) && Word(at + 1) is ",") && !(Word(at) is ","
                && Word(at - 1).EndsWith("erne", StringComparison.Ordinal)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"(14)" behind a side: "For (14): A, B og F".</summary>
    public VoterGroup? NumberInBracket(int at) => Word(at) is "(" && StartingAt(at + 1) is { IsBare: true } number
        && Word(number.End) is ")" ? number : null;

    /// <summary>"(Else, Mogens)" behind a side: "Ja (Else, Mogens). Nej (Verner)".</summary>
    public VoterGroup? NamesInBracket(int at) => Word(at) is "(" && StartingAt(at + 1) is { IsBare: false } names
        && Word(names.End) is ")" ? names : null;

    /// <summary>A part of the sentence begins there.</summary>
    public bool BeginsPart(int at) => at == 0 || Word(at - 1) is "," or ";" or ":" or "–" or "-" or "og" or "mens" or "medens" or "idet"
        or "." or "(" or "hvoraf" or "hvorimod" or "men" or "samt" or "\"" or "»" or "/" or "•" or "▪" or "·" or "|" or "→" or "●";

    /// <summary>"Imod:" within a line of such headings: its colon, and a capital or the beginning of a part.</summary>
    public bool IsHeading(VoteCue cue) => Word(cue.End) is ":"
        && (Tokens[cue.Start].IsCapital || (BeginsPart(cue.Start)
        && CueEndingAt(cue.Start) is not { Kind: CueKind.Verb }));

    /// <summary>"Borgmestrene i Køge": the name is not the subject.</summary>
    public bool IsInPhrase(VoterGroup group) => Word(group.Start - 1) is "i" or "på" or "af" or "fra" or "for" or "hos" or "med"
        or "til"
        or "om" or "ved" or "mellem" or "over";
}

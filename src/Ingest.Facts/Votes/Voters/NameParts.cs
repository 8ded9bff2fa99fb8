using Ingest.Facts.Votes.Sentences;

namespace Ingest.Facts.Votes.Voters;

/// <summary>
/// The parts of names, as they are printed: initials, short first names, particles, and the titles before them. "Th. Kjær", "Lotte K.",
/// "von Bülow", "pastor".
/// </summary>
internal sealed class NameParts(IReadOnlyList<VoteToken> tokens)
{
    /// <summary>"stud.jur.", "cand. polit." before a name: how many tokens it has; 0 where none stands.</summary>
    public int DegreeAt(int at)
    {
        if (!(Is(at, "stud") || Is(at, "cand") || Is(at, "mag") || Is(at, "lic")) || !IsPoint(at + 1))
        {
            return 0;
        }

        var end = at + 2;
        while (Token(end) is { IsWord: true, IsCapital: false } && IsPoint(end + 1))
        {
            end += 2;
        }

        return Part(end, false) > 0 ? end - at : 0;
    }

    /// <summary>"pastor" before a name, "de" of "de herrer Balle og Rud".</summary>
    public bool IsTitle(int at) => PersonTitle.Is(tokens[at].Lower) && IsPoint(at + 1) ? Part(at + 2, false) > 0 : IsPlainTitle(at);

    private bool IsPlainTitle(int at) => PersonTitle.Is(tokens[at].Lower) ? Part(at + 1, false) > 0 || IsParticle(at + 1)
        || (Token(at + 1) is { } further
            && PersonTitle.Is(further.Lower) && Part(at + 2, false) > 0)
        : Is(at, "de") && Token(at + 1) is { } title && PersonTitle.Is(title.Lower) && Part(at + 2, false) > 0;

    /// <summary>"von" of "kammerherre von Bülow".</summary>
    public bool IsParticle(int at) => (Is(at, "von") || Is(at, "de") || Is(at, "van")) && Part(at + 1, false) > 0;

    /// <summary>"H." of "H. C. Lund".</summary>
    public bool IsInitial(int at) => Token(at) is { IsLetter: true } && Is(at + 1, ".") && Token(at + 2) is { IsCapital: true } next
        && tokens[at + 1].Start == tokens[at].End && VoterWords.MayBeName(next.Lower);

    /// <summary>A point right behind the word before it.</summary>
    public bool IsPoint(int at) => at > 0 && Is(at, ".") && tokens[at].Start == tokens[at - 1].End;

    /// <summary>The last of the words with a capital there, in lower case: "Venstre - Danmarks Liberale Parti".</summary>
    public string Last(int at)
    {
        var end = at;
        while (Token(end) is { IsCapital: true, IsLetter: false })
        {
            end++;
        }

        return end > at + 1 ? tokens[end - 1].Lower : "";
    }

    /// <summary>How many tokens of a name stand here: a capital word, an initial with its point, "de" and "von" between capitals.</summary>
    public int Part(int at, bool inside)
    {
        if (Token(at) is not { IsWord: true } token)
        {
            return 0;
        }

        if (IsInitial(at) || (ShortName.Is(token.Text) && IsPoint(at + 1)
            && Token(at + 2) is { IsCapital: true } name && (name.IsLetter || VoterWords.MayBeName(name.Lower))))
        {
            return 2;
        }

        if (inside && (token.IsLetter || token.Text is "Aa" || ShortName.Is(token.Text)) && IsPoint(at + 1)
            && Token(at + 2) is not { IsCapital: true })
        {
            return 2; // "Lotte K."
        }

        if (inside && token.Text.Length > 2 && token.Text[1] is '\'' or '’' && char.IsUpper(token.Text[2]))
        {
            return 1; // "d'Angelo"
        }

        if (!token.IsCapital)
        {
            return inside && token.Lower is "de" or "von" or "van" or "af" or "la" or "el" or "al" or "der" or "du" or "da"
                && Token(at + 1) is { IsCapital: true } after && VoterWords.MayBeName(after.Lower) && token.Lower != "der" ? 1 : 0;
        }

        return token.IsLetter ? 0 : VoterWords.MayBeName(token.Lower)
            || (token.Lower is "det" or "de" && Token(at + 1) is { IsCapital: true, Text.Length: > 1 }) ? 1
            : token.Lower is "det" && Token(at + 1) is { IsWord: true } adjective && Token(at + 2) is { IsCapital: true } party
                && adjective.Lower.EndsWith('e') && PartyName.Is(party.Lower) ? 2 : 0; // "Det konservative Folkeparti"
    }

    private VoteToken? Token(int at) => at >= 0 && at < tokens.Count ? tokens[at] : null;

    private bool Is(int at, string lower) => Token(at)?.Lower == lower;
}

using System.Buffers;
using System.Text.RegularExpressions;
using Ingest.Model.Output;

namespace Ingest.Text.Words;

/// <summary>The words that say what a document of a meeting is: dagsorden, referat, tillægsdagsorden.</summary>
public static partial class MeetingKindWords
{
    /// <summary>What a title or a running header says that it is; null where it says nothing.</summary>
    public static MeetingKind? KindOf(string? text) =>
        text is null || !text.AsSpan().ContainsAny(Stems) ? null
        : Supplement().IsMatch(text) ? MeetingKind.Supplement
        : Minutes().IsMatch(text) ? MeetingKind.Minutes
        : AgendaWord().IsMatch(text) ? MeetingKind.Agenda
        : null;

    /// <summary>The first word says it, as a title's does; a sentence has it further on.</summary>
    public static bool Begins(string text) =>
        text.AsSpan().ContainsAny(Stems) && (Begins(Supplement(), text) || Begins(Minutes(), text) || Begins(AgendaWord(), text));

    /// <summary>
    /// What all these words have one of, in all three languages: a text without any needs no pattern. Of
    /// ASCII letters alone, for which the search is quickest: "tilläggsärenden", "mødenoter" and "møtebok" are there by a part.
    /// </summary>
    private static readonly SearchValues<string> Stems = SearchValues.Create(
        ["dagsorden", "dagordning", "indkaldelse", "innkalling", "kallelse", "sagsliste", "sakliste", "saksliste", "sakskart", "lista",
            "till", "referat", "protokol", "denoter", "tebok", "minnesanteckning", "beslutninger", "vedtagelser"],
        StringComparison.OrdinalIgnoreCase);

    private static bool Begins(Regex words, string text) => words.Match(text) is { Success: true, Index: 0 };

    [GeneratedRegex(@"\btillægsdagsorden\b|\bsupplerende dagsorden\b|\bekstra dagsorden\b|\btillæg til dagsorden"
        + NorwegianWords.SupplementNames + SwedishWords.SupplementNames,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Supplement();

    /// <summary>What agendas call themselves, as a pattern; ideas are called for as meetings are: "Indkaldelse af idéer".</summary>
    internal const string AgendaNames =
        @"\b(?:møde)?dagsorden\b|\b(?:møde)?indkaldelse\b(?! af\b)|\bdagsordens?punkter\b|\bsagsliste\b"
            + NorwegianWords.AgendaNames + SwedishWords.AgendaNames;

    /// <summary>What minutes call themselves.</summary>
    internal const string MinutesNames = @"\b(?:møde|beslutnings|konklusions)?referat\b|\b(?:beslutnings|møde)?protokol\b"
        + @"|\bprotokoludskrift\b|\bmødenoter\b|\budskrift af (?:\p{L}+ )?(?!kendelse|dom|rets|voldgift)\p{L}*protokol(?:len)?\b"
        + @"|\b(?:forhandlings|bestyrelses|udvalgs|nævns|råds|syns|hegnsyns)protokol(?:len)?\b"
        + NorwegianWords.MinutesNames + SwedishWords.MinutesNames;

    /// <summary>
    /// A sentence's words of any such paper, which a title has not: "Skriv et referat", "et forslag til dagsorden, som I kan bruge".
    /// </summary>
    public static bool AreSpokenOf(string text) => SpokenOf().IsMatch(text);

    /// <summary>Nothing but the word: "Dagsorden".</summary>
    public static bool IsBare(string text) => Bare().IsMatch(text);

    [GeneratedRegex(@"\b(?:et|en|den|det|dette|denne|jeres|vores|intet|ingen|hvert|hver) (?:" + AgendaNames + "|" + MinutesNames
        + @")|(?:" + AgendaNames + "|" + MinutesNames + @"), (?:som|der|hvor)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpokenOf();

    /// <summary>A title that says that people meet: "Bestyrelsesmøde i roklubben", "Ordinær generalforsamling 2031".</summary>
    public static bool NamesGathering(string text) => Gathering().IsMatch(text);

    /// <summary>How such a title begins, as a pattern.</summary>
    internal const string GatheringStart = @"^(?:(?:ordinært?|ekstraordinært?|årlig|årets)\s)?\p{L}*(?:forsamling|møde)\b";

    [GeneratedRegex(GatheringStart, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Gathering();

    [GeneratedRegex("^(?:" + AgendaNames + "|" + MinutesNames + "):?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(MinutesNames + @"|\b(?:beslutninger|vedtagelser)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Minutes();

    [GeneratedRegex(AgendaNames, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AgendaWord();
}

using System.Collections.Frozen;

namespace Ingest.Text.Words;

public static partial class Vocabulary
{
    /// <summary>Labels of a meeting's particulars, in lower case, without their colon.</summary>
    public static readonly FrozenSet<string> DateLabels =
        Set("dato", "mødedato", "møde den", "mødedag", "tidspunkt", "mødetidspunkt", "tid", "dato og tid", "tid og sted", "mødet afholdes",
            "mødet den", "dato og tidspunkt", "dato/tid", "dato/tidspunkt", "hvornår", "mødedato og tidspunkt", "dato og klokkeslæt",
            "sted og tid", "tid/sted", "afholdt", "tid og dato",
            NorwegianWords.DateLabels, SwedishWords.DateLabels);

    public static readonly FrozenSet<string> StartLabels = Set("start", "starttidspunkt", "mødestart", "mødetid", "kl", "tid", "tidspunkt",
        "klokken", "mødetidspunkt", "mødet åbnet", "mødet startede", "mødet starter", "mødet begynder", "tidsrum", "kl.", "hvornår",
        "fra kl", "fra kl.",
            NorwegianWords.StartLabels, SwedishWords.StartLabels);

    public static readonly FrozenSet<string> EndLabels =
        Set("slut", "sluttidspunkt", "mødeslut", "mødet slut", "mødet hævet", "mødet sluttede", "hævet", "mødet hævet kl", "mødet sluttet",
            "møde slut", "mødet slutter", "mødet sluttede kl", "slut kl", "mødet afsluttet", "til kl", "til kl.",
            NorwegianWords.EndLabels, SwedishWords.EndLabels);

    public static readonly FrozenSet<string> PlaceLabels = Set("sted", "mødested", "lokale", "mødelokale", "mødested/lokale", "mødets sted",
        "lokation", "adresse", "hvor", "mødets afholdelse", "mødelokation", "afholdelsessted", "mødet afholdes i", "mødet holdes i",
        "mødeadresse", "mødeafholdelse",
            NorwegianWords.PlaceLabels, SwedishWords.PlaceLabels);

    public static readonly FrozenSet<string> BodyLabels = Set("udvalg", "udvalget", "forum", "organ", "råd", "møde i", "mødeforum",
        "gruppe", "for", "møde", "mødegruppe", "forsamling", "udvalgsnavn", "hvem",
            NorwegianWords.BodyLabels, SwedishWords.BodyLabels);

    /// <summary>A label of a body, or of people.</summary>
    public const string Who = "hvem";

    public static readonly FrozenSet<string> PresentLabels =
        Set("deltagere", "medlemmer", "til stede", "tilstede", "mødedeltagere", "tilstedeværende", "tilstede var", "deltog",
            "deltagere i mødet", "mødt", "udvalgets medlemmer", "til stede var", "fremmødte", "mødte", "indkaldte", "indkaldt",
            "inviterede", "indbudte", "mødet deltog", "mødt frem", "fremmødte medlemmer", "mødt var", "mødedeltager", "deltager",
            "tilstedeværende medlemmer", "øvrige deltagere", "fra administrationen", "fra forvaltningen", "med", "øvrige",
            NorwegianWords.PresentLabels, SwedishWords.PresentLabels);

    public static readonly FrozenSet<string> AbsentLabels =
        Set("afbud", "fraværende", "afbud fra", "ikke til stede", "ikke mødt", "meldt afbud", "fravær", "ej mødt", "fraværende med afbud",
            "fraværende uden afbud", "afbud var meldt af", "meldt fra", "der er afbud fra", "der var afbud fra", "fraværende var",
            "afbud er meldt af", "ikke tilstede", "udeblevet", "ikke med", "med afbud", "uden afbud",
            NorwegianWords.AbsentLabels, SwedishWords.AbsentLabels);

    /// <summary>Labels of people who are asked to come or belong to the body: in minutes they came, unless it says otherwise.</summary>
    public static readonly FrozenSet<string> MemberLabels = Set("deltagere", "deltager", "medlemmer", "udvalgets medlemmer", "indkaldte",
        "indkaldt", "inviterede", "indbudte", "mødedeltagere", "mødedeltager", "øvrige",
            NorwegianWords.MemberLabels, SwedishWords.MemberLabels);

    /// <summary>Labels of one who has a task at the meeting.</summary>
    public static readonly FrozenSet<string> TaskLabels = Set("referent", "mødeleder", "ordstyrer", "dirigent", "protokolfører", "sekretær",
        "mødesekretær",
            NorwegianWords.TaskLabels, SwedishWords.TaskLabels);

    /// <summary>How labels begin that say nothing of the members: "Fra administrationen:", "Tjänstemän:".</summary>
    public static readonly string[] StaffLabels = ["Fra ", "Frå ", "Tjänste", "Övriga", "Andre ", "Øvrige ",
        "Endvidere ", "Desuden ", "Derudover "];

    /// <summary>Ends of titles that stand before a name, as a pattern: "Kulturchef Malin Ros", "Bestyrelsesmedlem Ane Holm".</summary>
    public const string TitlesBeforeNames = "chef|sjef|direktør|direktör|sekretær|sekreterare|leder|leiar|inspektör|handläggare|rådgiver"
        + "|rådgivar|ingeniör|administratör|konsulent|kommissær|præst|prest|provst|kyrkoherde|revisor|rådmann"
        + "|medlem|rektor|dekan|professor|lektor|adjunkt|studerende";

    /// <summary>Labels that give a role to all whom they name.</summary>
    public static readonly FrozenSet<string> GroupRoles = Set(SwedishWords.GroupRoles);

    private static readonly FrozenSet<string> OtherLabels =
        Set("mødetype", "mødenummer", "møde nr", "emne", "vedrørende", "forplejning", "bemærkninger", "næste møde", "kontakt",
            "kontaktperson", "sagsbehandler", "udarbejdet af", "afsender",
            SwedishWords.OtherLabels);

    /// <summary>The folded text is the label of one of a meeting's particulars.</summary>
    public static bool IsParticular(string folded) =>
        DateLabels.Contains(folded) || StartLabels.Contains(folded) || EndLabels.Contains(folded) || PlaceLabels.Contains(folded)
            || IsBodyLabel(folded)
        || PresentLabels.Contains(folded) || AbsentLabels.Contains(folded) || TaskLabels.Contains(folded) || OtherLabels.Contains(folded);

    /// <summary>"Udvalg", "Menighedsråd": a word for bodies alone names what stands beside it.</summary>
    public static bool IsBodyLabel(string folded) =>
        BodyLabels.Contains(folded) || (!folded.Contains(' ', StringComparison.Ordinal) && Words.BodyWords.Name(folded));

    /// <summary>What an association, a company or a part of one is: the ends of words.</summary>
    public static readonly string[] OrganisationWords =
        ["forening", "laug", "lav", "klub", "klubb", "vandværk", "fjernvarme", "varmeværk", "kraftvarmeværk", "forsyning", "selskab",
            "gruppe", "fond", "borettslag", "idrettslag", "ungdomslag", "bygdelag", "grendelag", "byalag", "sameie", "förening", "afdeling",
            "kreds", "samvirke", "fællesskab", "spejdertrop", "parti", "netværk", "team"];

    /// <summary>How companies and joint owners are marked before or behind their name.</summary>
    public static readonly FrozenSet<string> OrganisationForms = Set("a/s", "i/s", "aps", "p/s", "k/s", "s/i", "a.m.b.a", "amba", "f.m.b.a",
        "s.m.b.a", "e/f", "a/b", "g/f", "h/f", "ejf", "ab", "fmba", "ivs",
        "brf", "if", "ik");

    public static readonly FrozenSet<string> Roles =
        Set("formand", "næstformand", "borgmester", "1. viceborgmester", "2. viceborgmester", "viceborgmester", "medlem", "rådmand",
            "regionsrådsformand", "forperson", "næstforperson", "suppleant", "stedfortræder", "sekretær", "direktør", "kommunaldirektør",
            "udvalgsformand",
            NorwegianWords.Roles, SwedishWords.Roles);

    /// <summary>
    /// Parties that print two letters or more, folded: in brackets behind a name they can be the name's own initials, too.
    /// </summary>
    public static readonly FrozenSet<string> PartyLetters =
        Set("sf", "el", "kd", "dd", "la", "nb", "df", "rv", "sp", "ap", "sv", "frp", "krf", "mdg", "inp", "sd", "mp", "kv");

    /// <summary>Whom one is there for, by letters that are no party's: the staff's own people on boards.</summary>
    public static readonly FrozenSet<string> StaffLetters = Set("tap", "vip", "amr", "ftr");

    /// <summary>Parties by name; most documents print their letters.</summary>
    public static readonly FrozenSet<string> Parties =
        Set("socialdemokratiet", "socialdemokraterne", "venstre", "radikale venstre", "det radikale venstre", "det konservative folkeparti",
            "de konservative", "konservative", "sf", "socialistisk folkeparti", "enhedslisten", "dansk folkeparti", "liberal alliance",
            "alternativet", "nye borgerlige", "moderaterne", "danmarksdemokraterne", "kristendemokraterne", "løsgænger", "uden for parti");
}

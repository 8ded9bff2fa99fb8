using System.Collections.Frozen;

namespace Ingest.Facts.Votes.Voters;

/// <summary>Small words that stand where voters do, and are none.</summary>
internal static class VoterWords
{
    /// <summary>Begin sentences with a capital, so that they look like names.</summary>
    private static readonly FrozenSet<string> NoNames = Set(
        "for", "imod", "mod", "undlod", "undlader", "der", "det", "den", "de", "et", "en", "ét", "én", "herefter", "derefter", "dernæst",
        "herpå", "derpå", "herved", "dermed", "hermed", "således", "desuden", "derudover", "herudover", "endvidere", "endelig", "også",
        "ligeledes", "så", "i", "ved", "med", "på", "som", "om", "da", "når", "hvis", "idet", "mens", "medens", "men", "og", "at", "af",
        "til", "fra", "under", "efter", "inden", "først", "godkendt", "vedtaget", "tiltrådt", "anbefalet", "anbefales", "indstilles",
        "forkastet", "afvist", "udsat", "indstillingen", "indstilling", "forslaget", "ændringsforslaget", "ændringsforslag",
        "beslutningen", "sagen", "punktet", "punkt", "pkt", "ad", "afstemning", "afstemningen", "resultatet", "stemmer", "stemte", "ja",
        "nej", "blank", "blanke", "blankt", "hverken", "ingen", "alle", "samtlige", "øvrige", "resten", "flertallet", "mindretallet",
        "flertal", "mindretal", "han", "hun", "vi", "jeg", "man", "begge", "disse", "dog", "enig", "enige", "enstemmigt", "enstemmig",
        "bemærkning", "bemærkninger", "protokol", "beslutning", "budgettet", "dagsordenen", "lokalplanen", "kommunen", "imidlertid",
        "kun", "alene", "ja-stemmer", "nej-stemmer", "ja-siden", "nej-siden", "for-stemmer", "imod-stemmer", "jastemmer", "nejstemmer",
        "modstemmer", "dels",
        "stemt", "første", "andet", "tredje", "fjerde", "femte", "kl", "nr", "stemmeseddel", "godkender", "godkendes", "anbefaler",
        "anbefales", "afviser", "afvises", "støtter", "støttes", "tiltræder", "tiltrædes", "vedtages", "udfald", "udfaldet", "resultat",
        "nej-stemmerne", "ja-stemmerne", "imod-stemmerne", "herfor", "herimod", "hermod", "gruppen", "partiet", "ikke", "tilslutning",
        "støtte", "modstand", "halvdelen", "halvdel", "heraf", "deraf", "antal", "stemmetal", "stemmerne", "stemme", "følgende",
        "bag", "uden", "hvem", "hvad", "hvilke", "nogen");

    /// <summary>"udvalget", "Byrådet", "Økonomiudvalget": a body decides, and is no voter of its own ballot.</summary>
    private static readonly string[] Bodies = [
        "udvalg", "udvalget", "rådet", "råd", "bestyrelsen", "bestyrelse", "kommissionen", "forvaltningen", "administrationen",
        "direktionen",
        "forsamlingen", "komiteen", "komitéen", "nævnet", "mødet", "formandskabet", "foreningen", "klubben",
        "selskabet", "fonden", "styrelsen", "direktoratet", "ministeriet", "skolen"];

    /// <summary>Stand before a name and say the office: "borgmester Jens Hansen".</summary>
    private static readonly FrozenSet<string> Offices = Set(
        "rådmændene", "medlemmet", "medlemmerne", "byrådsmedlemmerne", "udvalgsmedlemmerne", "partierne", "partiet", "grupperne",
        "listerne", "både",
        "henholdsvis", "repræsentanterne", "løsgænger", "løsgængeren");

    /// <summary>Ends of offices: "gruppeformand", "viceborgmesteren", "regionsrådsmedlem".</summary>
    private static readonly string[] OfficeEnds = ["formand", "formanden", "borgmester", "borgmesteren", "medlem", "rådmand"];

    private static readonly string[] OfficerEnds = ["manden", "mesteren", "kassereren", "sekretæren", "direktøren", "repræsentanten",
        "præsten", "provsten", "biskoppen", "værgen", "lederen", "chefen", "læreren", "lægen", "ejeren", "inspektøren", "dirigenten",
        "fogeden", "suppleanten", "ordføreren", "stilleren", "pastoren", "skriveren", "pædagogen"];

    /// <summary>What a number counts.</summary>
    private static readonly FrozenSet<string> Counted = Set(
        "stemme", "stemmer", "medlem", "mandat", "medlemmer", "personer", "person", "mandater", "byrådsmedlemmer", "udvalgsmedlemmer",
        "deltagere",
        "fremmødte", "repræsentanter", "kommuner", "bestyrelsesmedlemmer", "regionsrådsmedlemmer", "hænder", "kryds", "stemmesedler",
        "andelshavere", "delegerede", "aktionærer", "rådsmedlemmer", "tilstedeværende", "partier", "grupper");

    /// <summary>Before a number: then it counts points, not votes.</summary>
    private static readonly FrozenSet<string> Numbering = Set(
        "punkt", "punkterne", "punkter", "pkt", "ad", "nr", "nummer", "stk", "model", "forslag", "scenarie", "litra", "etape", "lokalplan",
        "alternativ", "option", "side", "kl", "budget", "kommuneplan", "bilag", "tillæg", "indstillingspunkt", "§", "årsplan", "løsning",
        "variant", "spor", "version", "delområde", "område", "matr", "bygning", "forslagets", "indstillingens", "blok", "zone", "opgang",
        "afsnit", "tilbud", "udkast", "placering", "felt", "hal", "sal", "kategori");

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);

    public static bool MayBeName(string lower) => !NoNames.Contains(lower) && !IsOffice(lower) && !IsBody(lower)
        && !IsRemark(lower);

    /// <summary>"Protokoltilførsel", "Mindretalsudtalelse": whose it is stands behind it.</summary>
    private static bool IsRemark(string lower) => lower.StartsWith("protokol", StringComparison.Ordinal)
        || lower.EndsWith("udtalelse", StringComparison.Ordinal) || lower.EndsWith("bemærkning", StringComparison.Ordinal);

    /// <summary>A genitive, and no small word with an s at its end: "mens", "dels".</summary>
    public static bool MayBeOwner(string lower) => !NoNames.Contains(lower) && lower is not ("ellers" or "alles" or "hvis" or "afgaves"
        or "afgives" or "stemtes" or "toges");

    public static bool IsBody(string lower) => Array.Exists(
        Bodies, body => lower.AsSpan().TrimEnd('s').EndsWith(body));

    public static bool IsOffice(string lower) => Offices.Contains(lower) || Array.Exists(
        OfficeEnds, end => lower.EndsWith(end, StringComparison.Ordinal));

    /// <summary>An office that one person holds: it votes by that name.</summary>
    public static bool IsOfficer(string lower) => lower is "medlemmet" or "løsgængeren" or "rektor" or "prorektor" or "dekan"
        || Array.Exists(OfficerEnds, end => lower.EndsWith(end, StringComparison.Ordinal));

    /// <summary>One person by the office in its definite form.</summary>
    public static bool IsByOffice(string lower) => IsOfficer(lower) || lower.EndsWith("formanden", StringComparison.Ordinal)
        || lower.EndsWith("borgmesteren", StringComparison.Ordinal) || lower.EndsWith(" formand", StringComparison.Ordinal);

    private static readonly string[] Members = ["medlemmer", "medlemmerne", "repræsentanter", "repræsentanterne", "valgte", "mandater",
        "delegerede", "suppleanter", "aktionærer", "fremmødte", "tilstedeværende", "kommuner", "gruppe", "grupper"];

    /// <summary>"byrådsmedlemmer", "forældrevalgte": some of a body by what they are.</summary>
    public static bool IsMembers(string word) => word is "partier" or "lister"
        || Array.Exists(Members, end => word.EndsWith(end, StringComparison.Ordinal));

    /// <summary>"stemme", "stemmer".</summary>
    public static bool IsVotes(string lower) => lower is "stemme" or "stemmer";

    public static bool IsCounted(string lower) => Counted.Contains(lower);

    public static bool IsNumbering(string lower) => Numbering.Contains(lower);
}

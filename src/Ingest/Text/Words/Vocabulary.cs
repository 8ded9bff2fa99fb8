using System.Collections.Frozen;
using Ingest.Model.Output;

namespace Ingest.Text.Words;

/// <summary>
/// The Danish words that the pipeline knows, in one place. Lower case; matched against folded text
/// (<see cref="Folding"/>). Evidence for a rule, never the only one where the page can speak.
/// </summary>
public static partial class Vocabulary
{
    /// <summary>Field headings that stand alone, by what they mean (the contract's list and its kin).</summary>
    public static readonly FrozenDictionary<string, FieldKind> FieldHeadings = Kinds(
        (FieldKind.Summary, "resumé|resume|sammendrag|sagens kerne|kort resumé|kort resume|sagsresumé|sagsresume|resumé af sagen"
                + "|kort fortalt|sagen kort"
                + NorwegianWords.Summary + SwedishWords.Summary),
        (FieldKind.Background,
            "baggrund|indledning|problemstilling|sagens baggrund|baggrund for sagen|baggrund og formål|sagens indledning"
                + "|sagens baggrund og indhold|baggrund og indhold"
                + NorwegianWords.Background + SwedishWords.Background),
        (FieldKind.Presentation,
            "sagsfremstilling|supplerende sagsfremstilling|beskrivelse af sagen|løsning|oplæg|sagsbeskrivelse|sagens indhold|fremstilling"
                + "|redegørelse|beskrivelse|sagens fremstilling|forslag til løsning"
                + NorwegianWords.Presentation + SwedishWords.Presentation),
        (FieldKind.Recommendation,
            "indstilling|indstillinger|administrationens indstilling|forvaltningens indstilling|det indstilles|direktionen indstiller"
                + "|administrationen indstiller|forvaltningen indstiller|anbefaling|direktionens indstilling|borgmesterens indstilling"
                + "|udvalgets indstilling|det indstilles at|indstilling til beslutning|administrativ indstilling|indstilling om"
                + "|vi foreslår|vi indstiller|vi anbefaler|direktørens forslag"
                + NorwegianWords.Recommendation + SwedishWords.Recommendation),
        (FieldKind.Proposal, "beslutningsforslag|beslutningstema|beslutningspunkter|forslag til beslutning|forslag"
                + NorwegianWords.Proposal + SwedishWords.Proposal),
        (FieldKind.Decision,
            "beslutning|beslutninger|besluttet|referat|konklusioner|beslutningsreferat|referat/beslutning|beslutning/referat"
                + "|referat/konklusion|konklusion/beslutning|beslutning/konklusion|drøftelse/beslutning|drøftelse og beslutning"
                + "|drøftelse/konklusion|drøftelse og konklusion|referat og beslutning|konklusion og beslutning|afgørelse|konklusion"
                + "|vedtagelse|kendelse|forlig|udvalgets beslutning|udv. besl|udv.besl|byrådets beslutning|kommunalbestyrelsens beslutning"
                + "|økonomiudvalgets beslutning|mødets udfald|sagens udfald|udfald|rådets udtalelse"
                + NorwegianWords.Decision + SwedishWords.Decision),
        (FieldKind.Economy,
            "økonomi|økonomiske konsekvenser|økonomiske konsekvenser og finansiering|økonomi og organisatoriske konsekvenser"
                + "|økonomi og personale|økonomiske forhold|økonomi og finansiering|økonomiske og personalemæssige konsekvenser"
                + "|økonomi/personaleforhold|bevillingsmæssige konsekvenser|finansiering"
                + "|økonomi og bevilling|økonomi og bevillinger|økonomisk vurdering"
                + "|økonomi og afledt drift|økonomi og afledte konsekvenser|økonomi og personaleforhold"
                + NorwegianWords.Economy + SwedishWords.Economy),
        (FieldKind.Legal,
            "lovgrundlag|retsgrundlag|lovgivning|hjemmel|juridiske forhold|lov- og plangrundlag|lovhjemmel|juridiske konsekvenser"
                + "|retligt grundlag|love og regler|retsregler|retsregler og andre forskrifter|lovgivning og regler|regelgrundlag"
                + NorwegianWords.Legal + SwedishWords.Legal),
        (FieldKind.Authority,
            "beslutningen træffes af|sagen afgøres i|sagen afgøres af|afgøres af|kompetence|beslutningskompetence|beslutningskompetencen"
                + "|kompetence til at træffe beslutning|sagen afgøres endeligt af|bemyndigelse|hvem beslutter|hvem beslutter?"
                + NorwegianWords.Authority + SwedishWords.Authority),
        (FieldKind.History,
            "sagsforløb|sagsgang|punktet behandlet tidligere|tidligere behandling|sagens tidligere behandling|tidligere beslutninger"
                + "|sagens gang|politisk behandling|historik|behandlingsplan|sagens forløb"
                + "|tidligere politisk behandling|behandlet i|behandlet tidligere"
                + NorwegianWords.History + SwedishWords.History),
        (FieldKind.Consultation,
            "høring|inddragelse|høringer|partshøring|borgerinddragelse|inddragelse og høring|høring og inddragelse|høringssvar"
                + "|offentlig høring|høring/udtalelse|høring/udtalelser|høring og udtalelser|udtalelser og høring"
                + NorwegianWords.Consultation + SwedishWords.Consultation),
        (FieldKind.Communication, "kommunikation|pressemeddelelse|information|kommunikation og presse|presse"
                + NorwegianWords.Communication + SwedishWords.Communication),
        (FieldKind.Attendance,
            "følgende deltog ikke i behandlingen af punktet|inhabilitet|fraværende|fraværende med afbud|afbud|afbud fra|ikke til stede"
                + "|ikke mødt|habilitet|følgende deltog ikke i sagens behandling|mødt var|mødte var"
                + "|ikke med i behandlingen"
                + NorwegianWords.Attendance + SwedishWords.Attendance),
        (FieldKind.Attachments,
            "bilag|bilagsliste|bilagsfortegnelse|bilagsoversigt|bilag i sagen|sagens bilag|bilag til sagen|bilag til punktet|vedlagte bilag"
                + "|vedhæftede filer|bilagsnr|bilagsnumre|bilag vedlægges|bilag vedlagt|vedlagt|medsendt|ligger ved"
                + NorwegianWords.Attachments + SwedishWords.Attachments),
        (FieldKind.Other,
            "miljø|miljømæssige konsekvenser|organisation|organisatoriske konsekvenser|personalemæssige konsekvenser|personale"
                + "|konsekvenser|klima|bæredygtighed|bæredygtighed og klima|tidsplan|vurdering|administrationens vurdering"
                + "|forvaltningens vurdering|tværgående konsekvenser|sundhedsmæssige konsekvenser|handicappolitik|åben sag|lukket sag"
                + "|bemærkninger|administrationens bemærkninger|forvaltningens bemærkninger|planmæssige forhold|evaluering|protokol"
                + "|sagsnummer|fremsendes til|sagen fremsendes til|videre proces|videre forløb|sagens videre forløb"
                + "|det videre forløb|den videre proces"
                + NorwegianWords.Other + SwedishWords.Other));

    /// <summary>First words of a field heading that goes on in its own words: INDSTILLING FRA …, Beslutning i … den ….</summary>
    public static readonly (string Start, FieldKind Kind)[] FieldHeadingStarts =
    [
        ("beslutningsforslag fra", FieldKind.Proposal),
        ("forslag til beslutning", FieldKind.Proposal),
        ("indstilling fra", FieldKind.Recommendation),
        ("indstilling til", FieldKind.Recommendation),
        ("indstilling og beslutning", FieldKind.Recommendation),
        ("beslutning i", FieldKind.Decision),
        ("beslutning fra", FieldKind.Decision),
        ("beslutning den", FieldKind.Decision),
        ("beslutning for punkt", FieldKind.Decision),
        ("beslutning truffet", FieldKind.Decision),
        ("afgørelse i", FieldKind.Decision),
        ("tidligere beslutning", FieldKind.History),
        ("sagen afgøres", FieldKind.Authority),
        ("sagen behandles", FieldKind.Authority),
        ("beslutningen træffes", FieldKind.Authority),
        ("følgende deltog ikke", FieldKind.Attendance),
        ("fraværende under", FieldKind.Attendance),
        ("fraværende ved", FieldKind.Attendance),
        ("ikke til stede under", FieldKind.Attendance),
        ("ikke til stede ved", FieldKind.Attendance),
        ("supplerende sagsfremstilling", FieldKind.Presentation),
        ("økonomiske konsekvenser", FieldKind.Economy),
        ("økonomiske og", FieldKind.Economy),
        ("vedtak i", FieldKind.Decision),
        ("vedtak fra", FieldKind.Decision),
        ("innstilling fra", FieldKind.Recommendation),
        ("innstilling til", FieldKind.Recommendation),
        ("forslag til vedtak", FieldKind.Recommendation),
        ("forslag til innstilling", FieldKind.Recommendation),
        ("framlegg til", FieldKind.Recommendation),
        ("förslag till beslut", FieldKind.Recommendation),
        ("tidigare beslut", FieldKind.History),
        ("reservation mot", FieldKind.Other),
    ];

    /// <summary>Headings whose first word says how it was decided, or that the meeting did, and no body: "Samrøystes vedtak".</summary>
    public static readonly FrozenSet<string> OwnDecisions = Set(NorwegianWords.Decision, SwedishWords.Decision);

    /// <summary>Over a list of papers; elsewhere they may head a text. Of a heading that is one by its place.</summary>
    public static readonly FrozenSet<string> PapersHeadings = Set("læs mere|materiale|materialer|papirer|medsendte papirer|vedlægges");

    /// <summary>What may stand before "s beslutning den …" makes it a dated decision of that body.</summary>
    public const string DecisionGenitive = "s beslutning";

    public static readonly string[] Months =
    [
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december",
    ];

    public static readonly FrozenSet<string> Weekdays =
        Set("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");

    /// <summary>Words after a hanging hyphen (børne- og ungeområdet): the hyphen stays.</summary>
    public static readonly FrozenSet<string> HangingHyphenFollowers =
        Set("og", "eller", "samt", "til", "såvel", "men", "som", "/", "&", "hhv.");

    public static readonly FrozenSet<string> ContentsHeadings =
        Set("indholdsfortegnelse", "indhold", "oversigt", "dagsordensoversigt", "punkter på dagsordenen", "dagsordenspunkter",
            "sagsoversigt", "indholdsoversigt", "punktoversigt",
            NorwegianWords.ContentsHeadings, SwedishWords.ContentsHeadings);

    /// <summary>Over the names at the end of minutes.</summary>
    public static readonly FrozenSet<string> SignatureHeadings = Set("underskrifter", "underskriftsside", "underskriftsark",
        "underskriftsblad", "underskrift", "godkendt og underskrevet", "digital underskrift",
        NorwegianWords.SignatureHeadings, SwedishWords.SignatureHeadings);

    private static FrozenDictionary<string, FieldKind> Kinds(params (FieldKind Kind, string Headings)[] rows) =>
        rows.SelectMany(row => row.Headings.Split('|').Select(heading => (heading, row.Kind)))
            .DistinctBy(pair => pair.heading)
            .ToFrozenDictionary(pair => pair.heading, pair => pair.Kind, StringComparer.Ordinal);

    /// <param name="words">Each a word or words, or several of them parted by bars.</param>
    private static FrozenSet<string> Set(params string[] words) =>
        words.SelectMany(several => several.Split('|')).ToFrozenSet(StringComparer.Ordinal);
}

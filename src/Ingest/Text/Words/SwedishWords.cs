namespace Ingest.Text.Words;

/// <summary>
/// What Swedish agendas and minutes call what <see cref="Vocabulary"/> names in Danish; words that both share stand there. None of them
/// means anything else in Danish, so that a Danish document is read as without them. Parted by bars.
/// </summary>
internal static class SwedishWords
{
    public const string Summary = "|sammanfattning|sammanfattning av ärendet|ärendet i korthet|kort sammanfattning";

    public const string Background = "|bakgrund|inledning|ärendets bakgrund|bakgrund till ärendet";

    public const string Presentation = "|ärendebeskrivning|beskrivning av ärendet|ärendet|ärende|redogörelse|utredning|beskrivning"
        + "|ärendets innehåll|ärendetext";

    public const string Recommendation = "|förslag till beslut|beslutsförslag|förslag till beslut på sammanträdet|förslag till yttrande"
        + "|förslag till kommunfullmäktige|förslag till kommunfullmäktiges beslut";

    public const string Proposal = "|yrkanden|yrkande|förslag på sammanträdet|förslag och yrkanden|ändringsyrkande|tilläggsyrkande"
        + "|förslag|yrkanden på sammanträdet";

    public const string Decision = "|beslut|beslutat|mötets beslut|stämmans beslut";

    public const string Economy = "|ekonomi|ekonomiska konsekvenser|ekonomiska konsekvenser och finansiering|ekonomisk bedömning";

    public const string Legal = "|lagstöd|juridiska aspekter|juridiska överväganden|rättslig grund|lagrum|tillämpliga lagrum"
        + "|laglig grund|lagstiftning|juridisk bedömning";

    public const string Authority = "|beslutsordning|beslutanderätt|behörighet|beslutsnivå";

    public const string History = "|tidigare beslut|ärendets gång|ärendets beredning|tidigare behandling|beredning|ärendets handläggning"
        + "|beslutshistorik";

    public const string Consultation = "|remiss|samråd|remissinstanser|remissvar|samverkan";

    public const string Communication = "|kommunicering|expediering|beslutet skickas till|beslutet expedieras till|skickas till"
        + "|protokollsutdrag|protokollsutdrag till|expedieras till|kopia till|sändlista|beslutet ska skickas till|delges";

    public const string Attendance = "|jäv|frånvaro|frånvarande|deltar ej i handläggningen|deltar inte i handläggningen";

    public const string Attachments = "|bilagor|bilaga|beslutsunderlag|handlingar i ärendet|ärendets handlingar|handlingar"
        + "|underlag för beslut|bifogade handlingar|beslutsunderlag och bilagor";

    public const string Other = "|bedömning|överväganden|förvaltningens bedömning|barnkonsekvensanalys|barnperspektivet|reservation"
        + "|reservationer|protokollsanteckning|protokollsanteckningar|särskilt yttrande|omröstning|omröstningsresultat|beslutsgång"
        + "|propositionsordning|propositionsordningar|deltar ej i beslutet|deltar inte i beslutet|analys|jämställdhet|yttrande"
        + "|miljökonsekvenser|ajournering|uppföljning|anteckningar|barnets bästa|inlägg|motivering till beslut|skäl till beslut";

    /// <summary>What stands behind the one whose it is: "Kommunstyrelsens beslut".</summary>
    public const string Owned = "|förslag till beslut|beslutsförslag|beslut|bedömning|förslag|överväganden|yttrande";

    public const string AgendaNames = @"|\bkallelse\b|\bföredragningslista\b|\bdagordning\b|\bärendelista\b";

    public const string MinutesNames =
        @"|\b(?:sammanträdes|årsmötes|mötes|besluts|stämmo|styrelse)protokoll\b|\bminnesanteckningar\b";

    public const string SupplementNames = @"|\btilläggs(?:lista|kallelse|ärenden|föredragningslista)\b";

    /// <summary>Words beside the body's name that say what the paper is, as a pattern that ends in a bar.</summary>
    public const string KindWords = @"\bkallelse(?: till(?: (?:ordinarie|extra))?(?: sammanträde (?:med|i))?)?\b(?=\s|:|$)"
        + @"|\b(?:sammanträdes|mötes|styrelse)?protokoll\b(?: (?:från|fört vid)(?: sammanträde| styrelsemöte)?)?(?=\s|:|$|,)"
        + @"|\b(?:styrelse|års)?möte (?:i|med)\b|";

    public const string DateLabels = "datum|sammanträdesdatum|tid och plats|plats och tid|datum och tid|sammanträdestid|mötesdatum|tidpunkt"
        + "|mötestid|tid för sammanträdet|sammanträde|datum och plats";

    public const string StartLabels = "starttid|tidpunkt|mötets början|sammanträdet öppnas|mötet öppnades|tid";

    public const string EndLabels = "sluttid|mötet avslutas|sammanträdet avslutades|mötet avslutades|sammanträdet avslutas";

    public const string PlaceLabels = "plats och tid|plats|sammanträdeslokal|möteslokal|sammanträdesplats|mötesplats";

    public const string BodyLabels = "nämnd|styrelse|utskott|forum";

    public const string PresentLabels = "närvarande|beslutande|beslutande ledamöter|närvarande ledamöter|tjänstgörande ersättare"
        + "|ej tjänstgörande ersättare|icke tjänstgörande ersättare|övriga närvarande|övriga deltagare|övriga deltagande|ersättare"
        + "|närvarande ersättare|övriga|tjänstemän|närvarande tjänstemän|närvarande tjänstepersoner|tjänstepersoner|deltagande"
        + "|inte tjänstgörande ersättare|närvarande ej tjänstgörande ersättare";

    public const string AbsentLabels = "frånvarande|anmält förhinder|förhinder|ej närvarande|frånvarande ledamöter|anmält frånvaro";

    public const string MemberLabels = "ledamöter|kallade|deltagare|kallade ledamöter|styrelseledamöter";

    public const string TaskLabels = "ordförande|sekreterare|mötesordförande|protokollförare|mötessekreterare";

    /// <summary>Who reads the minutes through and signs them: one who is named among the others, and no part in the meeting.</summary>
    public const string OtherLabels = "justerare|justerande|utses att justera|utsedd att justera|protokolljusterare|utsedda justerare"
        + "|justeringens plats och tid|paragrafer|underskrifter";

    public const string Roles = "ordförande|vice ordförande|1:e vice ordförande|2:e vice ordförande|förste vice ordförande"
        + "|andre vice ordförande|ledamot|ersättare|tjänstgörande ersättare|sekreterare|kommundirektör|förvaltningschef|kassör"
        + "|nämndsekreterare|kommunsekreterare|regiondirektör";

    /// <summary>Labels that say of all whom they name what they are: they were there, and had no vote.</summary>
    public const string GroupRoles = "ej tjänstgörande ersättare|icke tjänstgörande ersättare|inte tjänstgörande ersättare";

    /// <summary>Lines that say whether an item is open, before the law that they name; as a pattern.</summary>
    public const string AccessMarks = "(?:stängd|stängt|öppen|öppet|slutet|slutna)(?: (?:punkt|ärende|sammanträde|möte|dörrar))|sekretess";

    /// <summary>What tells that such a line closes.</summary>
    public const string Closing = "stäng|slut|sekretess";

    public const string ContentsHeadings = "innehåll|innehållsförteckning|ärendelista|föredragningslista|ärenden|ärendeförteckning";

    public const string SignatureHeadings = "underskrifter|justering|justeringsanslag|underskrifter och justering";

    public const string TitleColumns = "ärende|ärenden|rubrik|innehåll|ämne|fråga";

    public const string NumberColumns = "ärendenr|ärende nr|paragraf|§";

    public const string MinutesColumns = "beslut|diskussion|åtgärd|anteckningar";

    public const string AsideColumns = "ansvarig|ansvariga|föredragande|när|vem";

    public const string StandingItems = "mötets öppnande|mötet öppnas|sammanträdets öppnande|föregående protokoll|föregående mötesprotokoll"
        + "|val av|godkännande av|fastställande av|övriga frågor|nästa möte|mötets avslutande|mötet avslutas|upprop|rapporter"
        + "|ekonomisk rapport|anmälan av|delegationsbeslut|meddelanden";
}

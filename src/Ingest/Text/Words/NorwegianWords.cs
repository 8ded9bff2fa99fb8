using System.Collections.Frozen;

namespace Ingest.Text.Words;

/// <summary>
/// What Norwegian agendas and minutes (bokmål and nynorsk) call what <see cref="Vocabulary"/> names in Danish; words that both share
/// stand there. None of them means anything else in Danish, so that a Danish document is read as without them. Parted by bars.
/// </summary>
internal static class NorwegianWords
{
    /// <summary>What a paper for the meeting is, printed beside its number: "Sak 6/23   Saksframlegg" over the title.</summary>
    public static readonly FrozenSet<string> Papers =
        new[] { "saksframlegg", "saksfremlegg", "saksutredning", "saksprotokoll", "særutskrift" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public const string Summary = "|oppsummering|kort oppsummert|samandrag|kortversjon";

    public const string Background = "|bakgrunn|bakgrunn for saken|innledning|innleiing|bakgrunn for saka|bakgrunn og formål";

    public const string Presentation = "|saksopplysninger|saksopplysningar|saksframstilling|saksfremstilling|saksutredning|saksutgreiing"
        + "|faktiske opplysninger|utgreiing|saksframlegg|saksfremlegg|hva saken gjelder|kva saka gjeld|saken gjelder|saka gjeld"
        + "|beskrivelse av saken";

    public const string Recommendation = "|innstilling|innstillinger|tilråding|tilrådning|forslag til vedtak|framlegg til vedtak"
        + "|forslag til innstilling|framlegg til tilråding|forslag til uttalelse";

    public const string Proposal = "|framlegg|forslag fremmet i møtet|fremsatte forslag|forslag i møtet|framlegg i møtet";

    public const string Decision = "|vedtak|endelig vedtak|endeleg vedtak|møtevedtak|samrøystes vedtak|enstemmig vedtak";

    public const string Economy = "|økonomiske konsekvensar|økonomiske og administrative konsekvenser|konsekvenser for økonomi"
        + "|økonomi og bemanning|økonomiske vurderinger";

    public const string Legal = "|lovgrunnlag|heimel|rettslig grunnlag|rettsgrunnlag|lovheimel|hjemmelsgrunnlag|juridiske vurderinger";

    public const string Authority = "|vedtakskompetanse|beslutningsmyndighet|vedtaksmynde|saken avgjøres av|saka vert avgjord av";

    public const string History = "|saksgang|saksgangen|behandlingshistorikk|tidligere vedtak|tidlegare vedtak|tidlegare handsaming"
        + "|saka si gang|behandles i|tidligere behandlet";

    public const string Consultation = "|medvirkning|høyring|medverknad|høringsuttalelser|innspill|merknader fra høringen";

    public const string Communication = "|kommunikasjon|informasjon|utsending|utskrift sendes|melding om vedtak";

    public const string Attendance = "|ugildskap|forfall|fråvær|inhabilitet og fravær";

    public const string Attachments = "|vedlegg|vedlegg i saken|vedlegg til saken|trykte vedlegg|utrykte vedlegg|vedlegg i saka"
        + "|vedlegg til saka|saksvedlegg|trykte vedlegg i saken";

    public const string Other = "|vurderinger|vurderingar|votering|avstemning|røysting|avrøysting|behandling|handsaming|møtebehandling"
        + "|alternative løsninger|oppfølging|merknader|merknad|konklusjon|folkehelse|klima og miljø|videre saksgang|protokolltilførsel"
        + "|bemanningsmessige konsekvenser|konsekvenser for barn og unge|bærekraft|forhold til planverk|vidare saksgang|drøfting";

    /// <summary>What stands behind the one whose it is: "Kommunedirektørens vurdering".</summary>
    public const string Owned = "|innstilling|tilråding|tilrådning|vedtak|forslag til vedtak|forslag til innstilling|framlegg til vedtak"
        + "|vurderinger|vurderingar|behandling|handsaming|framlegg";

    public const string AgendaNames = @"|\b(?:møte)?innkalling\b|\bsaks?liste\b|\bsakskart\b";

    public const string MinutesNames = @"|\b(?:møte|års|årsmøte)?protokoll\b|\bmøtebok\b|\bmøtereferat\b";

    public const string SupplementNames = @"|\btillegg(?:s)?(?:sakliste|saksliste|innkalling|saker)\b";

    /// <summary>Words beside the body's name that say what the paper is, as a pattern that ends in a bar.</summary>
    public const string KindWords = @"\b(?:møte)?(?:innkalling|innkallelse)(?: til(?: møte i)?)?\b(?=\s|:|$)"
        + @"|\b(?:møte)?(?:protokoll|referat|bok)\b(?: (?:fra|frå)(?: møte i)?| for)?(?=\s|:|$|,)|\b(?:styre|års)?møte i\b"
        + @"|\bsaks?liste for\b|";

    /// <summary>A person's name that ends as associations do ("vejlav").</summary>
    public const string NameLikeKind = "olav";

    public const string DateLabels = "møtedato|møtetid|møtetidspunkt|dato og klokkeslett|tid og stad|stad og tid|møtedag";

    public const string StartLabels = "møtestart|møtetid|klokkeslett|møtet ble satt|møtet vart sett|møtet sett|møtet satt|møtet startet";

    public const string EndLabels = "møtet slutt|møtet hevet|møtet heva|møteslutt|møtet sluttet|møtet avsluttet|møtet ble hevet";

    public const string PlaceLabels = "stad og tid|møtested|møtestad|møterom|møteplass|stad|møtelokale";

    public const string BodyLabels = "utvalg|utval|møte i";

    public const string PresentLabels = "møtende|møtedeltakere|møtedeltakarar|deltakere|deltakarar|faste medlemmer som møtte"
        + "|faste medlemmar som møtte|faste medlemer som møtte|varamedlemmer som møtte|varamedlemmar som møtte|varamedlemer som møtte"
        + "|møtende varamedlemmer|møtende medlemmer|møtande medlemer|fra administrasjonen|frå administrasjonen"
        + "|fra administrasjonen møtte|frå administrasjonen møtte|følgende møtte|følgjande møtte|medlemmer til stede|andre til stede"
        + "|frammøtte|desse møtte|andre som møtte|møtte|fra sekretariatet|dessuten møtte|til stades|møtte varamedlemmer"
        + "|følgende medlemmer møtte|varamedlemmer";

    public const string AbsentLabels = "forfall|meldt forfall|faste medlemmer som hadde meldt forfall"
        + "|faste medlemmar som hadde meldt forfall|forfall meldt|medlemmer som ikke møtte|ikkje møtt|ikke møtte|fråvær"
        + "|medlemmer med forfall|følgende hadde forfall|forfall meldt frå|forfall fra|fråverande|medlemmer som hadde meldt forfall";

    public const string MemberLabels = "deltakere|deltakarar|medlemmar|medlemer|innkalte|faste medlemmer";

    public const string TaskLabels = "møteleder|møteleiar|møtesekretær|protokollfører|protokollførar|referent|ordstyrar";

    public const string Roles = "leder|leiar|nestleder|nestleiar|ordfører|varaordfører|ordførar|varaordførar|fylkesordfører|rådmann"
        + "|kommunedirektør|styreleder|styreleiar|varamedlem|fylkesvaraordfører|styremedlem|rektor";

    /// <summary>Lines that say that an item is closed, before the law that they name; as a pattern.</summary>
    public const string AccessMarks = @"(?:saken er )?unntatt (?:fra )?offentlig(?:het|hetens innsyn)|unna?teke[nt] (?:frå )?offentlegheit"
        + "|lukket møte|lukka møte|møtet (?:ble|vart|er) (?:lukket|lukka)";

    /// <summary>What tells that such a line closes.</summary>
    public const string Closing = "unntatt|unnateke";

    public const string ContentsHeadings = "saksliste|sakliste|innhold|innholdsfortegnelse|saker til behandling|innhald|saksoversikt";

    public const string SignatureHeadings = "signaturer|underskrifter|underskrift av protokollen|protokollunderskrift";

    public const string TitleColumns = "sak|saker|sakstittel|tittel|innhold|innhald|saksinnhold|overskrift";

    public const string NumberColumns = "saksnr|sak nr|saknr|utvsaksnr|saksnummer|sak";

    public const string MinutesColumns = "vedtak|drøfting|drøftinger|oppfølging|referattekst";

    public const string AsideColumns = "ansvarleg|frist";

    public const string StandingItems = "godkjenning av|orienteringer|orienteringssaker|meldinger|meldingar|referatsaker|åpning|opning"
        + "|ymse|neste møte|innkomne saker|valg av|val av|referat frå|referat fra";
}

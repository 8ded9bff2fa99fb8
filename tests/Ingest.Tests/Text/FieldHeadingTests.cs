using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Tests.Text;

public sealed class FieldHeadingTests
{
    /// <summary>The contract's list.</summary>
    public static TheoryData<FieldKind, string> Known => new(
        from row in new (FieldKind Kind, string Headings)[]
        {
            (FieldKind.Summary, "Resumé|Resume|Sammendrag|Sagens kerne"),
            (FieldKind.Background, "Baggrund|Indledning|Problemstilling"),
            (FieldKind.Presentation, "Sagsfremstilling|Supplerende sagsfremstilling|Beskrivelse af sagen|Løsning|Oplæg"),
            (FieldKind.Recommendation,
                "Indstilling|Administrationens indstilling|Det indstilles|Direktionen indstiller|INDSTILLING FRA DIREKTIONEN"),
            (FieldKind.Proposal, "Beslutningsforslag|Beslutningstema|Beslutningspunkter"),
            (FieldKind.Decision,
                "Beslutning|Beslutninger|Referat|Beslutning i Økonomiudvalget den 4. december 2012|Sundheds- og Forebyggelsesudvalgets "
                    + "beslutning den 4. december 2012|Teknisk Udvalgs beslutning den 04-12-2012"),
            (FieldKind.Economy,
                "Økonomi|Økonomiske konsekvenser|Økonomiske konsekvenser og finansiering|Økonomi og organisatoriske konsekvenser"),
            (FieldKind.Legal, "Lovgrundlag|Retsgrundlag"),
            (FieldKind.Authority,
                "Beslutningen træffes af|Sagen afgøres i|Sagen afgøres af|Sagen afgøres i Byrådet|Kompetence|Beslutningskompetence"),
            (FieldKind.History, "Sagsforløb|Sagsgang|Punktet behandlet tidligere"),
            (FieldKind.Consultation, "Høring|Inddragelse"),
            (FieldKind.Communication, "Kommunikation|Pressemeddelelse"),
            (FieldKind.Attendance, "Følgende deltog ikke i behandlingen af punktet|Inhabilitet|Fraværende under punktet"),
            (FieldKind.Attachments, "Bilag"),
        }
        from heading in row.Headings.Split('|')
        select (row.Kind, heading));

    [Theory]
    [InlineData("KFR’s beslutning", FieldKind.Decision)]
    [InlineData("KFR's indstilling", FieldKind.Recommendation)]
    [InlineData("Lovgrundlag – link", FieldKind.Legal)]
    [InlineData("Retsgrundlag - uddrag:", FieldKind.Legal)]
    [InlineData("Regelgrundlag", FieldKind.Legal)]
    [InlineData("Hvem beslutter?", FieldKind.Authority)]
    [InlineData("Høring/udtalelse", FieldKind.Consultation)]
    [InlineData("Udtalelser og høring", FieldKind.Consultation)]
    [InlineData("Økonomi og afledt drift", FieldKind.Economy)]
    [InlineData("Videre proces", FieldKind.Other)]
    [InlineData("Behandlet i", FieldKind.History)]
    [InlineData("Fraværende med afbud:", FieldKind.Attendance)]
    [InlineData("INDSTILLING OG BESLUTNING", FieldKind.Recommendation)]
    [InlineData("Offentlig høring", FieldKind.Consultation)]
    [InlineData("Beslutning for punkt 2: Indkøb i Nørre Å 2025-2028", FieldKind.Decision)]
    [InlineData("Referat/beslutning:", FieldKind.Decision)]
    [InlineData("Ikke til stede", FieldKind.Attendance)]
    [InlineData("Afbud fra:", FieldKind.Attendance)]
    [InlineData("Det indstilles, at Kultur- og Fritidsudvalget", FieldKind.Recommendation)]
    [InlineData("Det indstilles til Udvalget for Vand og Vej, at", FieldKind.Recommendation)]
    [InlineData("Formandskabet indstiller", FieldKind.Recommendation)]
    [InlineData("Børne- og Kulturforvaltningen indstiller", FieldKind.Recommendation)]
    [InlineData("Administrativ indstilling", FieldKind.Recommendation)]
    [InlineData("Bilagsnr", FieldKind.Attachments)]
    [InlineData("Vedlagt:", FieldKind.Attachments)]
    [InlineData("Beslutningstema (kort)", FieldKind.Proposal)]
    [InlineData("Lovgrundlag, aftaler mv.", FieldKind.Legal)]
    [InlineData("Økonomi m.v.:", FieldKind.Economy)]
    [InlineData("Økonomisk vurdering:", FieldKind.Economy)]
    [InlineData("Indstilling om", FieldKind.Recommendation)]
    [InlineData("Sagen behandles i", FieldKind.Authority)]
    [InlineData("Kendelse:", FieldKind.Decision)]
    [InlineData("Forlig:", FieldKind.Decision)]
    [InlineData("Mødt var:", FieldKind.Attendance)]
    [InlineData("Retsregler og andre forskrifter", FieldKind.Legal)]
    [InlineData("Økonomiske og administrative følger", FieldKind.Economy)]
    [InlineData("Partshøring/inddragelse", FieldKind.Consultation)]
    [InlineData("Afdelingen for Vand og Vej foreslår, at:", FieldKind.Recommendation)]
    [InlineData("Social Udvalg, den 7. marts 2031, indstiller:", FieldKind.Recommendation)]
    [InlineData("Formandskabet indstiller (7. juni 2031, pkt. 11)", FieldKind.Recommendation)]
    [InlineData("Ikke til stede ved afstemningen:", FieldKind.Attendance)]
    [InlineData("Love og regler", FieldKind.Legal)]
    [InlineData("Bilag vedlægges:", FieldKind.Attachments)]
    [InlineData("Fremsendes til:", FieldKind.Other)]
    [InlineData("Socialudvalgets indstilling af 19. november 2031:", FieldKind.Recommendation)]
    [InlineData("Økonomiudvalgets erklæring af 27.11.2031:", FieldKind.Decision)]
    [InlineData("Børne- og Kulturudvalgets udtalelse fra den 3. maj 2031:", FieldKind.Decision)]
    public void Headings_beside_the_contract_s_are_known(string heading, FieldKind kind) =>
        Assert.Equal(kind, FieldHeading.KindOf(heading));

    [Theory]
    [InlineData("FORRETNINGSUDVALGETS BESLUTNING", FieldKind.Decision)]
    [InlineData("Teknik- og Miljøudvalgets indstilling", FieldKind.Recommendation)]
    [InlineData("Behandling i Kulturudvalget torsdag den 14. juni 2018, pkt. 3", FieldKind.Decision)]
    [InlineData("Behandling i Personaleudvalget", FieldKind.Decision)]
    [InlineData("Beslutning i Økonomiudvalget den 24.", FieldKind.Decision)]
    [InlineData("Beslutning fra mødet: 4.12.2012", FieldKind.Decision)]
    public void Whose_it_is_and_when_changes_nothing(string heading, FieldKind kind) => Assert.Equal(kind, FieldHeading.KindOf(heading));

    [Theory]
    [InlineData("økonomi")]
    [InlineData("Økonomiske konsekvenser og finansiering: Udgiften afholdes inden for rammen")]
    [InlineData("Beslutning i Økonomiudvalget den 7. juli 2026: Anbefales")]
    public void A_heading_begins_with_a_capital_and_ends_at_its_colon(string line) => Assert.Null(FieldHeading.KindOf(line));

    [Theory]
    [MemberData(nameof(Known))]
    public void The_contracts_headings_are_known_however_they_are_set(FieldKind kind, string heading)
    {
        Assert.Equal(kind, FieldHeading.KindOf(heading));
        Assert.Equal(kind, FieldHeading.KindOf(heading.ToUpperInvariant()));
        Assert.Equal(kind, FieldHeading.KindOf($" {heading}: "));
    }

    /// <summary>A sentence may begin so; where type and place make a heading of the line, it says whose recommendation follows.</summary>
    [Theory]
    [InlineData("Brandchefen indstiller, at", FieldKind.Recommendation)]
    [InlineData("Det indstilles, at", FieldKind.Recommendation)]
    [InlineData("Forvaltningen foreslår", FieldKind.Recommendation)]
    [InlineData("FU indstiller", FieldKind.Recommendation)]
    [InlineData("Hvad forvaltningen foreslår at bygge", null)]
    [InlineData("Rådets bemærkninger til det, direktøren anbefaler, at", null)]
    public void A_line_set_as_a_heading_says_who_recommends(string heading, FieldKind? kind) =>
        Assert.Equal(kind, FieldHeading.KindOfSet(heading));

    [Theory]
    [InlineData("Baggrunden for sagen er et ønske fra borgerne")]
    [InlineData("Indstillingen blev godkendt.")]
    [InlineData("Indstilling om,")]
    [InlineData("Behandling i Økonomiudvalget og Byrådet")]
    [InlineData("Afdelingen for Vand og Vej foreslår, at")]
    [InlineData("Beslutning i sagen er truffet af byrådet")]
    [InlineData("Behandling i Kulturudvalget blev udsat den 14. juni 2018")]
    [InlineData("Behandling i klinikken den 14. juni 2018")]
    [InlineData("Forlig med entreprenøren")]
    [InlineData("Det indstilles, at udvalget godkender planen")]
    [InlineData("Det indstilles, at planen")]
    [InlineData("Bilag 1: Budget")]
    [InlineData("Økonomiudvalget")]
    [InlineData("Økonomiudvalgets møde 12. juni 2031")]
    [InlineData("Økonomi og drift er fordelt på to år")]
    [InlineData("Økonomi og udsigter for foråret")]
    [InlineData("Hvem beslutter om sommeren")]
    [InlineData("Lovgrundlag – reglerne om tilskud er ændret")]
    [InlineData("Børne- og Kulturforvaltningen indstiller, at")]
    [InlineData("Udvalget drøftede, hvad forvaltningen indstiller")]
    [InlineData("Referat fra mødet")]
    [InlineData("Beslutning for punkt 2: Godkendt.")]
    [InlineData("Økonomiudvalgets erklæring af 27. november 2031")]
    [InlineData("Sagens udtalelse af 27. november 2031:")]
    [InlineData("Bilag vedlægges sagen")]
    [InlineData("")]
    public void Sentences_and_other_words_are_no_headings(string text) => Assert.Null(FieldHeading.KindOf(text));

    [Theory]
    [InlineData("Byrådet, 27-10-2025", true)]
    [InlineData("Teknik- og Miljøudvalget den 3. marts 2025", true)]
    [InlineData("Kultur- og Fritidsudvalget, 8. april 2026, pkt. 41", true)]
    [InlineData("Teknikudvalget, 03-06-2025, punkt 61", true)]
    [InlineData("Byrådet, 24-06-2025, sag nr. 101", true)]
    [InlineData("TEKNISK UDVALG, den 4. marts 2026:", true)]
    [InlineData("Udvalget for Vand og Vej, 06-05-2031", true)]
    [InlineData("Udvalget for teknik og miljø, møde den 12. september 2031:", true)]
    [InlineData("Byrådet, 24-06-2025, pkt. 101 og 102 blev udsat", false)]
    [InlineData("Møde i Byrådet den 27. oktober 2025", false)]
    [InlineData("Ordinært møde, Byrådet, 27-10-2025", false)]
    [InlineData("Vedtaget den 3. marts 2025", false)]
    public void A_body_and_a_date_are_all_of_a_heading(string text, bool are) => Assert.Equal(are, FieldHeading.IsBodyAndDate(text));

    [Theory]
    [InlineData("1. Resume", FieldKind.Summary)]
    [InlineData("2. Beslutningspunkter", FieldKind.Proposal)]
    [InlineData("3) Baggrund", FieldKind.Background)]
    [InlineData("4. Effekt", null)]
    [InlineData("Resume", null)]
    [InlineData("2025 Resume", null)]
    public void A_numbered_heading_is_what_its_words_are(string text, FieldKind? kind) =>
        Assert.Equal(kind, FieldHeading.KindOfNumbered(text));

    [Fact]
    public void Text_run_in_after_a_heading_is_parted_from_it()
    {
        Assert.Equal(("Referat:", "Alle skal høres.", FieldKind.Decision), FieldHeading.RunIn("Referat: Alle skal høres."));
        Assert.Equal(("BILAG:", "Ingen", FieldKind.Attachments), FieldHeading.RunIn("BILAG: Ingen"));
    }

    [Theory]
    [InlineData("Bemærk: Alle skal høres.")]
    [InlineData("Referat:")]
    [InlineData("Referat:alle")]
    [InlineData("Udvalgets referat har en bilag: her")]
    public void Other_colons_run_nothing_in(string text) => Assert.Null(FieldHeading.RunIn(text));
}

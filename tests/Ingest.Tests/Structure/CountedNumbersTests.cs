using Ingest.Model.Output;
using static Ingest.Tests.Issue19.ItemSketch;

namespace Ingest.Tests.Structure;

/// <summary>Numbers in a form that only the document's own count makes the items'.</summary>
public sealed class CountedNumbersTests
{
    private static readonly string[] Minutes = ["! Protokoll", "Byggnadsnämnden", "2024-09-18 kl. 08.30"];

    [Fact]
    public void A_board_s_letters_before_the_section_sign_count_items()
    {
        var items = Read([.. Minutes, "# BN § 11 Ny mur vid torget", "= Beslut", "^ Muren får stå.", "# BN § 12 Skyltar i parken",
            "= Beslut", "^ Skyltarna tas ned.", "# BN § 13 Information", "= Beslut", "^ Informationen läggs till handlingarna."]).Items;
        Assert.Equal([("11", "Ny mur vid torget"), ("12", "Skyltar i parken"), ("13", "Information")],
            items.Select(item => (item.Number, item.Title)));
    }

    /// <summary>The year first, in the text's own type: white and the count tell.</summary>
    [Fact]
    public void Numbers_behind_their_year_count_items()
    {
        string[] text = ["^ Rapporten viser fremgang på alle skoler, og der er grund til at følge den op med", "et nyt mål til efteråret."];
        var items = Read(["! Referat", "Børne- og Familieudvalget", "Torsdag den 7. april 2033 kl. 15.00", "_ 33/98 Kvalitetsrapport",
            .. text, "_ 33/99 Nye takster", .. text, "_ 33/100 Revisionsbesøg", .. text, "_ 33/101 Næste møder", .. text]).Items;
        Assert.Equal([("33/98", "Kvalitetsrapport"), ("33/99", "Nye takster"), ("33/100", "Revisionsbesøg"), ("33/101", "Næste møder")],
            items.Select(item => (item.Number, item.Title)));
    }

    /// <summary>Sections of a law do not count up.</summary>
    [Fact]
    public void A_law_s_letters_count_none() => Assert.DoesNotContain(
        Read("! Dagsorden", "Socialudvalget den 3. maj 2031 kl. 15", "# 1. Botilbud", "^ Der søges efter loven.", "# SEL § 107 Ophold",
            "^ Fire pladser.", "# SEL § 85 Støtte", "^ Ni timer.", "# 2. Eventuelt", "^ Intet.").Items,
        item => item.Number is "107" or "85");

    [Fact]
    public void A_number_behind_its_title_is_the_items()
    {
        var items = Read("! Protokoll", "Utvalg for plan", "Onsdag 22. mai 2024 kl. 16.00", "@ Skiltplan for turveiene|31/24",
            "= Vedtak", "^ Planen godkjennes.", "@ Klage på et naust|32/24", "= Vedtak", "^ Klagen tas ikke til følge.",
            "@ Orienteringer|33/24", "= Vedtak", "^ Tatt til orientering.").Items;
        Assert.Equal([("31/24", "Skiltplan for turveiene"), ("32/24", "Klage på et naust"), ("33/24", "Orienteringer")],
            items.Select(item => (item.Number, item.Title)));
    }

    [Fact]
    public void A_case_behind_the_title_is_the_items()
    {
        var items = Read("! Kallelse", "Samhällsbyggnadsnämnden", "2024-11-12 kl. 09.00", "@ 1. Taxa för sophämtning|SBN 2024-0388",
            "= Förslag till beslut", "^ Taxan antas.", "@ 2. Namn på ett torg|SBN 2024-0402", "= Förslag till beslut",
            "^ Torget får namnet Sillatorget.").Items;
        Assert.Equal([("1", "Taxa för sophämtning", "SBN 2024-0388"), ("2", "Namn på ett torg", "SBN 2024-0402")],
            items.Select(item => (item.Number, item.Title, item.Case?.Number)));
    }

    [Fact]
    public void Letters_with_fields_of_their_own_are_items_below()
    {
        var items = Read("! Innkalling til generalforsamling", "Borettslaget Solsiden torsdag 2. mai 2024 kl. 18", "# Sak 1 Konstituering",
            "@ a) Valg av møteleder| ", "= Forslag til vedtak", "^ Unni Vik velges.", "@ b) Valg av protokollfører| ",
            "= Forslag til vedtak", "^ Ola Krogh velges.", "# Sak 2 Årsregnskap", "^ Overskuddet er 412 300 kroner.",
            "= Forslag til vedtak", "^ Regnskapet godkjennes.").Items;
        Assert.Equal([("1", null), ("a", "1"), ("b", "1"), ("2", null)], items.Select(item => (item.Number, item.Parent)));
        Assert.Equal("Valg av protokollfører", items[2].Title);
    }

    [Fact]
    public void Papers_of_another_register_stand_below_the_item_that_they_follow()
    {
        var items = Read("! Møteprotokoll", "Kommunestyret 14. mars 2024 kl. 17", "# PS 11/24 Godkjenning av innkalling", "= Vedtak",
            "^ Godkjent.", "# PS 12/24 Referatsaker", "= Vedtak", "^ Tatt til orientering.", "# RS 1/24 Brev fra fylket",
            "# RS 2/24 Protokoll fra renovasjonen", "# PS 13/24 Valg av meddommere", "= Vedtak", "^ Listen godkjennes.").Items;
        Assert.Equal([("11/24", null), ("12/24", null), ("1/24", "12/24"), ("2/24", "12/24"), ("13/24", null)],
            items.Select(item => (item.Number, item.Parent)));
    }

    /// <summary>A paper that calls itself minutes is no by-laws, though its day stands elsewhere.</summary>
    [Fact]
    public void Sections_below_minutes_are_items()
    {
        var read = Read("! Protokoll", "Kulturnämnden", "# § 57 Dagordning", "= Beslut", "^ Dagordningen godkänns.", "# § 58 Simhallen",
            "= Beslut", "^ Hallen stängs på måndagar.", "# § 59 Bidrag", "= Beslut", "^ Bidraget fördelas.");
        Assert.Equal((MeetingKind.Minutes, 3), (read.Meeting!.Kind, read.Items.Length));
    }
}

using Ingest.Model.Output;

namespace Ingest.Tests.Issue16;

/// <summary>Where annexes and signatures begin that are bound in with an agenda.</summary>
public sealed class PartsBoundTests
{
    private static readonly string[] Table = [.. Enumerable.Repeat(PartsSketch.Prose, 6).SelectMany(lines => lines)];

    [Theory]
    [InlineData(720, 540, "Sans")]
    [InlineData(842, 595, "Sans")]
    [InlineData(595, 842, "Mono")]
    public void A_sheet_and_what_it_announces_are_one_annex(double width, double height, string family)
    {
        var pages = Agenda(["= Bilag", "^ Bilag 1: Støjmåling ved Mosekær"]);
        var document = Assert.Single(PartsSketch.ReadAll(
            [
                .. pages, new(["! Bilag 1", "! Støjmåling ved Mosekær"], "Other"),
                new(["! Støjmåling ved Mosekær", "^ Maj 2026"], family, Width: width, Height: height),
                new(["! Hvor der er målt", .. PartsSketch.Prose], family, Width: width, Height: height),
            ]));
        Assert.Equal([(PartKind.Agenda, 1, 2), (PartKind.Annex, 3, 5)], PartsSketch.Parts(document));
        Assert.Equal("2/1", document.Parts[1].Attachment);
    }

    [Fact]
    public void Another_bodys_agenda_behind_its_sheet_gives_no_items()
    {
        var pages = Agenda(["= Bilag", "^ Bilag 1: Dagsorden for Ungerådet den 20. april 2026"]);
        var document = Assert.Single(PartsSketch.ReadAll(
            [
                .. pages, new(["! Bilag 1", "! Dagsorden for Ungerådet den 20. april 2026"], "Other"),
                new([.. PartsSketch.Head("Dagsorden", "Ungerådet", "Mandag den 20. april 2026 kl. 10.00"),
                    .. PartsSketch.Item("1. Valg af sekretær", "Indstilling", "Det indstilles, at der vælges en.")], "Sans"),
            ]));
        Assert.Equal(["1", "2"], document.Items.Select(item => item.Number));
        Assert.Equal([(PartKind.Agenda, 1, 2), (PartKind.Annex, 3, 4)], PartsSketch.Parts(document));
    }

    /// <summary>Pages are counted over the whole bundle, its letter too.</summary>
    [Theory]
    [InlineData("Notat om støjen", new[] { "! Notat", "^ Emne: Støjen", "Til: Udvalgets medlemmer" })]
    [InlineData("2026-607826 Indstillingsnotat om støjen", new[] { "! Indstillingsnotat", "^ Vedr.: Støjen", "Til: Udvalgets medlemmer" })]
    [InlineData("2026-607826 Vedtægter for Foreningen Rul", new[] { "! Vedtægter for Foreningen Rul", "^ § 1. Navn" })]
    [InlineData("Henvendelse fra Haveforeningen Solsiden",
        new[] { "^ Haveforeningen Solsiden", "Nørregade 13", "^ Den 3. april 2026", "= Henvendelse om støjen", "^ Kære udvalg" })]
    public void A_bundles_page_count_ties_no_annex_to_the_agenda(string listed, string[] annex)
    {
        var pages = Agenda(["= Bilag", $"^ {listed}"]);
        PartsPage[] all = [Letter, .. pages, new([.. annex, .. PartsSketch.Prose, "^ Med venlig hilsen"], "Sans")];
        var document =
            Assert.Single(PartsSketch.ReadAll([.. all.Select((page, i) => page with { Foot = $"Side {i + 1} af {all.Length}" })]));
        Assert.Equal([(PartKind.Letter, 1, 1), (PartKind.Agenda, 2, 3), (PartKind.Annex, 4, 4)], PartsSketch.Parts(document));
        Assert.Equal("2/1", document.Parts[2].Attachment);
    }

    /// <summary>Names that had no room on a full annex are the annex's; those of the meeting's day are the meeting's.</summary>
    [Theory]
    [InlineData("Mødet den 14. april 2026 i Teknikudvalget", true)]
    [InlineData("For Foreningen Rul", false)]
    public void Signatures_behind_an_annex_are_those_of_the_meeting_they_name(string named, bool areMeetings)
    {
        var pages = Agenda(["= Bilag", "^ Vedtægter for Foreningen Rul"]);
        string[] full = [.. Enumerable.Repeat(PartsSketch.Prose, 19).SelectMany(lines => lines)];
        var document = Assert.Single(PartsSketch.ReadAll(
            [.. pages, new(["! Vedtægter for Foreningen Rul", .. full], "Sans"),
                new(["= Underskriftsblad", $"^ {named}", "^ ______________________", "Ib Kragholm", "^ ______________________",
                    "Poul Friis"], areMeetings ? "Serif" : "Sans")]));
        Assert.Equal(areMeetings, document.Parts.Any(part => part.Kind == PartKind.Signatures && part.Pages[0] == 4));
    }

    [Fact]
    public void A_scan_behind_an_annex_is_the_next_annex_that_is_listed()
    {
        var pages = Agenda(["= Bilag", "^ Bilag 1: Høring om støjen", "Bilag 2: Brev fra Foreningen Rul"]);
        PartsPage[] annex = [new(["! Høring om støjen", .. Table], "Sans")];
        var scan = new PartsPage([], IsScan: true);
        Assert.Equal([(PartKind.Agenda, 1, 2), (PartKind.Annex, 3, 3), (PartKind.Annex, 4, 4)],
            PartsSketch.Parts(PartsSketch.ReadAll([.. pages, .. annex, scan])[0]));
        Assert.Equal([(PartKind.Agenda, 1, 2), (PartKind.Annex, 3, 5)],
            PartsSketch.Parts(PartsSketch.ReadAll([.. pages, .. annex, scan, new PartsPage(Table, "Sans")])[0]));
    }

    /// <summary>An agenda's last page may be short, and its pages counted: it is one document.</summary>
    [Fact]
    public void A_short_last_page_is_no_sheet()
    {
        PartsPage[] pages = [.. Agenda(["= Bilag", "^ Bilag 1: Støjmåling ved Mosekær"]),
            new(["# 3. Eventuelt", "^ Bilag 1 til punkt 2 eftersendes."])];
        var document = Assert.Single(PartsSketch.ReadAll([.. pages.Select((page, i) => page with { Foot = $"Side {i + 1} af 3" })]));
        Assert.Equal([(PartKind.Agenda, 1, 3)], PartsSketch.Parts(document));
    }

    private static PartsPage Letter =>
        new(["^ Rådhuset, Torvet 1", "^ Ry, den 2. april 2026", "! Udsendelse af dagsorden", "^ Kære medlemmer",
            "^ Hermed fremsendes dagsorden for mødet.", "^ Med venlig hilsen", "Udvalgets sekretariat"], "Other");

    private static PartsPage[] Agenda(string[] attachments) =>
    [
        new([.. PartsSketch.Head("Dagsorden", "Teknikudvalget", "Tirsdag den 14. april 2026 kl. 15.00"),
            .. PartsSketch.Item("1. Godkendelse af dagsorden", "Indstilling", "Det indstilles, at dagsordenen godkendes.")]),
        new([.. PartsSketch.Item("2. Fornyelse af vejbelysning", "Indstilling", "Det indstilles, at arbejdet sættes i gang."),
            .. attachments]),
    ];
}

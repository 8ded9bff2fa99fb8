using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tests.Issue16;

namespace Ingest.Tests.Issue17;

/// <summary>What a person says of lines and pages stands above what the program sees, and all around it is read in its light.</summary>
public sealed class GivenStructureTests
{
    private static readonly string[] Prose = PartsSketch.Prose;

    private static readonly PartsPage Agenda = new(
    [
        .. PartsSketch.Head("Dagsorden", "Teknikudvalget", "Tirsdag den 14. april 2026 kl. 15.00"),
        .. PartsSketch.Item("1. Støj ved Mosekær", "Indstilling", "Det indstilles, at støjen måles."),
        .. PartsSketch.Item("2. Budget for 2027", "Indstilling", "Det indstilles, at budgettet godkendes."),
        "^ Orientering om svømmehallen", $"^ {Prose[0]}", Prose[1],
        .. PartsSketch.Item("3. Eventuelt", "Indstilling", "Intet."),
    ]);

    [Fact]
    public void A_false_item_becomes_text_of_the_item_before()
    {
        var before = Read();
        var document = Read(Heading(before, "2", GivenRole.Text));
        Assert.Equal(["1", "3"], document.Items.Select(item => item.Number));
        Assert.Contains("Budget for 2027", string.Join('\n', document.Items[0].Fields.Select(field => field.Text)),
            StringComparison.Ordinal);
        Assert.Contains("at budgettet godkendes", string.Join('\n', document.Items[0].Fields.Select(field => field.Text)),
            StringComparison.Ordinal);
        Assert.Equal(Ledger(before).Glyphs, Ledger(document).Glyphs);
        Assert.Equal(0, Ledger(document).Unplaced);
    }

    /// <summary>Right under an item's own heading a line could be its case: a case is in no text.</summary>
    [Fact]
    public void A_false_item_right_under_another_is_in_its_text()
    {
        var page = new PartsPage(
            [.. PartsSketch.Head("Dagsorden", "Teknikudvalget", "Tirsdag den 14. april 2026 kl. 15.00"), "# 1. Godkendelser",
                "# 1.1. Godkendelse af dagsorden", "SAG-2024-02570 ascm", "= Indstilling", "^ Det indstilles, at den godkendes.",
                .. PartsSketch.Item("2. Eventuelt", "Indstilling", "Intet.")]);
        var before = Assert.Single(PartsSketch.ReadAll(page));
        Assert.Equal(["1", "1.1", "2"], before.Items.Select(item => item.Number));
        var document = Assert.Single(PartsSketch.ReadAll(new GivenStructure([Heading(before, "1.1", GivenRole.Text)], []), page));
        Assert.Equal(["1", "2"], document.Items.Select(item => item.Number));
        Assert.Contains("Godkendelse af dagsorden", string.Join('\n', document.Items[0].Fields.Select(field => field.Heading + field.Text)),
            StringComparison.Ordinal);
    }

    /// <summary>Only what was pointed at changes: the items and fields around it stay as they were decided.</summary>
    [Theory]
    [InlineData(GivenRole.Text)]
    [InlineData(GivenRole.Furniture)]
    public void The_items_around_a_false_one_stay_as_they_are(GivenRole role)
    {
        var before = Read();
        var document = Read(Heading(before, "2", role));
        Assert.Equal(Support.RecordText.Of(before with { Items = [before.Items[2]] }),
            Support.RecordText.Of(before with { Items = [document.Items[1]] }));
        Assert.Equal(before.Items[0].Fields.Select(field => (field.Kind, field.Heading)),
            document.Items[0].Fields.Select(field => (field.Kind, field.Heading)).Take(before.Items[0].Fields.Length));
        Assert.Equal(before.Meeting, document.Meeting with { Participants = before.Meeting.Participants });
        if (role == GivenRole.Furniture)
        {
            Assert.Equal(before.Items[0].Fields[..^1].Select(field => field.Text),
                document.Items[0].Fields.Take(before.Items[0].Fields.Length - 1).Select(field => field.Text));
        }
    }

    [Fact]
    public void A_false_first_item_makes_no_other_and_no_meeting()
    {
        var before = Read();
        var document = Read(Heading(before, "1", GivenRole.Text));
        Assert.Equal(["2", "3"], document.Items.Select(item => item.Number));
        Assert.Equal((before.Meeting.Body, before.Meeting.Kind, before.Meeting.Title, before.Meeting.Date),
            (document.Meeting.Body, document.Meeting.Kind, document.Meeting.Title, document.Meeting.Date));
    }

    /// <summary>A heading without number over numbered ones could be a section's: not where a person put it in.</summary>
    [Fact]
    public void An_item_that_is_put_in_takes_no_others_under_it()
    {
        var page = new PartsPage(
            [.. PartsSketch.Head("Dagsorden", "Teknikudvalget", "Tirsdag den 14. april 2026 kl. 15.00"), "^ Kommunens orientering",
                .. PartsSketch.Item("1. Støj ved Mosekær", "Indstilling", "Ja."),
                .. PartsSketch.Item("2. Eventuelt", "Indstilling", "Intet.")]);
        var before = Assert.Single(PartsSketch.ReadAll(page));
        var top = before.Items[0].Source[0].Box.Top;
        var document =
            Assert.Single(
                PartsSketch.ReadAll(
                    new GivenStructure([new GivenLines(1, new Box(40, top + 10, 400, top + 34), GivenRole.ItemHeading)], []), page));
        Assert.Equal([null, "1", "2"], document.Items.Select(item => item.Number));
        Assert.All(document.Items, item => Assert.Equal((null, 1), (item.Parent, item.Level)));
    }

    /// <summary>What stood before all items as the meeting's is the new item's text.</summary>
    [Fact]
    public void An_item_before_all_others_gets_its_text()
    {
        var page = new PartsPage(
            [.. PartsSketch.Head("Dagsorden", "Teknikudvalget", "Tirsdag den 14. april 2026 kl. 15.00"), "^ Kommunens orientering",
                $"^ {Prose[0]}", Prose[1], .. PartsSketch.Item("1. Støj ved Mosekær", "Indstilling", "Ja."),
                .. PartsSketch.Item("2. Eventuelt", "Indstilling", "Intet.")]);
        var top = Assert.Single(PartsSketch.ReadAll(page)).Items[0].Source[0].Box.Top;
        var document =
            Assert.Single(
                PartsSketch.ReadAll(
                    new GivenStructure([new GivenLines(1, new Box(40, top + 30 + 18, 400, top + 30 + 18 + 18), GivenRole.ItemHeading)], []),
                    page));
        Assert.Equal("Kommunens orientering", document.Items[0].Title);
        Assert.StartsWith("Forvaltningen har gennemgået", Assert.Single(document.Items[0].Fields).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_that_the_file_has_not_are_no_part() =>
        Assert.Equal([(PartKind.Agenda, 1, 1)],
            PartsSketch.Parts(
                PartsSketch.ReadAll(new GivenStructure([], [new GivenPart(1, 7, PartKind.Minutes), new GivenPart(3, 4, PartKind.Annex)]),
                    Agenda)[0]));

    [Fact]
    public void A_false_first_item_becomes_text_of_the_meeting() =>
        Assert.Equal(["2", "3"], Read(Heading(Read(), "1", GivenRole.Text)).Items.Select(item => item.Number));

    [Fact]
    public void Furniture_is_in_no_text()
    {
        var before = Read();
        var document = Read(Heading(before, "2", GivenRole.Furniture));
        Assert.Equal(["1", "3"], document.Items.Select(item => item.Number));
        Assert.DoesNotContain(document.Items.SelectMany(item => item.Fields),
            field => field.Text.Contains("Budget for 2027", StringComparison.Ordinal));
        Assert.Equal(Ledger(before).Furniture + "2. Budget for 2027".Length, Ledger(document).Furniture);
    }

    [Fact]
    public void A_missing_item_takes_the_text_under_its_heading_from_the_item_before()
    {
        var before = Read();
        Assert.Equal(["1", "2", "3"], before.Items.Select(item => item.Number));
        var text = before.Items[1].Fields[^1];
        Assert.Contains("Orientering om svømmehallen", text.Text, StringComparison.Ordinal);
        var (bottom, top) = LineUnder(before.Items[1]);
        var document = Read(new GivenLines(1, new Box(40, bottom, 400, top), GivenRole.ItemHeading));
        Assert.Equal(["1", "2", null, "3"], document.Items.Select(item => item.Number));
        var missing = document.Items[2];
        Assert.Equal("Orientering om svømmehallen", missing.Title);
        Assert.StartsWith("Forvaltningen har gennemgået", Assert.Single(missing.Fields).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("svømmehallen", string.Join(' ', document.Items[1].Fields.Select(field => field.Text)),
            StringComparison.Ordinal);
        Assert.Equal(top, missing.Source[0].Box.Top, 6.0); // its ink begins with its heading
        Assert.Equal(Ledger(before).Glyphs, Ledger(document).Glyphs);
    }

    /// <summary>
    /// The line that the person points at stands in a box of the whole file; a second heading in it is the heading's second line.
    /// </summary>
    [Fact]
    public void Lines_within_one_box_are_one_heading()
    {
        var (bottom, top) = LineUnder(Read().Items[1]);
        var document = Read(new GivenLines(1, new Box(40, bottom - 18, 560, top), GivenRole.ItemHeading));
        Assert.StartsWith("Orientering om svømmehallen Forvaltningen har gennemgået", document.Items[2].Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Ink_that_is_not_there_changes_nothing() =>
        Assert.Equal(Support.RecordText.Of(Read()),
            Support.RecordText.Of(
                Read(new GivenLines(7, new Box(0, 0, 600, 800), GivenRole.ItemHeading),
                    new GivenLines(1, new Box(1, 1, 2, 2), GivenRole.Text))));

    [Fact]
    public void Pages_that_are_given_as_an_annex_give_no_items()
    {
        var second = new PartsPage(PartsSketch.Item("4. Priser på vand", "Indstilling", "Det indstilles, at priserne sættes op."));
        Assert.Equal(["1", "2", "3", "4"], PartsSketch.ReadAll(Agenda, second)[0].Items.Select(item => item.Number));
        var document = Assert.Single(PartsSketch.ReadAll(new GivenStructure([], [new GivenPart(2, 2, PartKind.Annex)]), Agenda, second));
        Assert.Equal(["1", "2", "3"], document.Items.Select(item => item.Number));
        Assert.Equal([(PartKind.Agenda, 1, 1), (PartKind.Annex, 2, 2)], PartsSketch.Parts(document));
        Assert.Equal(PartsSketch.Glyphs(second), document.Ledger[1].Annex);
    }

    [Fact]
    public void Pages_that_are_given_as_the_agendas_own_are_read()
    {
        var annex = new PartsPage(["! Priser på vand", .. Prose, .. Prose, .. Prose], "Sans");
        var first = Agenda with { Lines = [.. Agenda.Lines, "= Bilag", "^ Bilag 1: Priser på vand"] };
        Assert.Equal([(PartKind.Agenda, 1, 1), (PartKind.Annex, 2, 2)], PartsSketch.Parts(PartsSketch.ReadAll(first, annex)[0]));
        var document = Assert.Single(PartsSketch.ReadAll(new GivenStructure([], [new GivenPart(2, 2, PartKind.Agenda)]), first, annex));
        Assert.Equal([(PartKind.Agenda, 1, 2)], PartsSketch.Parts(document));
        Assert.Equal((0, PartsSketch.Glyphs(annex)), (document.Ledger[1].Annex, document.Ledger[1].Item));
    }

    [Fact]
    public void A_file_keeps_own_pages_whatever_is_given() =>
        Assert.Equal(["1", "2", "3"],
            PartsSketch.ReadAll(new GivenStructure([], [new GivenPart(1, 9, PartKind.Annex)]), Agenda)[0].Items.Select(
                item => item.Number));

    private static AgendaDocument Read(params ImmutableArray<GivenLines> lines) =>
        Assert.Single(PartsSketch.ReadAll(new GivenStructure(lines, []), Agenda));

    private static LedgerRow Ledger(AgendaDocument document) => document.Ledger[0];

    private static GivenLines Heading(AgendaDocument document, string number, GivenRole role)
    {
        var place = document.Items.Single(item => item.Number == number).Source[0];
        return new GivenLines(place.Page, place.Box with { Bottom = place.Box.Top - 18 }, role);
    }

    /// <summary>
    /// The line "Orientering om svømmehallen": the third from below in its item, 18 points over one of 12 points' leading.
    /// </summary>
    private static (double Bottom, double Top) LineUnder(AgendaItem item)
    {
        var foot = item.Source[0].Box.Bottom;
        return (foot + 12 + 18 - 3, foot + 12 + 18 + 12);
    }
}

using System.Collections.Immutable;
using System.Text;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Quality.Corrections;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>Corrections of what stands in what: items, parents, decisions, participants and parts.</summary>
public sealed class StructureCorrectionTests
{
    private static readonly string Sha = new('a', 64);

    private static readonly AgendaDocument Document = new()
    {
        Document = new("a.pdf", Sha, 1, 9, null, TextSource.Embedded),
        Status = DocumentStatus.Complete,
        Meeting = new() { Body = "Byrådet",
            Participants = [new("Anna Holm", "A", "formand", Attendance.Present), new("Bo Krag", null, null, Attendance.Unknown)] },
        Parts = [new(PartKind.Agenda, null, [1, 4], null), new(PartKind.Annex, "Notat", [5, 9], null)],
        Items =
        [
            Item("1", null, 1, 700),
            Item("2", null, 1,
                500) with { Decisions = [new("Byrådet", "2026-04-14", "Godkendt."), new(null, null, "Indstilling: godkendes")],
                    Attachments = [new(null, "Notat", null, null, null)] },
            Item("3", "2", 2, 300), Item("4", "3", 3, 200),
        ],
        Diagnostics = [new("meeting.unread", Severity.Warning, 1, "no date")],
    };

    [Fact]
    public void A_parent_is_changed_with_the_levels_below_it()
    {
        var after = Apply(At("item.parent", 300, "1"));
        Assert.Equal(["1", "2", "3", "4"], after.Items.Select(item => item.Id));
        Assert.Equal([null, null, "1", "3"], after.Items.Select(item => item.Parent));
        Assert.Equal([1, 1, 2, 3], after.Items.Select(item => item.Level));
        Assert.Equal([1, 1, 1, 2], Apply(At("item.parent", 300, null)).Items.Select(item => item.Level));
    }

    [Theory]
    [InlineData(500, "4")]
    [InlineData(500, "2")]
    [InlineData(500, "77")]
    [InlineData(50, "1")]
    public void A_parent_that_stands_below_or_nowhere_is_not_set(double top, string parent) => Unplaced(At("item.parent", top, parent));

    [Fact]
    public void A_line_is_seen_to_be_what_the_person_said()
    {
        Assert.Equal(1, Apply(At("line.role", 500, "item")).Items[1].Confidence);
        Assert.Equal("corrected", Apply(At("line.role", 60, "text")).Diagnostics[^1].Code);
        Unplaced(At("line.role", 60, "item"));
        Unplaced(At("line.role", 500, "text"));
        Unplaced(At("line.role", 500, "furniture"));
    }

    [Fact]
    public void Decisions_are_added_changed_and_taken_away()
    {
        var item = Apply(
            At("decision.text", 700, "Udsat."), At("decision.date", 700, "2026-04-14", "Udsat."),
            At("decision.body", 500, "Økonomiudvalget", "Godkendt."),
            At("decision.text", 500, "Tiltrådt.", "Godkendt."), At("decision.text", 500, null, "Indstilling: godkendes")).Items;
        Assert.Equal([new Decision(null, "2026-04-14", "Udsat.")], item[0].Decisions);
        Assert.Equal([new Decision("Økonomiudvalget", "2026-04-14", "Tiltrådt.")], item[1].Decisions);
        Unplaced(At("decision.date", 500, "2026-04-14", "Afvist."));
    }

    [Fact]
    public void Participants_are_added_changed_and_taken_away()
    {
        var people = Apply(
            new() { Place = "participant.name", Right = "Carl Dam" },
            new() { Place = "participant.attendance", Entry = "Carl Dam", Right = "absent" },
            new() { Place = "participant.name", Entry = "Bo Krag", Right = null },
            new() { Place = "participant.party", Entry = "Anna Holm", Right = "B" }).Meeting.Participants;
        Assert.Equal([new("Anna Holm", "B", "formand", Attendance.Present), new("Carl Dam", null, null, Attendance.Absent)], people);
        Unplaced(new Correction { Place = "participant.party", Entry = "Ingen", Right = "B" });
    }

    [Fact]
    public void Of_two_with_one_name_the_meant_one_is_corrected()
    {
        Correction[] corrections = [new() { Place = "participant.name", Right = "Bo Krag II" },
            new() { Place = "participant.name", Entry = "Bo Krag II", Right = "Bo Krag" },
            new() { Place = "participant.party", Entry = "Bo Krag", Row = 1, Right = "B" }];
        Assert.Equal([null, "B"],
            Apply([.. corrections]).Meeting.Participants.Where(one => one.Name == "Bo Krag").Select(one => one.Party));
    }

    /// <summary>
    /// A document that a run corrected already is not corrected twice, and one whose corrections have changed is read anew first.
    /// </summary>
    [Fact]
    public void A_document_says_which_corrections_it_has()
    {
        using var folder = new TemporaryFolder();
        var file = Encoding.UTF8.GetBytes(
            $$"""
            { "schemaVersion": "1.1", "sha256": "{{Sha}}",
              "corrections": [ { "place": "participant.name", "entry": "Bo Krag", "right": null } ] }
            """);
        folder.Write(Sha + ".json", file);
        var (read, _) = CorrectionReader.Read("a.json", file, Sha);
        Assert.Null(Corrector.WereApplied(Document, read!));
        var after = Corrector.Apply(Document, folder.Path);
        Assert.True(Corrector.WereApplied(after, read!));
        Assert.False(Corrector.WereApplied(after, read! with { Mark = "000000000000" }));
    }

    [Theory]
    [InlineData("item.parent", 500, "4", "does not stand before")]
    [InlineData("item.parent", 500, "77", "there is no item 77")]
    [InlineData("line.role", 500, "text", "still begins there")]
    public void Why_it_was_not_applied_is_said(string place, double top, string right, string why) =>
        Assert.Contains(why, Apply(At(place, top, right)).Diagnostics[^1].Message, StringComparison.Ordinal);

    [Fact]
    public void What_was_added_and_taken_away_before_is_not_twice()
    {
        Correction[] twice = [new() { Place = "participant.name", Right = "Carl Dam" },
            new() { Place = "participant.name", Entry = "Bo Krag", Right = null }];
        var once = Apply([.. twice]);
        var again = Corrector.Apply(once, new CorrectionFile { Sha256 = Sha, Corrections = [.. twice] });
        Assert.Equal(once.Meeting.Participants, again.Meeting.Participants);
        Assert.Equal(2, again.Diagnostics.Count(diagnostic => diagnostic.Code == "correction.settled"));
    }

    [Fact]
    public void Parts_are_seen_to_be_as_given_and_tied()
    {
        Assert.Equal("2/1", Apply(new Correction { Place = "part.attachment", Entry = "5-9", Right = "2/1" }).Parts[1].Attachment);
        Assert.Equal("corrected", Apply(new Correction { Place = "part.kind", Entry = "2-4", Right = "minutes" }).Diagnostics[^1].Code);
        Assert.Equal("corrected", Apply(new Correction { Place = "part.kind", Entry = "5-9", Right = "annex" }).Diagnostics[^1].Code);
        Unplaced(new Correction { Place = "part.attachment", Entry = "5-9", Right = "2/2" });
        Unplaced(new Correction { Place = "part.attachment", Entry = "5-9", Right = "9/1" });
        Unplaced(new Correction { Place = "part.kind", Entry = "5-7", Right = "annex" });
        Unplaced(new Correction { Place = "part.kind", Entry = "5-9", Right = "agenda" });
    }

    [Fact]
    public void A_meeting_that_a_person_has_named_is_no_unread_one()
    {
        Assert.Contains(Document.Diagnostics, diagnostic => diagnostic.Code == "meeting.unread");
        Assert.DoesNotContain(
            Apply(new Correction { Place = "meeting.date", Right = "2026-04-14" },
                new Correction { Place = "meeting.kind", Right = "minutes" }).Diagnostics,
                diagnostic => diagnostic.Code == "meeting.unread");
    }

    /// <summary>Below a missing item that was put in, an item is shorter than it was: it begins where it began.</summary>
    [Fact]
    public void An_item_that_became_shorter_is_found_by_where_it_begins()
    {
        var shorter =
            Document with { Items = Document.Items.SetItem(0, Document.Items[0] with { Source = [new(1, new Box(50, 660, 500, 700))] }) };
        Assert.Equal("Ny",
            Corrector.Apply(shorter, new CorrectionFile { Sha256 = Sha, Corrections = [At("item.title", 700, "Ny")] }).Items[0].Title);
    }

    [Theory]
    [InlineData("""{ "place": "line.role", "page": 1, "box": [1, 2, 3, 4], "right": "heading" }""", "item, text or furniture")]
    [InlineData("""{ "place": "line.role", "right": "item" }""", "box")]
    [InlineData("""{ "place": "part.kind", "entry": "9-5", "right": "annex" }""", "pages")]
    [InlineData("""{ "place": "part.kind", "right": "annex" }""", "pages")]
    [InlineData("""{ "place": "part.kind", "entry": "5-9", "right": "book" }""", "signatures")]
    [InlineData("""{ "place": "decision.date", "page": 1, "box": [1, 2, 3, 4], "right": "2026-04-14" }""", "by its text")]
    [InlineData("""{ "place": "decision.text", "page": 1, "box": [1, 2, 3, 4], "right": null }""", "added")]
    [InlineData("""{ "place": "participant.role", "right": "formand" }""", "name")]
    [InlineData("""{ "place": "participant.attendance", "entry": "Bo", "right": "late" }""", "present")]
    [InlineData("""{ "place": "meeting.kind", "right": null }""", "minutes")]
    [InlineData("""{ "place": "item.title", "page": 1, "box": [1, 2, 3, 4], "right": "  " }""", "blank")]
    [InlineData("""{ "place": "decision.date", "page": 1, "box": [1, 2, 3, 4], "entry": "x", "right": "2024-99-99" }""", "date")]
    public void A_bad_correction_is_one_line_that_says_what_is_wanted(string correction, string named)
    {
        var json = $$"""{ "schemaVersion": "1.1", "sha256": "{{Sha}}", "corrections": [ {{correction}} ] }""";
        var (file, error) = CorrectionReader.Read("a.json", Encoding.UTF8.GetBytes(json), Sha);
        Assert.Null(file);
        Assert.Contains(named, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_all_meetings_in_a_pdf_say_how_it_is_read_and_others_don_t()
    {
        using var folder = new TemporaryFolder();
        Write(Sha, Sha, "line.role", 3);
        Write(Sha + "-2", Sha, "line.role", 7);
        Write(new string('b', 64), new string('b', 64), "line.role", 5);
        var given = GivenByPeople.Of(folder.Path, Sha);
        Assert.Equal([3, 7], given.Lines.Select(line => line.Page));
        Assert.All(given.Lines, line => Assert.Equal(GivenRole.Text, line.Role));
        Assert.Same(GivenStructure.None, GivenByPeople.Of(null, Sha));

        void Write(string name, string sha, string place, int page) => folder.Write(
            name + ".json",
            Encoding.UTF8.GetBytes(
                $$"""
                { "schemaVersion": "1.1", "sha256": "{{sha}}",
                  "corrections": [ { "place": "{{place}}", "page": {{page}}, "box": [1, 2, 3, 4], "right": "text" } ] }
                """));
    }

    private static AgendaItem Item(string id, string? parent, int level, double top) => new()
    {
        Id = id, Number = id, Parent = parent, Level = level, Title = "Titel " + id, Confidence = 0.5,
        Source = [new(1, new Box(50, top - 90, 500, top))],
        Fields = [new() { Kind = FieldKind.Body, Text = "Tekst", Source = [new(1, new Box(50, top - 90, 500, top - 20))] }],
    };

    /// <summary>At the heading of the item that begins at the height.</summary>
    private static Correction At(string place, double top, string? right, string? entry = null) =>
        new() { Place = place, Page = 1, Box = [50, top - 90, 500, top], Right = right, Entry = entry };

    private static AgendaDocument Apply(params ImmutableArray<Correction> corrections) =>
        Corrector.Apply(Document, new CorrectionFile { Sha256 = Sha, Corrections = corrections });

    private static void Unplaced(Correction correction)
    {
        var after = Apply(correction);
        Assert.Equal("correction.unplaced", after.Diagnostics[^1].Code);
        Assert.Equal(RecordText.Of(Document), RecordText.Of(after with { Status = Document.Status, Diagnostics = Document.Diagnostics }));
    }
}

using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Quality.Checks;

namespace Ingest.Tests.Quality;

/// <summary>Each check without truth: what passes, what fails, and where there is nothing to check.</summary>
public sealed class ChecksTest
{
    private static readonly LengthHabits NoHabits = new();

    private static AgendaItem Item(string? number, string? parent = null, params ImmutableArray<AgendaField> fields) =>
        new() { Id = number ?? "x", Number = number, Parent = parent, Title = $"Punkt {number}", Fields = fields,
            Source = [new(3, new Box(0, 0, 1, 1))] };

    private static AgendaField Text(string text, FieldKind kind = FieldKind.Presentation) =>
        new() { Kind = kind, Text = text, Source = [new(3, new Box(0, 0, 1, 1))] };

    private static AgendaDocument Document(params ImmutableArray<AgendaItem> items) => new()
    {
        Document = new("a.pdf", new string('0', 64), 1, 2, null, TextSource.Embedded),
        Status = DocumentStatus.Complete,
        Meeting = new() { Body = "Byrådet", Date = "2024-09-06" },
        Items = items,
        Ledger = [new(1, 10, 10, 0, 0, 0, 0, 0, 0, 0), new(2, 10, 0, 0, 10, 0, 0, 0, 0, 0)],
    };

    private static ImmutableArray<DocumentCheck> Check(string name, AgendaDocument document, PrintedLines? printed = null,
        LengthHabits? habits = null) =>
        [.. DocumentChecks.Of(document, printed ?? PrintedLines.None, habits ?? NoHabits).Where(check => check.Name == name)];

    private static Verdict Only(string name, AgendaDocument document, PrintedLines? printed = null) =>
        Assert.Single(Check(name, document, printed)).Verdict;

    private static PrintedLines Printed(string[] contents, string[] furniture) =>
        new([.. contents.Select(Line)], [.. furniture.Select(Line)]);

    private static TextLine Line(string text) => new() { Page = 1, Words = [], Text = text, Box = default, Baseline = 0, Size = 10 };

    [Fact]
    public void Every_check_gives_a_verdict_for_an_empty_document()
    {
        var checks = DocumentChecks.Of(Document() with { Ledger = [], Document = new("a.pdf", "", 0, 0, null, TextSource.Embedded) },
            PrintedLines.None, NoHabits);
        Assert.Equal(CheckNames.All, checks.Select(check => check.Name));
        Assert.All(checks, check => Assert.Equal(Verdict.NotCheckable, check.Verdict));
    }

    [Fact]
    public void Numbers_that_follow_each_other_and_a_gap()
    {
        Assert.Equal(Verdict.Pass, Only(CheckNames.Numbering, Document(Item("1"), Item("1.1", "1"), Item("1.2", "1"), Item("2"))));
        Assert.Equal(Verdict.NotCheckable, Only(CheckNames.Numbering, Document(Item("1"))));
        Assert.Equal(Verdict.NotCheckable, Only(CheckNames.Numbering, Document(Item("20241"), Item("20251"))));
        var gap = Assert.Single(Check(CheckNames.Numbering, Document(Item("1"), Item("1.1", "1"), Item("1.3", "1"), Item("2"))));
        Assert.Equal((Verdict.Fail, 3, "i2"), (gap.Verdict, gap.Page, gap.Anchor));
        Assert.Equal("1.3 follows 1.1.", gap.Detail!.English);
    }

    [Fact]
    public void Contents_that_name_an_item_which_is_not_there()
    {
        var document = Document(Item("1"), Item("2"));
        Assert.Equal(Verdict.Pass, Only(CheckNames.Contents, document, Printed(["1. Punkt 1 ....... 3", "2. Punkt 2 ....... 4"], [])));
        Assert.Equal(Verdict.Fail,
            Only(CheckNames.Contents, document, Printed(["1. Punkt 1 ....... 3", "7. Et andet punkt ....... 9"], [])));
        Assert.Equal(Verdict.NotCheckable, Only(CheckNames.Contents, document));
    }

    [Theory]
    [InlineData("Side 1 af 2", Verdict.Pass)]
    [InlineData("side 1/2", Verdict.Pass)]
    [InlineData("Side 1 af 3", Verdict.Fail)]
    [InlineData("Side 1", Verdict.NotCheckable)]
    public void Page_x_of_y(string footer, Verdict verdict) =>
        Assert.Equal(verdict, Only(CheckNames.PageCount, Document(), Printed([], [footer])));

    [Fact]
    public void A_part_that_is_bound_in_keeps_its_own_count()
    {
        var bound = Document() with { Parts = [new(PartKind.Agenda, null, [1, 1], null), new(PartKind.Annex, null, [2, 2], null)] };
        Assert.Equal(Verdict.Pass, Only(CheckNames.PageCount, bound, Printed([], ["Side 1 af 1"])));
        Assert.Equal(Verdict.Fail, Only(CheckNames.PageCount, bound, Printed([], ["Side 1 af 3"])));
    }

    [Fact]
    public void Of_a_file_with_two_meetings_a_document_accounts_for_its_own_pages()
    {
        var second = Document() with
        {
            Document = new("a.pdf#2", "", 0, 2, null, TextSource.Embedded), Parts = [new(PartKind.Agenda, null, [2, 2], null)],
            Ledger = [new(2, 10, 0, 0, 10, 0, 0, 0, 0, 0)],
        };
        Assert.Equal(Verdict.Pass, Only(CheckNames.Ledger, second));
        Assert.Equal(Verdict.Fail, Only(CheckNames.Ledger, second with { Parts = [new(PartKind.Agenda, null, [1, 2], null)] }));
    }

    [Fact]
    public void A_named_attachment_that_does_not_stand_under_Bilag()
    {
        AgendaDocument With(string text, params string[] titles) =>
            Document(Item("1", null,
                Text(text)) with { Attachments = [.. titles.Select(title => new Attachment(null, title, null, null, null))] });
        Assert.Equal(Verdict.Pass, Only(CheckNames.Attachments, With("Se bilag 2.", "Bilag 1 Notat", "Bilag 2 Kort")));
        Assert.Equal(Verdict.Pass, Only(CheckNames.Attachments, With("Se bilag 2.", "Notat", "Kort")));
        Assert.Equal(Verdict.Fail, Only(CheckNames.Attachments, With("Se bilag 3.", "Bilag 1 Notat", "Bilag 2 Kort")));
        Assert.Equal(Verdict.NotCheckable, Only(CheckNames.Attachments, With("Se bilag 3.")));
    }

    [Theory]
    [InlineData(Verdict.Pass)]
    [InlineData(Verdict.Fail)]
    [InlineData(Verdict.NotCheckable)]
    public void Table_sums_are_the_output_s_own(Verdict verdict)
    {
        var table = new AgendaTable { Id = "t1", Checks = [new("columnTotal", 1, 2, 10, 9, verdict, 0)] };
        Assert.Equal(verdict, Only(CheckNames.TableSums, Document() with { Tables = [table] }));
    }

    [Theory]
    [InlineData("2024-09-06", "2024-08-01", Verdict.Pass)]
    [InlineData("2024-09-06", null, Verdict.Pass)]
    [InlineData("2024-09-06", "2014-08-01", Verdict.Fail)]
    [InlineData("1024-09-06", null, Verdict.Fail)]
    [InlineData(null, null, Verdict.Fail)]
    public void Dates_within_reason(string? meeting, string? decision, Verdict verdict)
    {
        var document = Document(Item("1") with { Decisions = [new(null, decision, "Godkendt")] });
        Assert.Equal(verdict, Check(CheckNames.Dates, document with { Meeting = document.Meeting with { Date = meeting } })[0].Verdict);
    }

    [Fact]
    public void Glyphs_without_a_place_and_a_page_that_is_left_out()
    {
        Assert.Equal(Verdict.Pass, Only(CheckNames.Ledger, Document()));
        var lost = Assert.Single(
            Check(CheckNames.Ledger,
                Document() with { Ledger = [new(1, 10, 9, 0, 0, 0, 0, 0, 0, 1), new(2, 10, 0, 0, 10, 0, 0, 0, 0, 0)] }));
        Assert.Equal((Verdict.Fail, 1), (lost.Verdict, lost.Page));
        Assert.Equal(2, Assert.Single(Check(CheckNames.Ledger, Document() with { Ledger = [new(1, 10, 10, 0, 0, 0, 0, 0, 0, 0)] })).Page);
    }

    [Fact]
    public void Text_behind_a_shifted_character_map_is_not_Danish()
    {
        const string Danish =
            "Administrationen indstiller at udvalget tager sagen til efterretning og at der afsættes midler til formålet i næste års "
                + "budget. ";
        var text = string.Concat(Enumerable.Repeat(Danish, 5));
        var shifted = string.Concat(text.Select(c => char.IsLetter(c) ? (char)(c + 1) : c));
        Assert.Equal(Verdict.Pass, Only(CheckNames.Words, Document(Item("1", null, Text(text)))));
        Assert.Equal(Verdict.Fail, Only(CheckNames.Words, Document(Item("1", null, Text(shifted)))));
        Assert.Equal(Verdict.NotCheckable, Only(CheckNames.Words, Document(Item("1", null, Text(Danish)))));
    }

    [Fact]
    public void A_field_far_longer_than_its_body_s_habit()
    {
        var habits = new LengthHabits();
        var usual = Enumerable.Range(0, 15).Select(i => Document(Item("1", null, Text(new string('a', 100 + (10 * i)))))).ToList();
        var unusual = Document(Item("1", null, Text(new string('a', 9000))));
        usual.Append(unusual).ToList().ForEach(habits.Add);
        habits.Settle();
        Assert.Equal(Verdict.Pass, Assert.Single(Check(CheckNames.Length, usual[3], null, habits)).Verdict);
        Assert.Equal("i0f0", Assert.Single(Check(CheckNames.Length, unusual, null, habits), check => check.Verdict == Verdict.Fail).Anchor);
        Assert.Equal(Verdict.NotCheckable,
            Assert.Single(Check(CheckNames.Length, unusual with { Meeting = new() { Body = "Et andet" } }, null, habits)).Verdict);
    }
}

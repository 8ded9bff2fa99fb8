using System.Collections.Immutable;
using Ingest.Agendas;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Issue19;

namespace Ingest.Tests.Agendas;

/// <summary>What speaks against a reading as a whole makes the document partial.</summary>
public sealed class ReadingDoubtsTests
{
    private static readonly MeetingTrace Read = ItemSketch.Trace("! Havneudvalget", "Referat af møde den 4. marts 2031", "# 1. Nyt bolværk",
        "= Beslutning", "Godkendt.", "# 2. Leje af kran", "= Beslutning", "Udsat.", "# 3. Eventuelt", "= Beslutning", "Intet.");

    private static readonly ImmutableArray<int> Headings =
        [.. Read.Labelled.Index().Where(line => line.Item.Label == LineLabel.ItemHeading).Select(line => line.Index)];

    [Fact]
    public void A_plain_paper_raises_none()
    {
        Assert.Equal(3, Headings.Length);
        Assert.Empty(Of(Read.Labelled, Headings));
        Assert.Equal(DocumentStatus.Complete, Read.Agenda.Status);
    }

    [Fact]
    public void One_item_s_heading_that_is_less_than_sure_is_enough()
    {
        var lines = Read.Labelled.SetItem(Headings[1], Read.Labelled[Headings[1]] with { Confidence = 0.85 });
        var said = Assert.Single(Of(lines, Headings));
        Assert.Equal(("reading.unsure", Severity.Error, 1, "1 of 6 headings are less than 90 % sure."),
            (said.Code, said.Severity, said.Page, said.Message));
    }

    [Fact]
    public void One_field_s_heading_of_many_is_not()
    {
        var field = Read.Labelled.Index().First(line => line.Item.Label == LineLabel.FieldHeading).Index;
        ImmutableArray<LabelledLine> many = [.. Read.Labelled, .. Read.Labelled.Skip(Headings[0])];
        ImmutableArray<int> rules = [.. Headings, .. Headings.Select(line => line + Read.Labelled.Length - Headings[0])];
        var unsure = many[field] with { Confidence = 0.85 };
        Assert.Empty(Of(many.SetItem(field, unsure), rules));
        Assert.Equal("reading.unsure", Assert.Single(Of(Read.Labelled.SetItem(field, unsure), Headings)).Code);
    }

    [Fact]
    public void Rules_that_see_other_items_are_heard()
    {
        var said = Assert.Single(Of(Read.Labelled, [.. Headings[..2], Headings[2] + 1]));
        Assert.Equal(("reading.divided", "The rules alone disagree on 2 of 4 lines that may begin an item."), (said.Code, said.Message));
        Assert.Empty(Of(Read.Labelled, null));
    }

    [Fact]
    public void A_list_of_which_most_titles_are_no_items_is_held_against_them()
    {
        ImmutableArray<TextLine> list = [.. Read.Zoned.Select(line => line with { Zone = LineZone.Contents })];
        Assert.Equal("reading.unlisted", Assert.Single(ReadingDoubts.Of(list, Read.Labelled, Headings, [.. Read.Agenda.Items
            .Select(item => item with { Title = "Noget helt andet" })])).Code);
    }

    [Fact]
    public void What_a_person_gave_is_not_doubted()
    {
        var lines = Read.Labelled.SetItem(Headings[1], Read.Labelled[Headings[1]] with { Confidence = 0.5, IsGiven = true });
        Assert.Empty(Of(lines, []));
    }

    private static IEnumerable<Diagnostic> Of(ImmutableArray<LabelledLine> lines, ImmutableArray<int>? byRules) =>
        ReadingDoubts.Of(Read.Zoned, lines, byRules, Read.Agenda.Items);
}

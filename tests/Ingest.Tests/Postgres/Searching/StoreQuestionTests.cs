using System.Text.Json;
using Ingest.Model.Output;
using Ingest.Search.Searching;

namespace Ingest.Tests.Postgres.Searching;

/// <summary>What is asked for is what is found, as on one machine: words, fields, signs and choices.</summary>
public sealed class StoreQuestionTests(FewItems items) : IClassFixture<FewItems>
{
    [Theory]
    [InlineData("lånepuljerne", "a1")]
    [InlineData("botilbudsplads", "a1")]
    [InlineData("LAANEPULJEN", "a1")]
    [InlineData("pulje", "a1")]
    [InlineData("skybrudsplaner -cykelsti", "a2")]
    [InlineData("\"langs hovedgaden\"", "b1")]
    [InlineData("\"hovedgaden langs\"", "")]
    [InlineData("skybrud", "a2 b1")]
    [InlineData("-skybrud", "a1")]
    [InlineData("-(skybrud botilbud)", "a1 a2 b1")]
    [InlineData("-\"langs hovedgaden\"", "a1 a2")]
    [InlineData("cykelsti OR lånepulje", "a1 b1")]
    [InlineData("cykel*", "b1")]
    [InlineData("kælderen*", "a2")]
    [InlineData("title:skybrud", "a2")]
    [InlineData("title:(skybrud -kælder)", "a2")]
    [InlineData("kind:indstilling planen", "a2")]
    [InlineData("kind:beslutning skybrud", "b1")]
    [InlineData("kind:beslutning botil*", "")]
    [InlineData("kind:referat skybrud", "b1")]
    [InlineData("body:miljø skybrud", "b1")]
    [InlineData("body:byrådet", "a1 a2")]
    [InlineData("date:2024", "b1")]
    [InlineData("date:2020..2029", "a1 a2 b1")]
    [InlineData("date:2023-05-10", "a1 a2")]
    [InlineData("date:2023-05-11..", "b1")]
    [InlineData("date:..2023-05-09", "")]
    [InlineData("-date:2024", "a1 a2")]
    [InlineData("amount:>100mio", "a1")]
    [InlineData("amount:10mio..20mio", "b1")]
    [InlineData("amount:>12mio", "a1")]
    [InlineData("amount:>=12mio", "a1 b1")]
    [InlineData("-amount:>12mio", "a2 b1")]
    [InlineData("SAG-2023-02570", "a1")]
    [InlineData("case:24/02571", "b1")]
    [InlineData("§ 108", "a1")]
    [InlineData("561,5 mio. kr.", "a1")]
    [InlineData("06-09-2022", "a2")]
    [InlineData("skybrud NEAR/5 kældrene", "a2")]
    [InlineData("skybrud NEAR/1 kældrene", "a2")]
    [InlineData("skybrud NEAR/1 september", "")]
    [InlineData("børn", "b1")]
    [InlineData("unge", "b1")]
    [InlineData("hemmelig", "")]
    [InlineData("x' | 'y \\ & !", "")]
    [InlineData("", "a1 a2 b1")]
    public void A_question_finds_its_items(string question, string wanted)
    {
        var (index, store) = (items.Index.Find(new SearchRequest(question)), items.Store.Find(new SearchRequest(question)));

        Assert.Equal(wanted, string.Join(' ', store.Hits.Where(hit => !hit.IsRelated && !store.IsRelaxed).Select(FewItems.Name)
            .Order(StringComparer.Ordinal)));
        Assert.Equal(Told(index), Told(store));
    }

    /// <summary>Everything but the numbers of changes; scores to four figures.</summary>
    private static string Told(SearchAnswer answer) => JsonSerializer.Serialize(answer with
    {
        Problems = [],
        Hits = [.. answer.Hits.Select(hit => hit with { Score = Math.Round(hit.Score, 4), Meeting = hit.Meeting with { Changed = 0 } })],
    });

    [Fact]
    public void Choices_leave_out_the_rest()
    {
        Assert.Equal(["a2"], Chosen(new SearchRequest("skybrud") { Bodies = ["Byrådet"] }));
        Assert.Equal(["b1"], Chosen(new SearchRequest("skybrud") { Years = [2024] }));
        Assert.Equal(["b1"], Chosen(new SearchRequest("skybrud") { FieldKinds = [FieldKind.Decision] }));
        Assert.Equal(["a2"], Chosen(new SearchRequest("skybrud") { Areas = ["27"] }));
        Assert.Equal(["b1"], Chosen(new SearchRequest("skybrud") { MeetingKinds = [MeetingKind.Minutes] }));
        Assert.Equal(["b1", "a2"], Chosen(new SearchRequest("skybrud") { Order = SearchOrder.Newest }));
        Assert.Equal(["b1"], Chosen(new SearchRequest("skybrud") { Order = SearchOrder.Oldest, Skip = 1 }));
        Assert.Equal([], Chosen(new SearchRequest("skybrud") { Bodies = ["Byråd"] }));
    }

    [Fact]
    public void Closed_items_and_those_under_them_are_found_by_who_may_see_them() =>
        Assert.Equal(["b2", "b2.1"], Chosen(new SearchRequest("hemmelig") { IncludeClosed = true }).Order(StringComparer.Ordinal));

    [Fact]
    public void Closed_items_are_nowhere_for_all_others()
    {
        Assert.Empty(items.Store.Find(new SearchRequest("hemmelig")).Hits);
        Assert.Null(items.Store.Find(new SearchRequest("hemmlig")).Suggestion);
        Assert.Equal([], items.Store.Complete("lukk", 5));
        Assert.DoesNotContain(items.Store.Find(new SearchRequest("")).Hits, hit => hit.IsClosed);
        Assert.Equal(3, items.Store.Find(new SearchRequest("")).Total);
        Assert.Equal(5, items.Store.Find(new SearchRequest("") { IncludeClosed = true }).Total);
    }

    [Theory]
    [InlineData("lånepluje", "lånepulje")]
    [InlineData("cykelsit", "cykelsti")]
    [InlineData("cykelsti", null)]
    public void A_misspelled_word_is_put_right(string question, string? suggestion) =>
        Assert.Equal(suggestion, items.Store.Find(new SearchRequest(question)).Suggestion);

    [Theory]
    [InlineData("lån", "lånepuljen")]
    [InlineData("ny cykel", "ny cykelsti")]
    [InlineData("x", null)]
    [InlineData("§§§", null)]
    public void What_was_begun_goes_on(string begun, string? whole) =>
        Assert.Equal(whole is null ? [] : [whole], items.Store.Complete(begun, 5));

    [Fact]
    public void Meetings_bodies_and_a_case_are_told()
    {
        Assert.Equal([("b.pdf", 3), ("a.pdf", 2)], items.Store.Meetings(new MeetingRequest()).Meetings
            .Select(meeting => (meeting.Path, meeting.Items)));
        Assert.Equal(["a.pdf"], items.Store.Meetings(new MeetingRequest("Byrådet", 2023)).Meetings.Select(meeting => meeting.Path));
        Assert.Equal((2, 0), items.Store.Meetings(new MeetingRequest(Take: 0)) is var none ? (none.Total, none.Meetings.Length) : default);
        Assert.Equal(["b.pdf"], items.Store.Meetings(new MeetingRequest(Year: 2024)).Meetings.Select(meeting => meeting.Path));
        Assert.Equal(["a.pdf"], items.Store.Meetings(new MeetingRequest(Skip: 1)).Meetings.Select(meeting => meeting.Path));
        Assert.Equal([("Byrådet", 1), ("Teknik- og Miljøudvalget", 1)], items.Store.Bodies().Select(body => (body.Value, body.Count)));
        Assert.Equal(["a1"], items.Store.Case("23-2570", includeClosed: false).Select(FewItems.Name));
        Assert.Null(items.Store.Meeting("none"));
    }

    [Fact]
    public void A_question_s_words_are_marked_in_texts() => Assert.Equal(["botilbud", "lånepuljen"],
        items.Store.Marker("lånepuljer botilbud")("Til botilbudspladser fra lånepuljen.") is var marked
            ? marked.Marks.Select(mark => marked.Text[mark]) : []);

    [Theory]
    [InlineData("\"")]
    [InlineData("*a*")]
    [InlineData("((((")]
    [InlineData("near NEAR/5")]
    [InlineData("date: amount: case:")]
    [InlineData("\u202e\u0000\ud83d")]
    public void A_question_without_sense_is_answered(string question) =>
        Assert.InRange(items.Store.Find(new SearchRequest(question)).Total, 0, 3);

    [Fact]
    public void A_question_of_thousands_of_words_is_answered() =>
        Assert.NotNull(items.Store.Find(new SearchRequest(string.Join(' ', Enumerable.Range(0, 5_000).Select(i => $"skybrud{i} plan")))));

    private string[] Chosen(SearchRequest request) => [.. items.Store.Find(request).Hits.Select(FewItems.Name)];
}

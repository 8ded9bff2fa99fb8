using Ingest.Model.Output;
using Ingest.Search.Searching;
using Ingest.Tests.Search.Indexing;

namespace Ingest.Tests.Search.Searching;

/// <summary>What is asked for is what is found: words, fields, signs and choices, each against items made for it.</summary>
public sealed class SearcherTests : IDisposable
{
    private readonly MadeOutput _output = new MadeOutput().With(
        Of("a", "Byrådet", MeetingKind.Agenda, "2023-05-10",
            Item("1", "Opfølgning på lånepuljen til botilbud", "SAG-2023-02570",
                (FieldKind.Recommendation, "Det indstilles, at lånepuljen på 561,5 mio. kr. tages til efterretning."),
                (FieldKind.Presentation, "Der er oprettet 274 botilbudspladser. Efter § 108 i serviceloven.")),
            Item("2", "Skybrudsplan", "27.42.00-P20-1-23", (FieldKind.Recommendation, "At planen sendes i høring."),
                (FieldKind.Presentation, "Skybrud fylder kældrene den 6. september 2022."))),
        Of("b", "Teknik- og Miljøudvalget", MeetingKind.Minutes, "2024-02-01",
            Item("1", "Cykelsti langs Hovedgaden", "24/02571", (FieldKind.Decision, "Godkendt. Skybrud blev nævnt."),
                (FieldKind.Economy, "Udgiften er 12 mio. kr.")),
            Item("2", "Lukket punkt om salg", null, (FieldKind.Presentation, "Hemmelig køber af grunden.")) with { Access = Access.Closed },
            Item("2.1", "Bilag til salget", null, (FieldKind.Presentation, "Hemmelig pris.")) with { Parent = "2" })
        with { Status = DocumentStatus.Partial });

    private readonly ISearcher _searcher;

    public SearcherTests() => _searcher = _output.Searcher();

    public void Dispose()
    {
        _searcher.Dispose();
        _output.Dispose();
    }

    [Theory]
    [InlineData("lånepulje", "a1")]
    [InlineData("lånepuljerne", "a1")]
    [InlineData("botilbudsplads", "a1")]
    [InlineData("LAANEPULJEN", "a1")]
    [InlineData("pulje", "a1")]
    [InlineData("skybrudsplaner -cykelsti", "a2")]
    [InlineData("\"langs hovedgaden\"", "b1")]
    [InlineData("\"hovedgaden langs\"", "")]
    [InlineData("skybrud", "a2 b1")]
    [InlineData("skybrud -cykelsti", "a2")]
    [InlineData("cykelsti OR lånepulje", "a1 b1")]
    [InlineData("cykel*", "b1")]
    [InlineData("kældr*", "a2")]
    [InlineData("kælderen*", "a2")]
    [InlineData("title:skybrud", "a2")]
    [InlineData("title:(skybrud -kælder)", "a2")]
    [InlineData("kind:indstilling planen", "a2")]
    [InlineData("kind:indstilling lånepulje", "a1")]
    [InlineData("kind:beslutning skybrud", "b1")]
    [InlineData("kind:referat skybrud", "b1")]
    [InlineData("body:miljø skybrud", "b1")]
    [InlineData("body:byrådet", "a1 a2")]
    [InlineData("date:2024", "b1")]
    [InlineData("date:2023..2024 skybrud", "a2 b1")]
    [InlineData("amount:>100mio", "a1")]
    [InlineData("amount:10mio..20mio", "b1")]
    [InlineData("SAG-2023-02570", "a1")]
    [InlineData("23/02570", "a1")]
    [InlineData("case:24/02571", "b1")]
    [InlineData("§ 108", "a1")]
    [InlineData("\"§ 108\"", "a1")]
    [InlineData("efter", "a1")]
    [InlineData("hos", "")]
    [InlineData("561,5 mio. kr.", "a1")]
    [InlineData("6. september 2022", "a2")]
    [InlineData("06-09-2022", "a2")]
    [InlineData("skybrud NEAR/5 kældrene", "a2")]
    [InlineData("lån NÆR botilbud", "a1")]
    [InlineData("hemmelig", "")]
    [InlineData("", "a1 a2 b1")]
    public void A_question_finds_its_items(string question, string wanted) =>
        Assert.Equal(wanted,
            string.Join(' ', Find(question).Hits.Where(hit => !hit.IsRelated).Select(Name).Order(StringComparer.Ordinal)));

    [Fact]
    public void An_unquoted_case_number_is_no_other_of_its_year() =>
        Assert.Empty(Find("SAG-2023-09999").Hits);

    [Fact]
    public void Closed_items_and_those_under_them_are_found_by_who_may_see_them() =>
        Assert.Equal(["b2", "b2.1"], _searcher.Find(new SearchRequest("hemmelig") { IncludeClosed = true }).Hits
            .Select(Name).Order(StringComparer.Ordinal));

    [Fact]
    public void A_kind_is_sought_in_first_and_elsewhere_where_it_has_nothing()
    {
        Assert.Equal("a2", Name(Find("kind:sagsfremstilling skybrud").Hits[0]));
        Assert.True(Find("kind:økonomi skybrud") is { IsRelaxed: true, Hits: [var hit] } && Name(hit) == "b1");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(50)]
    public void What_is_counted_has_all_of_the_words_whatever_is_shown(int take)
    {
        var answer = _searcher.Find(new SearchRequest("skybrud hovedgaden") { Take = take });

        Assert.Equal((1, false), (answer.Total, answer.IsRelaxed));
        Assert.Equal("b1", Name(answer.Hits[0]));
        Assert.Equal(take > 1 ? ["a2"] : [], answer.Hits.Where(hit => hit.IsRelated).Select(Name));
    }

    [Fact]
    public void By_date_nothing_is_added_to_what_has_all_of_the_words()
    {
        Assert.Equal(["b1"], Chosen(new SearchRequest("skybrud hovedgaden") { Order = SearchOrder.Newest }));
        Assert.Equal([], Chosen(new SearchRequest("skybrud vulkan") { Order = SearchOrder.Newest }));
    }

    [Fact]
    public void What_has_most_of_the_words_is_found_where_nothing_has_all()
    {
        var answer = Find("cykelsti hovedgaden vulkan");

        Assert.True(answer.IsRelaxed);
        Assert.Equal("b1", Name(answer.Hits[0]));
    }

    [Theory]
    [InlineData("lånepluje", "lånepulje")]
    [InlineData("cykelsit", "cykelsti")]
    [InlineData("cykelsti", null)]
    [InlineData("hemmlig", null)] // what closed items alone have is suggested to nobody
    public void A_misspelled_word_is_put_right(string question, string? suggestion) => Assert.Equal(suggestion, Find(question).Suggestion);

    [Fact]
    public void A_hit_tells_where_it_was_found()
    {
        var hit = Assert.Single(Find("kældrene").Hits);

        Assert.Equal((FieldKind.Presentation, "Presentation", 3), (hit.Field, hit.Heading, hit.Page));
        Assert.Equal(["kældrene"], hit.Snippet.Marks.Select(mark => hit.Snippet.Text[mark]));
        Assert.Equal(("Byrådet", "2023-05-10", "27.42.00-P20-1-23"), (hit.Meeting.Body, hit.Meeting.Date, hit.CaseNumber));
    }

    [Fact]
    public void Of_a_compound_the_part_that_was_sought_is_marked()
    {
        var hit = Find("botilbud").Hits[0];

        Assert.Equal(["botilbud"], hit.Title.Marks.Select(mark => hit.Title.Text[mark]));
        Assert.Contains("botilbud", hit.Snippet.Marks.Select(mark => hit.Snippet.Text[mark]));
    }

    /// <summary>What is found of a kind of field is kept by its words too: each of them had the first one's items.</summary>
    [Theory]
    [InlineData("felt:sagsfremstilling kælder", "a2")]
    [InlineData("felt:sagsfremstilling botilbudsplads", "a1")]
    [InlineData("felt:sagsfremstilling \"fylder kældrene\"", "a2")]
    [InlineData("felt:sagsfremstilling \"efter serviceloven\"", "")]
    [InlineData("felt:sagsfremstilling serviceloven skybrud", "")]
    [InlineData("felt:sagsfremstilling skybrud serviceloven", "")]
    public void One_question_after_another_has_its_own_answer(string question, string wanted)
    {
        foreach (var before in new[] { "felt:sagsfremstilling serviceloven", "felt:sagsfremstilling skybrud", question })
        {
            Find(before);
        }

        var answer = Find(question);
        Assert.Equal(wanted, answer.IsRelaxed ? "" : string.Join(' ', answer.Hits.Where(hit => !hit.IsRelated).Select(Name)));
    }

    [Fact]
    public void A_kind_alone_shows_its_text()
    {
        Assert.All(Find("felt:beslutning").Hits, hit => Assert.Equal(FieldKind.Decision, hit.Field));
        Assert.All(_searcher.Find(new SearchRequest("skybrud") { FieldKinds = [FieldKind.Recommendation] }).Hits,
            hit => Assert.Equal(FieldKind.Recommendation, hit.Field));
    }

    [Fact]
    public void A_beginning_finds_every_word_that_begins_so()
    {
        using var output = new MadeOutput().With(MadeOutput.Meeting("a", "2024-01-01",
            [.. Enumerable.Range(1, 150).Select(i => MadeOutput.Item($"{i}", "Punkt", $"Sagen om zq{(char)('a' + (i % 25))}{i}."))]));
        using var searcher = output.Searcher();

        Assert.Equal(150, searcher.Find(new SearchRequest("zq*")).Total);
    }

    [Fact]
    public void Facets_count_what_was_found()
    {
        var facets = Find("skybrud").Facets.ToDictionary(facet => facet.Name, facet => facet.Values);

        Assert.Equal([("Byrådet", 1), ("Teknik- og Miljøudvalget", 1)], facets[FacetName.Body].Select(value => (value.Value, value.Count)));
        Assert.Equal([("2024", 1), ("2023", 1)], facets[FacetName.Year].Select(value => (value.Value, value.Count)));
        Assert.Equal([("27", 1)], facets[FacetName.Area].Select(value => (value.Value, value.Count)));
        Assert.Contains(("Decision", 1), facets[FacetName.FieldKind].Select(value => (value.Value, value.Count)));
        Assert.Equal(["Agenda", "Minutes"], facets[FacetName.MeetingKind].Select(value => value.Value).Order(StringComparer.Ordinal));
    }

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
    }

    [Fact]
    public void Meetings_bodies_and_a_case_are_told()
    {
        Assert.Equal([("b.pdf", 3), ("a.pdf", 2)], _searcher.Meetings(new MeetingRequest()).Meetings
            .Select(meeting => (meeting.Path, meeting.Items)));
        Assert.Equal(["a.pdf"], _searcher.Meetings(new MeetingRequest("Byrådet", 2023)).Meetings.Select(meeting => meeting.Path));
        Assert.Equal([("Byrådet", 1), ("Teknik- og Miljøudvalget", 1)], _searcher.Bodies().Select(body => (body.Value, body.Count)));
        Assert.Equal(["a1"], _searcher.Case("23-2570", includeClosed: false).Select(Name));
        Assert.Null(_searcher.Meeting("none"));
    }

    [Theory]
    [InlineData("lån", "lånepuljen")]
    [InlineData("ny cykel", "ny cykelsti")]
    [InlineData("x", null)]
    [InlineData("§§§", null)]
    public void What_was_begun_goes_on(string begun, string? whole) =>
        Assert.Equal(whole is null ? [] : [whole], _searcher.Complete(begun, 5));

    [Theory]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("*a*")]
    [InlineData("((((")]
    [InlineData("OR OR -")]
    [InlineData("near NEAR/5")]
    [InlineData("date: amount: case:")]
    [InlineData("\u202e\u0000\ud83d")]
    public void A_question_without_sense_is_answered(string question) => Assert.InRange(Find(question).Total, 0, 3);

    [Fact]
    public void A_question_of_thousands_of_words_is_answered() =>
        Assert.NotNull(Find(string.Join(' ', Enumerable.Range(0, 5_000).Select(i => $"ord{i}"))));

    private SearchAnswer Find(string question) => _searcher.Find(new SearchRequest(question));

    private string[] Chosen(SearchRequest request) => [.. _searcher.Find(request).Hits.Select(Name)];

    private static string Name(SearchHit hit) => hit.Meeting.Path[0] + hit.Id;

    private static AgendaDocument Of(string name, string body, MeetingKind kind, string date, params AgendaItem[] items)
    {
        var meeting = MadeOutput.Meeting(name, date, items);
        return meeting with { Meeting = meeting.Meeting with { Body = body, Kind = kind } };
    }

    private static AgendaItem Item(string id, string title, string? caseNumber, params (FieldKind Kind, string Text)[] fields) => new()
    {
        Id = id, Number = id, Title = title, Case = caseNumber is null ? null : new CaseReference(caseNumber, null, null),
        Fields = [.. fields.Select((field, i) => new AgendaField
        {
            Kind = field.Kind, Heading = field.Kind.ToString(), Text = field.Text, Source = [new SourceBox(i + 2, default)],
        })],
    };
}

using Ingest.Facts.Votes;
using Ingest.Model.Output;

namespace Ingest.Tests.Facts.Votes;

/// <summary>Which texts of a document are read, and that none is counted twice.</summary>
public sealed class DocumentVotesTests
{
    private const string Told = "Godkendt. V stemte imod.";

    private static AgendaDocument Document(MeetingKind kind, AgendaItem item) => new()
    {
        Document = new DocumentInfo("a.pdf", new string('a', 64), 1, 1, null, TextSource.Embedded),
        Status = DocumentStatus.Complete,
        Meeting = new Meeting { Kind = kind },
        Items = [item],
    };

    private static AgendaField Field(FieldKind kind, string text, string? heading = null) =>
        new() { Kind = kind, Text = text, Heading = heading, Source = [new SourceBox(2, default)] };

    private static AgendaItem Item(AgendaField[] fields, params Decision[] decisions) =>
        new() { Id = "1", Title = "Budget", Fields = [.. fields], Decisions = [.. decisions] };

    [Fact]
    public void A_decision_that_repeats_its_field_counts_once_and_has_both_places()
    {
        var vote = Assert.Single(DocumentVotes.Of(Document(MeetingKind.Minutes,
            Item([Field(FieldKind.Presentation, "Sagen."), Field(FieldKind.Decision, Told)], new Decision(null, null, Told)))));
        Assert.Equal(("1", 2, 1, 2), (vote.Place.Item, vote.Place.Field, vote.Place.Decision, vote.Place.Source!.Page));
    }

    [Fact]
    public void What_a_field_says_besides_its_decisions_counts_too()
    {
        var votes = DocumentVotes.Of(Document(MeetingKind.Minutes,
            Item([Field(FieldKind.Decision, Told + "\n\nC undlod at stemme.")], new Decision(null, null, Told)))).ToList();
        Assert.Equal(["V", "C"], votes.Select(vote => vote.Voter));
        Assert.Equal([1, 2], votes.Select(vote => vote.Position));
        Assert.Equal([1, null], votes.Select(vote => vote.Place.Decision));
    }

    [Theory]
    [InlineData(FieldKind.History, MeetingKind.Agenda, null, 1)]
    [InlineData(FieldKind.Recommendation, MeetingKind.Agenda, null, 1)]
    [InlineData(FieldKind.Body, MeetingKind.Minutes, null, 1)]
    [InlineData(FieldKind.Body, MeetingKind.Agenda, null, 0)]
    [InlineData(FieldKind.Other, MeetingKind.Agenda, "Protokoltilførsel", 1)]
    [InlineData(FieldKind.Other, MeetingKind.Unknown, "Afstemning", 1)]
    [InlineData(FieldKind.Other, MeetingKind.Agenda, "Borgermøde", 0)]
    [InlineData(FieldKind.Presentation, MeetingKind.Minutes, null, 0)]
    public void Fields_that_tell_of_the_body_s_votes_are_read(FieldKind kind, MeetingKind meeting, string? heading, int votes) =>
        Assert.Equal(votes, DocumentVotes.Of(Document(meeting, Item([Field(kind, Told, heading)]))).Count());
}

using Ingest.Model.Output;
using Ingest.Quality.Scoring;

namespace Ingest.Tests.Quality;

/// <summary>The small truth with one thing broken; the figures are worked out by hand.</summary>
public sealed class DamagedItemsTest
{
    [Fact]
    public void A_title_that_lost_a_word_is_strictly_wrong_and_relaxed_too_where_under_nine_tenths()
    {
        // 47 characters without the last 10 (" 2024-2026"): 37/47 = 0.787.
        var score = SmallTruth.Score(SmallTruth.With("2.1", item => item with { Title = "Opfølgning på lånepuljen til botilbud" }));
        Assert.Equal(new Tally(3, 1, 1), score.Scores.Item);
        Assert.Equal(new Tally(3, 1, 1), score.Scores.ItemRelaxed);
        Assert.Equal(0.75, score.Scores.Item.F1);
        Assert.Equal(new Tally(5, 0, 0), score.Scores.Field);
        var difference = Assert.Single(score.Differences);
        Assert.Equal(("title", DifferenceKind.Differs), (difference.Place, difference.Kind));
    }

    [Fact]
    public void A_title_with_one_wrong_letter_in_47_is_right_relaxed()
    {
        var score =
            SmallTruth.Score(SmallTruth.With("2.1", item => item with { Title = "Opfølgning på lånepuljen til botilhud 2024-2026" }));
        Assert.Equal(new Tally(3, 1, 1), score.Scores.Item);
        Assert.Equal(new Tally(4, 0, 0), score.Scores.ItemRelaxed);
    }

    [Theory]
    [InlineData("Opfølgning på lånepuljen")]
    [InlineData("OPFØLGNING PÅ LÅNEPULJEN TIL BOTILBUD 2024–2026:")]
    public void An_accepted_title_and_another_casing_dash_and_closing_mark_are_right(string title)
    {
        var score = SmallTruth.Score(SmallTruth.With("2.1", item => item with { Title = title }));
        Assert.Equal(new Tally(4, 0, 0), score.Scores.Item);
        Assert.Empty(score.Differences);
    }

    [Fact]
    public void A_wrong_parent_is_strictly_wrong_and_relaxed_right()
    {
        var score = SmallTruth.Score(SmallTruth.With("2.1", item => item with { Parent = null }));
        Assert.Equal(new Tally(3, 1, 1), score.Scores.Item);
        Assert.Equal(new Tally(4, 0, 0), score.Scores.ItemRelaxed);
        Assert.Equal(("parent", DifferenceKind.Missing), (score.Differences[0].Place, score.Differences[0].Kind));
    }

    [Fact]
    public void A_missing_item_takes_all_it_holds_with_it()
    {
        var document = SmallTruth.Document();
        var score = SmallTruth.Score(document with { Items = document.Items.RemoveAt(2) });
        Assert.Equal(new Tally(3, 0, 1), score.Scores.Item);
        Assert.Equal(new Tally(3, 0, 1), score.Scores.ItemRelaxed);
        Assert.Equal(new Tally(0, 0, 1), score.Scores.Case);
        Assert.Equal(new Tally(0, 0, 1), score.Scores.Access);
        Assert.Equal(new Tally(2, 0, 3), score.Scores.Field);
        Assert.Equal(new Tally(2, 0, 3), score.Scores.FieldText);
        Assert.Equal(new Share(2, 2), score.Scores.Text);
        Assert.Equal(new Tally(0, 0, 2), score.Scores.Attachment);
        Assert.Equal(new Tally(1, 0, 1), score.Scores.Decision);
        Assert.Equal(new Tally(0, 0, 1), score.Scores.Link);
        Assert.Equal(new Tally(6, 0, 0), score.Scores.Cell);
        Assert.Equal(DifferenceKind.Missing, Assert.Single(score.Differences).Kind);
    }

    [Fact]
    public void An_invented_item_is_a_false_positive_with_all_it_holds_and_upsets_no_neighbour()
    {
        var document = SmallTruth.Document();
        var invented = new AgendaItem
        {
            Id = "2.0",
            Number = "2.0",
            Parent = "2",
            Title = "Side 3 af 22",
            Case = new("12/27845", null, null),
            Fields = [new() { Kind = FieldKind.Body, Text = "Løs tekst" }],
            Attachments = [new(null, "Intet", null, null, null)],
            Decisions = [new(null, null, "Godkendt")],
            Links = [new("her", "https://example.org", 1)],
        };
        var score = SmallTruth.Score(document with { Items = document.Items.Insert(2, invented) });
        Assert.Equal(new Tally(4, 1, 0), score.Scores.Item);
        Assert.Equal(0.8, score.Scores.Item.Precision);
        Assert.Equal(1.0, score.Scores.Item.Recall);
        Assert.Equal(8.0 / 9, score.Scores.Item.F1);
        Assert.Equal(new Tally(1, 1, 0), score.Scores.Case);
        Assert.Equal(new Tally(5, 1, 0), score.Scores.Field);
        Assert.Equal(new Tally(2, 1, 0), score.Scores.Attachment);
        Assert.Equal(new Tally(2, 1, 0), score.Scores.DecisionText);
        Assert.Equal(new Tally(1, 1, 0), score.Scores.Link);
        Assert.Equal(DifferenceKind.Invented, Assert.Single(score.Differences).Kind);
    }

    [Fact]
    public void Two_items_that_changed_places_are_one_missing_and_one_invented()
    {
        var document = SmallTruth.Document();
        var score =
            SmallTruth.Score(document with { Items = [document.Items[1], document.Items[0], document.Items[2], document.Items[3]] });
        Assert.Equal(new Tally(3, 1, 1), score.Scores.Item);
        Assert.Contains(score.Differences, difference => difference.Detail == "is in the output, but in another order");
    }

    [Fact]
    public void A_case_number_wrong_and_a_handler_lost()
    {
        var score = SmallTruth.Score(SmallTruth.With("2.1", item => item with { Case = new("SAG-202402570", null, null) }));
        Assert.Equal(new Tally(0, 1, 1), score.Scores.Case);
        Assert.Equal(new Tally(0, 0, 1), score.Scores.Handler);
        Assert.Equal(new Tally(4, 0, 0), score.Scores.Item);
    }

    [Fact]
    public void A_failed_document_counts_as_zero_whatever_it_holds()
    {
        var scores = SmallTruth.Score(SmallTruth.Document() with { Status = DocumentStatus.Failed }).Scores;
        Assert.Equal(new Tally(0, 0, 4), scores.Item);
        Assert.Equal(new Tally(0, 0, 5), scores.Field);
        Assert.Equal(new Share(0, 5), scores.Meeting);
        Assert.Equal(new Tally(0, 0, 6), scores.Cell);
    }

    [Fact]
    public void Counts_add_up_over_documents()
    {
        var whole = SmallTruth.Document();
        var report =
            ScoreSheet.Run([("a", SmallTruth.Truth, whole), ("b", SmallTruth.Truth, whole with { Items = whole.Items.RemoveAt(3) }),
                ("c", SmallTruth.Truth, whole with { Status = DocumentStatus.Failed })]);
        Assert.Equal(new Tally(7, 0, 5), report.Total.Item);
        Assert.Equal(new Tally(9, 0, 6), report.Total.Field);
        Assert.Equal(14.0 / 19, report.Total.Item.F1);
    }

    [Fact]
    public void Meeting_values_and_participants()
    {
        var document = SmallTruth.Document();
        var meeting = document.Meeting with
        {
            Start = null,
            Place = "Rødovre",
            Title = "noget andet",
            Participants = [document.Meeting.Participants[0] with { Party = null }, new("Sidefod", null, null, Attendance.Unknown)],
        };
        var scores = SmallTruth.Score(document with { Meeting = meeting }).Scores;
        Assert.Equal(new Share(3, 5), scores.Meeting);
        Assert.Equal(new Tally(1, 1, 1), scores.ParticipantName);
        Assert.Equal(new Tally(0, 2, 2), scores.Participant);
    }
}

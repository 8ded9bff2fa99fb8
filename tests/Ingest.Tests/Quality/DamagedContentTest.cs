using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Quality.Scoring;

namespace Ingest.Tests.Quality;

/// <summary>The small truth with one thing inside an item or a table broken; the figures are worked out by hand.</summary>
public sealed class DamagedContentTest
{
    [Theory]
    [InlineData("BAGGRUND")]
    [InlineData("Baggrund:")]
    public void A_heading_in_other_casing_or_with_a_closing_mark_is_right(string heading)
    {
        var score = SmallTruth.Score(SmallTruth.WithField("2.1", FieldKind.Background, field => field with { Heading = heading }));
        Assert.Equal(new Tally(5, 0, 0), score.Scores.Field);
        Assert.Empty(score.Differences);
    }

    [Fact]
    public void A_wrong_kind_is_missing_and_invented_and_shown_as_one_difference()
    {
        var score = SmallTruth.Score(SmallTruth.WithField("2.1", FieldKind.Background, field => field with { Kind = FieldKind.Other }));
        Assert.Equal(new Tally(4, 1, 1), score.Scores.Field);
        Assert.Equal(new Share(4, 4), score.Scores.Text);
        var difference = Assert.Single(score.Differences);
        Assert.Equal(("background \"Baggrund\"", "other \"Baggrund\""), (difference.Expected, difference.Came));
    }

    [Fact]
    public void Accepted_kinds_headings_and_texts_are_right()
    {
        var score = SmallTruth.Score(SmallTruth.WithField("2.1", FieldKind.Recommendation, field => field with
        {
            Kind = FieldKind.Proposal,
            Heading = "INDSTILLING FRA FORMANDSKABET",
            Text = "Det indstilles, at sagen drøftes",
        }));
        Assert.Equal(new Tally(5, 0, 0), score.Scores.Field);
        Assert.Equal(new Share(5, 5), score.Scores.Text);
    }

    [Fact]
    public void A_text_96_hundredths_alike()
    {
        Assert.Equal(100, SmallTruth.Hundred.Length);
        var score =
            SmallTruth.Score(SmallTruth.WithField("2.1", FieldKind.Background, field => field with { Text = SmallTruth.Hundred[4..] }));
        Assert.Equal(new Share(4, 5), score.Scores.Text);
        Assert.Equal(new Share(5, 5), score.Scores.TextAlike);
        Assert.Equal(4.96, score.Scores.TextLikeness.Right, 12);
        Assert.Equal(0.992, score.Scores.TextLikeness.Ratio, 12);
        Assert.Equal(new Tally(5, 0, 0), score.Scores.Field);
        Assert.Equal(new Tally(4, 1, 1), score.Scores.FieldText);
        Assert.Equal("0.960 alike, 4 edits in 100", Assert.Single(score.Differences).Detail);
    }

    [Fact]
    public void Optional_entries_count_neither_absent_nor_present()
    {
        var whole = SmallTruth.Score(SmallTruth.Document()).Scores;
        var without = SmallTruth.Score(SmallTruth.With("2.1", item => item with
        {
            Fields = item.Fields.RemoveAt(3),
            Decisions = item.Decisions.RemoveAt(1),
        }));
        Assert.Equal(whole, without.Scores);
        Assert.Empty(without.Differences);
    }

    [Fact]
    public void An_optional_entry_read_badly_does_not_count_either()
    {
        var score = SmallTruth.Score(SmallTruth.With("2.1", item => item with
        {
            Fields = item.Fields.SetItem(3, item.Fields[3] with { Text = "Noget andet" }),
            Decisions = item.Decisions.SetItem(1, item.Decisions[1] with { Date = null, Text = "Anbefalet til behandling i KKR" }),
        }));
        Assert.Equal(new Tally(5, 0, 0), score.Scores.Field);
        Assert.Equal(new Tally(2, 0, 0), score.Scores.Decision);
    }

    [Fact]
    public void Blocks_are_a_figure_of_their_own()
    {
        var score =
            SmallTruth.Score(
                SmallTruth.WithField("2.1", FieldKind.Recommendation,
                    field => field with { Blocks = [new() { Type = BlockType.Paragraph, Text = "Det indstilles, at" }] }));
        Assert.Equal(new Share(2, 3), score.Scores.Blocks);
        Assert.Equal(new Share(5, 5), score.Scores.Text);
        Assert.Equal(DifferenceKind.Note, Assert.Single(score.Differences).Kind);
    }

    [Fact]
    public void Fields_in_another_order_are_right_and_noted()
    {
        var score = SmallTruth.Score(
            SmallTruth.With("2.1", item => item with { Fields = [item.Fields[1], item.Fields[0], item.Fields[2], item.Fields[3]] }));
        Assert.Equal(new Tally(5, 0, 0), score.Scores.Field);
        Assert.Equal(new Share(5, 5), score.Scores.Text);
        Assert.Equal(DifferenceKind.Note, Assert.Single(score.Differences).Kind);
    }

    [Fact]
    public void A_decision_without_date_is_right_by_its_text_only()
    {
        var score = SmallTruth.Score(
            SmallTruth.With("2.1", item => item with { Decisions = item.Decisions.SetItem(0, item.Decisions[0] with { Date = null }) }));
        Assert.Equal(new Tally(2, 0, 0), score.Scores.DecisionText);
        Assert.Equal(new Tally(1, 1, 1), score.Scores.Decision);
    }

    [Fact]
    public void Attachments_with_the_label_left_in_the_title_a_lost_address_and_one_invented()
    {
        var score = SmallTruth.Score(SmallTruth.With("2.1", item => item with
        {
            Attachments = [new(null, "Bilag 1: Notat", null, null, null), item.Attachments[1], new(null, "Ingen", null, null, null)],
        }));
        Assert.Equal(new Tally(1, 2, 1), score.Scores.Attachment);
        Assert.Equal(new Tally(0, 0, 1), score.Scores.AttachmentUrl);
    }

    [Fact]
    public void A_cell_with_a_wrong_text_and_value()
    {
        var score = SmallTruth.Score(SmallTruth.WithCell(0, 1, new() { Text = "105", Number = 105 }));
        Assert.Equal(new Tally(5, 1, 1), score.Scores.Cell);
        Assert.Equal(new Tally(1, 1, 1), score.Scores.CellNumber);
        Assert.Equal(new Tally(0, 1, 1), score.Scores.TableExact);
        Assert.Equal(new Tally(1, 0, 0), score.Scores.Table);
        Assert.Equal("row 1 \"Allerød\", column 2", Assert.Single(score.Differences).Place);
    }

    [Fact]
    public void A_cell_with_the_right_text_and_no_value()
    {
        var score = SmallTruth.Score(SmallTruth.WithCell(0, 1, new() { Text = "10,5" }));
        Assert.Equal(new Tally(6, 0, 0), score.Scores.Cell);
        Assert.Equal(new Tally(1, 0, 1), score.Scores.CellNumber);
        Assert.Equal(new Tally(1, 0, 0), score.Scores.TableExact);
    }

    [Fact]
    public void A_wrong_first_text_of_a_row_makes_all_its_cells_wrong()
    {
        var score = SmallTruth.Score(SmallTruth.WithCell(1, 0, new() { Text = "Ballerød" }));
        Assert.Equal(new Tally(3, 3, 3), score.Scores.Cell);
        Assert.Equal(new Tally(1, 1, 1), score.Scores.CellNumber);
    }

    [Fact]
    public void A_lost_row_and_a_lost_table()
    {
        var document = SmallTruth.Document();
        var table = document.Tables[0];
        var row = SmallTruth.Score(document with { Tables = [table with { Rows = table.Rows.RemoveAt(1) }] }).Scores;
        Assert.Equal(new Tally(3, 0, 3), row.Cell);
        Assert.Equal(new Tally(0, 1, 1), row.TableExact);
        var lost = SmallTruth.Score(document with { Tables = [] }).Scores;
        Assert.Equal(new Tally(0, 0, 6), lost.Cell);
        Assert.Equal(new Tally(0, 0, 2), lost.CellNumber);
        Assert.Equal(new Tally(0, 0, 1), lost.TableExact);
        var twice = SmallTruth.Score(document with { Tables = [table, table with { Id = "t2" }] }).Scores;
        Assert.Equal(new Tally(6, 6, 0), twice.Cell);
        Assert.Equal(new Tally(1, 1, 0), twice.TableExact);
    }

    [Fact]
    public void An_optional_table_counts_neither_absent_nor_present()
    {
        var truth = SmallTruth.Truth with { Tables = [SmallTruth.Truth.Tables[0] with { Optional = true }] };
        var document = SmallTruth.Document();
        foreach (var tables in new[] { document.Tables, ImmutableArray<AgendaTable>.Empty })
        {
            var scores = ScoreSheet.Judge("small", truth, document with { Tables = tables }).Scores;
            Assert.Equal(default, scores.Cell);
            Assert.Equal(default, scores.Table);
            Assert.Equal(default, scores.CellNumber);
        }
    }

    [Fact]
    public void A_link_with_another_address()
    {
        var score = SmallTruth.Score(SmallTruth.With("2.1", item => item with { Links = [new("her", "https://example.org/andet", 1)] }));
        Assert.Equal(new Tally(0, 1, 1), score.Scores.Link);
    }
}

using Ingest.Model.Output;
using Ingest.Quality.Scoring;
using Ingest.Quality.Statistics;

namespace Ingest.Tests.Quality;

/// <summary>Summaries over documents, worked out by hand.</summary>
public sealed class StatisticsTest
{
    private static Scores Items(int right, int extra, int missing) => new() { Item = new Tally(right, extra, missing) };

    private static MetricSummary Item(params Scores[] documents) => MetricSummary.Of(documents).Single(figure => figure.Name == "item");

    [Fact]
    public void Micro_adds_counts_up_and_macro_is_the_mean_of_documents()
    {
        // 8 right of 10 and 10: F1 0.8; 1 right of 1 and 1: F1 1. Together 9 right of 11 and 11.
        var figure = Item(Items(8, 2, 2), Items(1, 0, 0), Items(0, 0, 0));
        Assert.Equal(18.0 / 22, figure.Micro!.Value, 12);
        Assert.Equal(0.9, figure.Macro!.Value, 12);
        Assert.Equal(2, figure.Documents);
        Assert.Equal(new Tally(9, 2, 2), figure.Tally);
    }

    [Fact]
    public void Nothing_to_find_is_no_figure()
    {
        var figure = Item(Items(0, 0, 0));
        Assert.Null(figure.Micro);
        Assert.Null(figure.Macro);
        Assert.Equal(0, figure.Documents);
    }

    [Fact]
    public void An_interval_needs_two_documents_holds_the_figure_and_is_the_same_every_time()
    {
        Assert.Null(Item(Items(8, 2, 2)).Interval);
        Assert.Equal(new Interval(0.8, 0.8), Item(Items(8, 2, 2), Items(8, 2, 2)).Interval);
        var mixed = Enumerable.Range(0, 20).Select(i => Items(10 - (i % 4), i % 4, i % 4)).ToArray();
        var (once, twice) = (Item(mixed), Item(mixed));
        Assert.Equal(once.Interval, twice.Interval);
        Assert.InRange(once.Micro!.Value, once.Interval!.Value.Low, once.Interval.Value.High);

        // The documents' own figures are 1, 0.9, 0.8 and 0.7, equally often: standard error 0.1118 / √20 = 0.025, so the interval is 0.85 ±
        // 0.049.
        Assert.Equal(0.801, once.Interval.Value.Low, 0.012);
        Assert.Equal(0.899, once.Interval.Value.High, 0.012);
    }

    [Fact]
    public void Calibration_of_four_values()
    {
        // (0.9 − 1)² + (0.8 − 1)² + (0.7 − 0)² + (0.6 − 1)² = 0.01 + 0.04 + 0.49 + 0.16 = 0.70; each is a bin: 0.1 + 0.2 + 0.7 + 0.4 = 1.4.
        var own = Calibration.Of([(0.6, true), (0.9, true), (0.7, false), (0.8, true)]);
        Assert.Equal(0.175, own.Brier, 12);
        Assert.Equal(0.35, own.Ece, 12);
        Assert.Equal(4, own.Bins.Length);

        // Risk at coverage 1/4, 2/4, 3/4, 4/4: 0, 0, 1/3, 1/4. Half can be accepted.
        Assert.Equal([0, 0, 1.0 / 3, 0.25], own.Curve.Select(point => point.Risk));
        Assert.Equal((1.0 / 3 * 0.25) + (0.25 * 0.25), own.Area, 12);
        Assert.Equal(0.5, own.Acceptable);
        Assert.Equal(0.8, own.AcceptableFrom);
    }

    [Fact]
    public void Values_of_one_confidence_are_accepted_together_or_not_at_all()
    {
        // 199 right and 1 wrong at 0.99 are exactly 99.5 %; two wrong ones are too many.
        var enough = Enumerable.Repeat((0.99, true), 199);
        Assert.Equal(1, Calibration.Of(enough.Append((0.99, false))).Acceptable);
        var tooMany = Calibration.Of(enough.Append((0.99, false)).Append((0.99, false)));
        Assert.Equal(0, tooMany.Acceptable);
        Assert.Null(tooMany.AcceptableFrom);
        Assert.Equal(0, Calibration.Of([]).Count);
    }

    [Fact]
    public void Fifteen_bins_of_equal_mass()
    {
        var own = Calibration.Of(Enumerable.Range(0, 100).Select(i => (i / 100.0, true)));
        Assert.Equal(15, own.Bins.Length);
        Assert.Equal(100, own.Bins.Sum(bin => bin.Count));
        Assert.All(own.Bins, bin => Assert.InRange(bin.Count, 6, 7));
    }

    [Fact]
    public void Kinds_that_are_confused_stand_off_the_diagonal_and_count_against_both()
    {
        Outcome[] outcomes =
        [
            Field(FieldKind.Background, FieldKind.Background, true, true),
            Field(FieldKind.Background, FieldKind.Summary, false, false),
            Field(FieldKind.Summary, null, false, false),
            Field(null, FieldKind.Other, false, false),
            Field(FieldKind.Summary, FieldKind.Summary, true, false),
        ];
        var confusion = KindConfusion.Of(outcomes);
        Assert.Equal([FieldKind.Summary, FieldKind.Background, FieldKind.Other], confusion.Kinds);
        Assert.Equal([[1, 0, 0, 1], [1, 1, 0, 0], [0, 0, 0, 0], [0, 0, 1, 0]], confusion.Counts.Select(row => row.ToArray()));
        var kinds = KindScore.Of(outcomes).ToDictionary(score => score.Kind);
        Assert.Equal(new Tally(1, 0, 1), kinds[FieldKind.Background].Field);
        Assert.Equal(new Tally(1, 1, 1), kinds[FieldKind.Summary].Field);
        Assert.Equal(new Tally(0, 2, 2), kinds[FieldKind.Summary].Text);
        Assert.Equal(new Tally(0, 1, 0), kinds[FieldKind.Other].Field);
    }

    [Fact]
    public void Outcomes_of_the_small_truth_are_all_right_and_sit_at_their_places()
    {
        var score = SmallTruth.Score(SmallTruth.Document());
        Assert.Equal(4 + 5 + 1, score.Outcomes.Length);
        Assert.All(score.Outcomes, outcome => Assert.True(outcome.Right));
        Assert.Equal(["i0", "i0f0", "i1", "i2", "i2f0", "i2f1", "i2f2", "i3", "i3f0", "t0"],
            score.Outcomes.Select(outcome => outcome.Anchor));
    }

    private static Outcome Field(FieldKind? expected, FieldKind? came, bool found, bool right) =>
        new() { Of = OutcomeKind.Field, Expected = expected, Came = came, Found = found, Right = right };
}

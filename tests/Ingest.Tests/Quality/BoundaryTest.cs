using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Quality.Boundaries;
using Ingest.Quality.Scoring;
using Ingest.Quality.Truth;

namespace Ingest.Tests.Quality;

/// <summary>Pk and WindowDiff, worked out by hand on twelve words in three items.</summary>
public sealed class BoundaryTest
{
    private static readonly ImmutableArray<TruthItem> Truth = [Item("1", "a b c d"), Item("2", "e f g h"), Item("3", "i j k l")];

    private static TruthItem Item(string id, string title) => new() { Id = id, Title = title };

    private static AgendaItem Came(string id, string title) => new() { Id = id, Title = title };

    private static Scores Score(params ImmutableArray<AgendaItem> came) => BoundaryJudge.Judge(Truth, came).Scores;

    [Fact]
    public void The_same_boundaries_are_right_in_every_window()
    {
        // 12 words in 3 items: the window is 12 / (2 × 3) = 2 words, so there are 10.
        var scores = Score(Came("1", "a b c d"), Came("2", "e f g h"), Came("3", "i j k l"));
        Assert.Equal(new Share(10, 10), scores.BoundaryPk);
        Assert.Equal(new Share(10, 10), scores.BoundaryWindowDiff);
    }

    [Fact]
    public void A_boundary_one_word_late_costs_a_window_on_each_side()
    {
        // Truth parts at 4, the output at 5. Windows (i, i+2]: those with 4 but not 5 (i = 2), and with 5 but not 4 (i = 4), are wrong.
        var scores = Score(Came("1", "a b c d e"), Came("2", "f g h"), Came("3", "i j k l"));
        Assert.Equal(new Share(8, 10), scores.BoundaryPk);
        Assert.Equal(new Share(8, 10), scores.BoundaryWindowDiff);
    }

    [Fact]
    public void A_lost_item_s_words_belong_to_the_one_before_and_cost_its_boundary()
    {
        // Without item 2 its words e f g h are counted with item 1: the boundary at 4 is lost (2 windows), the one at 8 stays.
        var scores = Score(Came("1", "a b c d"), Came("3", "i j k l"));
        Assert.Equal(new Share(8, 10), scores.BoundaryPk);
    }

    [Fact]
    public void Two_boundaries_in_a_window_are_told_from_one_by_WindowDiff_alone()
    {
        // An invented item of one word, e: the output parts at 4 and 5. Windows i = 2 (4), 3 (4 and 5), 4 (5):
        // Pk is wrong at i = 4, WindowDiff at 3 and 4.
        var scores = Score(Came("1", "a b c d"), Came("x", "e"), Came("2", "f g h"), Came("3", "i j k l"));
        Assert.Equal(new Share(9, 10), scores.BoundaryPk);
        Assert.Equal(new Share(8, 10), scores.BoundaryWindowDiff);
    }

    [Fact]
    public void Nothing_came_and_all_windows_are_wrong() =>
        Assert.Equal(new Share(0, 10), Score().BoundaryPk);
}

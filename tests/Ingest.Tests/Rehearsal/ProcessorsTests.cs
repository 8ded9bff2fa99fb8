using Ingest.Rehearsal.Simulation;

namespace Ingest.Tests.Rehearsal;

/// <summary>Processors that are shared alike.</summary>
public sealed class ProcessorsTests
{
    /// <summary>1 s and 3 s on one processor: each at half speed, the short one ends at 2; the other has 2 s left and ends at 4.</summary>
    [Fact]
    public void Two_tasks_on_one_processor_go_at_half_speed()
    {
        var one = new Processors(1, 0);
        one.Add(0, 0, 1, 1);
        one.Add(0, 1, 3, 1);

        Assert.Equal([(2.0, 0), (4.0, 1)], Ends(one, 0));
    }

    /// <summary>3 s alone until 2; then 1 s left beside another of 1 s, both at half speed until 4.</summary>
    [Fact]
    public void A_task_that_comes_later_slows_what_is_left_of_the_first()
    {
        var one = new Processors(1, 0);
        one.Add(0, 0, 3, 1);
        one.Add(2, 1, 1, 1);

        Assert.Equal([(4.0, 0), (4.0, 1)], Ends(one, 2));
        Assert.Equal(4, one.BusyUntil(4), 9);
    }

    /// <summary>At half speed until 2 each of 4 s has 3 left; alone the other one needs 3 s more.</summary>
    [Fact]
    public void A_task_that_is_cancelled_leaves_its_processor_to_others()
    {
        var one = new Processors(1, 0);
        var first = one.Add(0, 0, 4, 1);
        one.Add(0, 1, 4, 1);
        one.Cancel(2, first, 1);

        Assert.Equal([(5.0, 1)], Ends(one, 2));
    }

    /// <summary>Crowding of a half where both processors are busy: 2 s take 3.</summary>
    [Fact]
    public void Busy_processors_get_in_each_other_s_way()
    {
        var two = new Processors(2, 0.5);
        two.Add(0, 0, 2, 1);
        two.Add(0, 1, 2, 1);

        Assert.Equal([(3.0, 0), (3.0, 1)], Ends(two, 0));
    }

    private static IEnumerable<(double At, int Worker)> Ends(Processors processors, double now)
    {
        var ends = new List<(double, int)>();
        while (double.IsFinite(processors.NextEnd(now)))
        {
            now = processors.NextEnd(now);
            ends.Add((Math.Round(now, 9), processors.End(now, _ => 1)));
        }

        return ends;
    }
}

using Ingest.Batch.Documents;

namespace Ingest.Tests.Cli;

public sealed class OrderedWorkersTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Results_come_in_the_inputs_order(int workers)
    {
        var results = new List<int>();
        OrderedWorkers<int, int>.Run(
            [.. Enumerable.Range(0, 500)],
            workers,
            () => input =>
            {
                Thread.SpinWait(input * 7919 % 5000); // unlike ones, so that they end out of order
                return input;
            },
            results.Add);
        Assert.Equal(Enumerable.Range(0, 500), results);
    }

    [Fact]
    public void No_more_than_a_window_is_held()
    {
        var worked = 0;
        var most = 0;
        var handed = 0;
        OrderedWorkers<int, int>.Run(
            [.. Enumerable.Range(0, 300)],
            3,
            () => input =>
            {
                Interlocked.Increment(ref worked);
                return input;
            },
            _ =>
            {
                Thread.Yield();
                most = Math.Max(most, Volatile.Read(ref worked) - handed++);
            });
        Assert.InRange(most, 1, 3 * 4);
    }

    [Fact]
    public void An_exception_while_handing_on_stops_the_run_and_goes_on() =>
        Assert.Throws<IOException>(() => OrderedWorkers<int, int>.Run(
            [.. Enumerable.Range(0, 300)], 3, () => input => input, result =>
            {
                if (result == 5)
                {
                    throw new IOException("disk full");
                }
            }));

    [Fact]
    public void A_worker_that_breaks_down_does_not_hang_the_run() =>
        Assert.Throws<InvalidOperationException>(() => OrderedWorkers<int, int>.Run(
            [1, 2, 3], 2, () => throw new NotSupportedException(), _ => { }));

    [Fact]
    public void No_inputs_is_no_work() => OrderedWorkers<int, int>.Run([], 4, () => input => input, _ => Assert.Fail("nothing to hand on"));
}

using Ingest.Batch;
using Ingest.Batch.Documents;

namespace Ingest.Tests.Issue17;

/// <summary>A remaining time that is said is never wrong by more than half, on runs of many kinds.</summary>
public sealed class RemainingTimeTests
{
    private const long Text = 200_000, Scan = 20_000_000;

    [Theory]
    [InlineData("alike")]
    [InlineData("mixed")]
    [InlineData("scans last")]
    [InlineData("slower and slower")]
    [InlineData("unchanged first")]
    [InlineData("few")]
    public void What_is_said_holds(string kind)
    {
        var said = 0;
        for (var seed = 1; seed <= 40; seed++)
        {
            said += Simulate(Inputs(kind, new Random(seed)), lanes: 1 + (seed % 4), $"{kind}, seed {seed}");
        }

        Assert.True(kind is not ("alike" or "mixed") || said > 1000, $"{said} times said");
    }

    [Fact]
    public void One_long_scan_is_told_by_its_pages()
    {
        var remaining = new RemainingTime();
        Assert.Null(remaining.Of(0, 0, [new ReadingState(TimeSpan.FromSeconds(10), 2, 3, 108, TimeSpan.FromSeconds(8))], 2));
        Assert.Equal(485,
            remaining.Of(0, 0, [new ReadingState(TimeSpan.FromSeconds(57), 11, 12, 108, TimeSpan.FromSeconds(55))], 2)!.Value.TotalSeconds,
            0.1);
        Assert.Null(
            remaining.Of(3, 0, [new ReadingState(TimeSpan.FromSeconds(57), 11, 12, 108, TimeSpan.FromSeconds(55))],
                2)); // others wait, and none was read
    }

    [Fact]
    public void Before_anything_was_read_and_while_all_is_as_it_was_nothing_is_said()
    {
        var remaining = new RemainingTime();
        Assert.Null(remaining.Of(10, 0, [], 2));
        for (var i = 0; i < 100; i++)
        {
            remaining.Add(TimeSpan.Zero, 0);
        }

        Assert.Null(remaining.Of(10, 0, [], 2));
        Assert.Equal(TimeSpan.Zero, remaining.Of(0, 0, [], 2));
    }

    private static List<(double Seconds, long Bytes)> Inputs(string kind, Random dice)
    {
        double Like(double mean, double spread) =>
            mean * Math.Exp((spread * Math.Sqrt(-2 * Math.Log(1 - dice.NextDouble())) * Math.Cos(2 * Math.PI * dice.NextDouble()))
                - (spread * spread / 2));
        return kind switch
        {
            "alike" => [.. Enumerable.Range(0, 300).Select(_ => (Like(1, 0.2), Text))],
            "mixed" => [.. Enumerable.Range(0, 3000).Select(_ => dice.Next(5) == 0 ? (Like(4, 0.5), Scan) : (Like(1, 0.7), Text))],
            "scans last" =>
                [.. Enumerable.Range(0, 200).Select(_ => (Like(1, 0.2), Text)),
                    .. Enumerable.Range(0, 3).Select(_ => (Like(300, 0.2), Scan))],
            "slower and slower" => [.. Enumerable.Range(0, 400).Select(i => (Like(1 + (i / 100.0), 0.1), Text))],
            "unchanged first" =>
                [.. Enumerable.Range(0, 500).Select(_ => (0.0, Text)), .. Enumerable.Range(0, 300).Select(_ => (Like(1, 0.3), Text))],
            _ => [.. Enumerable.Range(0, 12).Select(_ => (Like(1, 1), Text))],
        };
    }

    /// <summary>Lanes take the inputs in order; at each end it is asked, and what it says is held against how long it then takes.</summary>
    private static int Simulate(List<(double Seconds, long Bytes)> inputs, int lanes, string what)
    {
        var remaining = new RemainingTime();
        var now = 0.0;
        var next = 0;
        var hands = new List<(double Begun, double End, long Bytes)>();
        var said = new List<(double At, double Left)>();
        while (next < inputs.Count || hands.Count > 0)
        {
            while (hands.Count < lanes && next < inputs.Count)
            {
                hands.Add((now, now + inputs[next].Seconds, inputs[next].Bytes));
                next++;
            }

            var end = hands.MinBy(hand => hand.End);
            hands.Remove(end);
            now = end.End;
            remaining.Add(TimeSpan.FromSeconds(end.End - end.Begun), end.Bytes);
            var largest = next < inputs.Count ? inputs.Skip(next).Max(input => input.Bytes) : 0;
            var at = now;
            if (remaining.Of(inputs.Count - next, largest,
                [.. hands.Select(hand => new ReadingState(TimeSpan.FromSeconds(at - hand.Begun), 0, 0, 0, TimeSpan.Zero, hand.Bytes))],
                lanes) is { } left && hands.Count + inputs.Count - next > 0)
            {
                said.Add((now, left.TotalSeconds));
            }
        }

        var wrong = said.Where(one => Math.Abs(one.Left - (now - one.At)) > (now - one.At) / 2).ToList();
        Assert.True(wrong.Count == 0,
            $"{what}: {wrong.Count} of {said.Count}, the first {wrong.FirstOrDefault().Left:0.0} s said, "
                + $"{now - wrong.FirstOrDefault().At:0.0} s it took");
        return said.Count;
    }
}

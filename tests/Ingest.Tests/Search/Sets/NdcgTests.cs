namespace Ingest.Tests.Search.Sets;

/// <summary>Against sums done by hand: gains 7, 3 and 1; discounts 1, 1/1.58496, 1/2, 1/2.32193.</summary>
public sealed class NdcgTests
{
    private static readonly Dictionary<string, int> Grades = new(StringComparer.Ordinal) { ["a"] = 3, ["b"] = 2, ["c"] = 1 };

    [Theory]
    [InlineData("a b c", 1)]
    [InlineData("c b a", 0.680606)] // (1 + 3/1.58496 + 7/2) / (7 + 3/1.58496 + 1/2) = 6.392789 / 9.392789
    [InlineData("a x b c", 0.950801)] // (7 + 3/2 + 1/2.32193) / 9.392789 = 8.930677 / 9.392789
    [InlineData("x y z", 0)]
    [InlineData("", 0)]
    [InlineData("a", 0.745253)] // 7 / 9.392789
    [InlineData("a a b c", 1)]
    public void It_is_the_gain_over_the_best_gain(string found, double expected) =>
        Assert.Equal(expected, Ndcg.Of(found.Split(' ', StringSplitOptions.RemoveEmptyEntries), Grades), 0.000001);

    [Fact]
    public void The_eleventh_does_not_count()
    {
        var found = Enumerable.Range(0, 10).Select(i => $"x{i}").Append("a");

        Assert.Equal(0, Ndcg.Of(found, Grades));
    }

    [Fact]
    public void Ten_of_twelve_best_are_all_that_ten_ranks_can_have()
    {
        var grades = Enumerable.Range(0, 12).ToDictionary(i => $"i{i}", _ => 3, StringComparer.Ordinal);

        Assert.Equal(1, Ndcg.Of(grades.Keys.Skip(2), grades), 0.000001);
    }

    [Fact]
    public void Nothing_graded_is_nothing_gained() =>
        Assert.Equal(0, Ndcg.Of(["a"], new Dictionary<string, int>(StringComparer.Ordinal)));
}

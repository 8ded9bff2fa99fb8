using Ingest.Model;
using Ingest.Quality.Statistics;

namespace Ingest.Tests.Quality;

public sealed class CurveFitTests
{
    [Fact]
    public void A_posterior_is_worth_the_share_that_was_right()
    {
        // Of 100 that said 0.9 half were right, of 100 that said 0.999 all but one.
        var values = Enumerable.Range(0, 100).Select(i => (0.9, i % 2 == 0)).Concat(Enumerable.Range(0, 100).Select(i => (0.999, i > 0)));
        var curve = CurveFit.Of(values);
        Assert.Equal(0.5, curve.Of(0.9), 3);
        Assert.Equal(100.0 / 102, curve.Of(0.999), 3);
        Assert.InRange(curve.Of(0.99), 0.5, 0.99);
    }

    [Fact]
    public void The_curve_never_falls()
    {
        var random = new Random(7);
        var curve = CurveFit.Of(Enumerable.Range(0, 2000).Select(_ => (random.NextDouble(), random.NextDouble() < 0.6)));
        var values = Enumerable.Range(0, 1000).Select(i => curve.Of(i / 1000.0)).ToList();
        Assert.Equal(values.Order(), values);
    }

    [Fact]
    public void Too_little_to_fit_leaves_the_posterior() => Assert.Same(ConfidenceCurve.Plain, CurveFit.Of([(0.5, true), (0.9, false)]));

    [Fact]
    public void Nothing_is_ever_certain() => Assert.True(CurveFit.Of(Enumerable.Repeat((1.0, true), 500)).Of(1) < 1);
}

using System.Collections.Immutable;
using Ingest.Quality.Gate;
using Ingest.Quality.Scoring;
using Ingest.Quality.Statistics;

namespace Ingest.Tests.Quality;

public sealed class GateTest
{
    private static readonly ImmutableArray<string> Names = [.. Scores.None.Figures.Select(figure => figure.Name)];
    private static readonly ImmutableArray<MetricSummary> Figures = MetricSummary.Of([new Scores { Item = new Tally(99, 1, 1) }]);

    [Theory]
    [InlineData("itemF1=0.99", "item", 0.99)]
    [InlineData("ITEM=1", "item", 1)]
    [InlineData("fieldText=.5", "fieldText", 0.5)]
    public void Reads_a_figure_and_its_least(string text, string figure, double least) =>
        Assert.Equal(new GateRule(figure, least), GateRule.Parse(text, Names).Rule);

    [Theory]
    [InlineData("itemF1")]
    [InlineData("itemF1=")]
    [InlineData("itemF1=0,99")]
    [InlineData("itemF1=99")]
    [InlineData("itemF1=-1")]
    [InlineData("pagesF1=0.9")]
    public void Says_what_is_wrong_with_others(string text)
    {
        var (rule, problem) = GateRule.Parse(text, Names);
        Assert.Null(rule);
        Assert.Contains(text.Split('=')[0], problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_is_just_enough_passes_and_one_that_is_just_short_fails()
    {
        Assert.True(Assert.Single(QualityGate.AtLeast(Figures, [new("item", 0.99)])).Passed);
        var failed = Assert.Single(QualityGate.AtLeast(Figures, [new("item", 0.9901)]));
        Assert.False(failed.Passed);
        Assert.Equal("FAILED  item: 0.99 (asked for 0.9901)", failed.Line);
    }

    [Fact]
    public void A_figure_that_no_document_has_does_not_pass() =>
        Assert.False(Assert.Single(QualityGate.AtLeast(Figures, [new("decision", 0)])).Passed);

    [Fact]
    public void Falling_back_fails_and_a_new_figure_is_not_asked()
    {
        var verdicts = QualityGate.NoneBelow(Figures, new Dictionary<string, double> { ["item"] = 0.991, ["gone"] = 1 });
        Assert.False(Assert.Single(verdicts).Passed);
        Assert.True(Assert.Single(QualityGate.NoneBelow(Figures, new Dictionary<string, double> { ["item"] = 0.99 })).Passed);
    }
}

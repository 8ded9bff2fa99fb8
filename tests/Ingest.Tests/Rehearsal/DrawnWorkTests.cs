using Ingest.Rehearsal.Measures;
using Ingest.Rehearsal.Workload;

namespace Ingest.Tests.Rehearsal;

/// <summary>Drawn documents.</summary>
public sealed class DrawnWorkTests
{
    /// <summary>600 documents at 10 ms are 6 s; all 9,000 pages cost 2 ms or, in a scan, 4 s, so 2,000 times as much.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(99)]
    public void What_all_documents_cost_is_the_mean_s_whatever_the_seed(ulong seed)
    {
        var measured = Made.Measured(("corpus.pages", 9000), ("corpus.documents", 900), ("corpus.scanShare", 1.0 / 3),
            ("text.page", 2), ("text.document", 10), ("scans.page", 4000));
        var work = DrawnWork.Of(measured, seed);
        double Of(QueueName queue) => Saves(work, queue).Sum(save => save.Seconds);
        var scans = Saves(work, QueueName.Scans).Sum(save => save.Documents);

        Assert.Equal(900, work.Documents);
        Assert.Equal(300, scans);
        Assert.InRange(Of(QueueName.Scans) + (2000 * (Of(QueueName.Text) - 6)), 35_999.99, 36_000.01);
        Assert.InRange(Of(QueueName.Scans), 9_500, 14_500);
    }

    /// <summary>Ten pages of 10 ms a document, five documents a job: jobs of 0.5 s.</summary>
    [Fact]
    public void Without_spread_all_jobs_are_alike()
    {
        var work = DrawnWork.Of(Made.Even(1000), 1);

        Assert.Equal(20, work.Jobs.Length);
        Assert.All(work.Saves, save => Assert.Equal(0.5, save.Seconds, 9));
    }

    /// <summary>64 documents, or 10 s: of scans of 20 s each document is a save, of scans of 4 s three are.</summary>
    [Theory]
    [InlineData(2000, 1)]
    [InlineData(400, 3)]
    public void A_save_ends_with_the_document_that_passes_its_time(double pageMilliseconds, int documents)
    {
        var measured = Made.Even(600, ("corpus.scanShare", 1), ("jobs.scanDocuments", 6));
        var work = DrawnWork.Of(MeasuredFile.Over(measured,
            $$"""{ "scans.page": { "mean": {{(int)pageMilliseconds}}, "spread": 1, "unit": "ms" } }"""), 1);

        Assert.All(work.Saves, save => Assert.Equal(documents, save.Documents));
    }

    [Fact]
    public void A_save_has_at_most_its_documents()
    {
        var work = DrawnWork.Of(Made.Even(2000, ("jobs.textDocuments", 150), ("jobs.saveDocuments", 64)), 1);

        Assert.Equal([64, 64, 22, 50], work.Saves.Select(save => save.Documents));
        Assert.Equal([0, 3], work.Jobs.Select(job => job.First));
    }

    /// <summary>The mean of a lognormal is its median times e to half of the logarithm's variance: with a spread of e, 2 × √e.</summary>
    [Fact]
    public void A_median_becomes_a_mean()
    {
        Assert.Equal(3.29744254140, Spread.OfMedian(2, Math.E).Mean, 6);
        Assert.Equal(2, Spread.OfMedian(2, Math.E).Median, 9);

        var draws = new Draws(3);
        var drawn = Enumerable.Range(0, 100_000).Select(_ => draws.Lognormal(1)).Order().ToList();
        Assert.InRange(drawn.Average(), 1.6487 * 0.97, 1.6487 * 1.03);
        Assert.InRange(drawn[50_000], 0.98, 1.02);
    }

    private static IEnumerable<Save> Saves(Work work, QueueName queue) =>
        work.Jobs.Where(job => job.Queue == queue).SelectMany(job => work.Saves.Skip(job.First).Take(job.Saves));
}

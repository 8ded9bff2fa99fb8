using Ingest.Rehearsal.Measures;

namespace Ingest.Rehearsal.Workload;

/// <summary>
/// Draws documents by what was measured and puts them into jobs. Each document is drawn, so that a job's cost has the spread of a sum; then
/// all of a queue are scaled, so that together they cost what so many pages cost by their mean, whatever the seed.
/// </summary>
public static class DrawnWork
{
    public static Work Of(Measured measured, ulong seed)
    {
        var pages = Pages(measured, Draws.Of(seed, 1));
        var isScan = new bool[pages.Length];
        var share = measured["corpus.scanShare"];
        double passed = 0;
        for (var i = 0; i < pages.Length; i++) // spread evenly, so that the share is right in small corpora too
        {
            passed += share;
            isScan[i] = passed >= 1 - 1e-9;
            passed -= isScan[i] ? 1 : 0;
        }

        var whole = pages.Sum(page => (long)page);
        var scale = measured["corpus.pages"] / whole;
        return Work.Of(Jobs(measured, QueueName.Scans, "scans", [.. pages.Where((_, i) => isScan[i])], scale, Draws.Of(seed, 2))
            .Concat(Jobs(measured, QueueName.Text, "text", [.. pages.Where((_, i) => !isScan[i])], scale, Draws.Of(seed, 3))));
    }

    /// <returns>Of each document.</returns>
    private static int[] Pages(Measured measured, Draws draws)
    {
        var spread = measured.Spread("corpus.pagesADocument");
        var all = measured["corpus.pages"];
        var documents = (int)measured["corpus.documents"];
        var median = (documents > 0 ? spread with { Mean = all / documents } : spread).Median;
        var pages = new List<int>(documents > 0 ? documents : (int)(all / spread.Mean) + 1);
        for (double sum = 0; documents > 0 ? pages.Count < documents : sum < all; sum += pages[^1])
        {
            pages.Add((int)Math.Max(1, Math.Round(median * draws.Lognormal(spread.Sigma))));
        }

        return [.. pages];
    }

    /// <param name="scale">From a drawn page to one of those that are there.</param>
    private static IEnumerable<(QueueName Queue, IReadOnlyList<Save> Saves)> Jobs(
        Measured measured, QueueName queue, string kind, int[] pages, double scale, Draws draws)
    {
        var page = measured.Spread(kind + ".page");
        var drawn = Array.ConvertAll(pages, count => count * draws.Lognormal(page.Sigma));
        var second = page.Mean / 1000 * scale * pages.Sum(count => (long)count) / Math.Max(double.Epsilon, drawn.Sum());
        var fixedSeconds = measured.Seconds(kind + ".document");
        var size = (int)measured[queue == QueueName.Scans ? "jobs.scanDocuments" : "jobs.textDocuments"];
        var threads = queue == QueueName.Scans ? measured["scans.threads"] : 1;
        for (var from = 0; from < drawn.Length; from += size)
        {
            yield return (queue, SavesOf(measured, threads, drawn.AsSpan(from, Math.Min(size, drawn.Length - from)), second, fixedSeconds));
        }
    }

    private static List<Save> SavesOf(Measured measured, double threads, ReadOnlySpan<double> drawn, double second, double fixedSeconds)
    {
        var most = (int)measured["jobs.saveDocuments"];
        var longest = measured["jobs.saveSeconds"] * threads;
        var saves = new List<Save>();
        var open = default(Save);
        foreach (var one in drawn)
        {
            open = new Save(open.Documents + 1, open.Seconds + fixedSeconds + (one * second));
            if (open.Documents >= most || open.Seconds >= longest)
            {
                saves.Add(open);
                open = default;
            }
        }

        if (open.Documents > 0)
        {
            saves.Add(open);
        }

        return saves;
    }
}

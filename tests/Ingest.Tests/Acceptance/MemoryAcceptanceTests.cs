using System.Globalization;
using System.Text;
using Ingest.Corpus;
using Ingest.Tests.Support;

namespace Ingest.Tests.Acceptance;

/// <summary>Run on demand (tests/acceptance): the resident size of every worker over 10,000 documents is flat.</summary>
public sealed class MemoryAcceptanceTests(ITestOutputHelper output) : IDisposable
{
    private const int Documents = 10_000;
    private const int Passed = 500;

    private readonly TemporaryFolder _folder = new();

    [Fact(Explicit = true)]
    public void Workers_stay_as_large_as_they_are()
    {
        var made = CorpusMaker.Documents(1, 250).Select(document => document.Pdf).ToList();
        for (var i = 0; i < Documents; i++)
        {
            // A comment at the end makes another content of the same pages.
            _folder.Write($"in/{i:00000}.pdf", [.. made[i % made.Count], .. Encoding.ASCII.GetBytes($"% {i}\n")]);
        }

        using var run = new RunningProgram("run", _folder["in"], "--out", _folder["out"]);
        var samples = new Dictionary<int, List<(double Documents, double MiB)>>();
        while (!run.Ended)
        {
            var done = Directory.Exists(_folder["out/json"]) ? Directory.EnumerateFiles(_folder["out/json"]).Count() : 0;
            foreach (var worker in done >= Passed ? run.Workers() : [])
            {
                if (ResidentMiB(worker) is { } size)
                {
                    (samples.TryGetValue(worker, out var its) ? its : samples[worker] = []).Add((done, size));
                }
            }

            Thread.Sleep(2000);
        }

        Assert.InRange(run.End().ExitCode, 0, 1);
        foreach (var (worker, its) in samples.Where(each => each.Value.Count > 20))
        {
            var slope = Slope(its) * 1000;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"worker {worker}: {its.Count} samples from document {its[0].Documents:F0} to {its[^1].Documents:F0}, "
                    + $"{its.Min(s => s.MiB):F0} to {its.Max(s => s.MiB):F0} MiB, slope {slope:F2} MiB per 1,000 documents"));
            Assert.True(slope < 1, $"The worker grows by {slope:F2} MiB per 1,000 documents.");
        }

        Assert.NotEmpty(samples);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Least squares.</summary>
    private static double Slope(List<(double X, double Y)> points)
    {
        var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
        return points.Sum(point => (point.X - x) * (point.Y - y)) / points.Sum(point => (point.X - x) * (point.X - x));
    }

    private static double? ResidentMiB(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
            return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException)
        {
            return null; // it has ended
        }
    }
}

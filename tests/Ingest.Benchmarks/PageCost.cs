using System.Collections.Immutable;
using System.Globalization;
using Ingest.Learning;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pdf;
using Ingest.Pipeline;

namespace Ingest.Benchmarks;

/// <summary>
/// What a page costs once everything is compiled: PDF to layout, and layout to agenda, as processor microseconds and bytes.
/// All documents are read several times over and the cheapest round of each counts, so that two builds can be held against each other on a
/// machine that does other work too.
/// </summary>
public sealed class PageCost(IReadOnlyList<string> files, int rounds)
{
    private const int WarmRounds = 20;

    public int Run()
    {
        var contents = files.Select(File.ReadAllBytes).ToImmutableArray();
        var model = LineModel.LoadDefault();
        var sources = contents.Select(bytes => PdfFile.Read(bytes)).ToImmutableArray();
        var pages = sources.Sum(source => source.PageCount);
        Print("PDF to layout", pages, Cheapest(contents, bytes => PdfFile.Read(bytes)));
        Print("layout to agenda", pages,
            Cheapest(sources,
                source => AgendaPipeline.Read(source,
                    new DocumentInfo("a.pdf", new string('0', 64), 1, source.PageCount, null, TextSource.Embedded),
                    new ReadOptions { Model = model }).Document));
        return 0;
    }

    private (double Seconds, long Bytes) Cheapest<T>(ImmutableArray<T> inputs, Func<T, object> work)
    {
        var (best, bytes) = (double.MaxValue, long.MaxValue);
        for (var round = -WarmRounds; round < rounds; round++)
        {
            GC.Collect();
            var (before, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
            foreach (var input in inputs)
            {
                work(input);
            }

            var (after, afterwards) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
            (best, bytes) = round < 0
                ? (best, bytes) : (Math.Min(best, (after - before).TotalSeconds), Math.Min(bytes, afterwards - allocated));
        }

        return (best, bytes);
    }

    private static void Print(string stage, int pages, (double Seconds, long Bytes) cost) =>
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture,
                $"| {stage} | {1e6 * cost.Seconds / pages:F0} µs | {cost.Bytes / 1000 / pages} kB |"));
}

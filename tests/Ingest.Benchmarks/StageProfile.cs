using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Ingest.Feed;
using Ingest.Feed.Csv;
using Ingest.Labels;
using Ingest.Layout;
using Ingest.Learning;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pdf;
using Ingest.Pipeline;
using Ingest.Structure;
using Ingest.Tables;
using Ingest.Zones;

namespace Ingest.Benchmarks;

/// <summary>
/// What each stage costs over a folder of documents, as processor time of this process beside that of PdfPig's letters. On
/// a busy machine processor time is steadier than the clock. Each stage goes over all documents twice; the second counts.
/// </summary>
public sealed class StageProfile(IReadOnlyList<string> files)
{
    private readonly List<(string Stage, double Seconds, double Megabytes)> _rows = [];

    public int Run()
    {
        var contents = files.Select(File.ReadAllBytes).Where(Readable).ToImmutableArray();
        Measure("PdfPig's letters", contents, BareLetters.Of);
        var sources = Measure("Pdf: pages with glyphs, rulings, links", contents, bytes => PdfFile.Read(bytes));
        var lines = Measure("Lines", sources, source => ZoneMarker.Mark(LineMaker.Make(source.Pages), source.Pages, GivenOnPages.Nothing));
        Measure("Tables, found", [.. sources.Zip(lines)], both => TableFinder.Find(both.First.Pages, ZoneMarker.OfTables(both.Second)));
        ImmutableArray<ImmutableArray<TextLine>> text = [.. sources.Select(source => AgendaPipeline.Read(source).Text)];
        var model = LineModel.LoadDefault();
        Measure("Labels, rules alone", text, its => Labels(its, null));
        Measure("Labels, rules and model", text, its => Labels(its, model));
        var documents =
            Measure("(Lines to Agenda, everything)", sources,
                source => AgendaPipeline.Read(source,
                    new DocumentInfo("a.pdf", new string('0', 64), 1, source.PageCount, null, TextSource.Embedded),
                    new ReadOptions { Model = model }).Document);
        var renderer = new DocumentRenderer(CsvDialect.Rfc4180);
        Measure("Feed: JSON, CSV, packed rows", documents, renderer.Render);
        Measure("the run's share: two hashes", contents, bytes => SHA256.HashData(bytes));

        var pages = sources.Sum(source => source.PageCount);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{contents.Length} documents, {pages} pages\n"));
        Console.WriteLine("| stage | processor seconds | beside PdfPig's letters | KB allocated a page |\n|---|---|---|---|");
        foreach (var (stage, seconds, megabytes) in _rows)
        {
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture,
                    $"| {stage} | {seconds:F2} | {seconds / _rows[0].Seconds:F2} | {1000 * megabytes / pages:F0} |"));
        }

        return 0;
    }

    private ImmutableArray<TOut> Measure<TIn, TOut>(string stage, ImmutableArray<TIn> inputs, Func<TIn, TOut> work)
    {
        foreach (var input in inputs)
        {
            work(input);
        }

        var process = Process.GetCurrentProcess();
        process.Refresh();
        var (before, allocated) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes(precise: true));
        var results = ImmutableArray.CreateBuilder<TOut>(inputs.Length);
        foreach (var input in inputs)
        {
            results.Add(work(input));
        }

        process.Refresh();
        _rows.Add((stage, (process.TotalProcessorTime - before).TotalSeconds,
            (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e6));
        return results.MoveToImmutable();
    }

    private static bool Readable(byte[] bytes)
    {
        try
        {
            return BareLetters.Of(bytes).Pages > 0;
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return false;
        }
    }

    /// <summary>From the lines to their labels: what is seen of each, what the document is as a whole, and the decision.</summary>
    internal static ImmutableArray<LabelledLine> Labels(ImmutableArray<TextLine> lines, ILineModel? model)
    {
        var document = ContextMaker.Make(lines);
        return LineLabeller.Explain(document, StructureMaker.Make(document), model,
            model is null ? LabelScorers.RulesOnly : LabelScorers.Both).Lines;
    }
}

using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Ingest.Feed;
using Ingest.Feed.Csv;
using Ingest.Json;
using Ingest.Labels;
using Ingest.Layout;
using Ingest.Learning;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pdf;
using Ingest.Pipeline;
using Ingest.Tables;
using Ingest.Zones;

namespace Ingest.Benchmarks;

/// <summary>The house's stages on one agenda of 23 pages, beside PdfPig's own reading of its letters.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class StageBenchmarks
{
    private byte[] _bytes = [];
    private SourcePdf _source = new(null, 0, [], []);
    private ImmutableArray<TextLine> _text = [];
    private ImmutableArray<TextLine> _zoned = [];
    private AgendaDocument? _document;
    private DocumentInfo? _file;
    private LineModel? _model;
    private DocumentRenderer? _renderer;

    [GlobalSetup]
    public void Read()
    {
        _bytes = File.ReadAllBytes(BatchBenchmark.Repository("corpus", "agendas", "kkr-hovedstaden-2024-09-06.pdf"));
        _source = PdfFile.Read(_bytes);
        var trace = AgendaPipeline.Read(_source);
        (_zoned, _text) = (trace.Zoned, trace.Text);
        _model = LineModel.LoadDefault();
        _file = new DocumentInfo("a.pdf", new string('0', 64), _bytes.Length, _source.PageCount, null, TextSource.Embedded);
        _document = AgendaPipeline.Read(_source, _file, new ReadOptions { Model = _model }).Document;
        _renderer = new DocumentRenderer(CsvDialect.Rfc4180);
    }

    [Benchmark(Baseline = true, Description = "PdfPig: open, letters")]
    public int Letters() => BareLetters.Of(_bytes).Letters;

    [Benchmark(Description = "Pdf: pages with glyphs, rulings, links")]
    public SourcePdf Pdf() => PdfFile.Read(_bytes);

    [Benchmark(Description = "Lines")]
    public ImmutableArray<TextLine> Lines() => ZoneMarker.Mark(LineMaker.Make(_source.Pages), _source.Pages, GivenOnPages.Nothing);

    [Benchmark(Description = "Tables, found")]
    public object Tables() => TableFinder.Find(_source.Pages, ZoneMarker.OfTables(_zoned));

    [Benchmark(Description = "Labels: rules and model")]
    public object Labels() => StageProfile.Labels(_text, _model);

    [Benchmark(Description = "Lines to Agenda, everything")]
    public AgendaDocument Agenda() => AgendaPipeline.Read(_source, _file!, new ReadOptions { Model = _model }).Document;

    [Benchmark(Description = "Feed: JSON")]
    public byte[] Json() => AgendaJson.Write(_document!);

    [Benchmark(Description = "Feed: JSON, CSV, packed rows")]
    public RenderedDocument Render() => _renderer!.Render(_document!);
}

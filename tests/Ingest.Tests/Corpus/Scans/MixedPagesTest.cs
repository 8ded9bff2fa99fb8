using System.Collections.Immutable;
using System.Globalization;
using Ingest.Corpus;
using Ingest.Corpus.Families;
using Ingest.Corpus.Scans;
using Ingest.Corpus.Scans.Pages;
using Ingest.Corpus.Truth;
using Ingest.Tests.Support;
using UglyToad.PdfPig;

namespace Ingest.Tests.Corpus.Scans;

public sealed class MixedPagesTest
{
    private const int Count = 40;

    private sealed record Row(string File, int Page, string Kind, string Variant, double? Error);

    [Fact]
    public void Each_page_is_of_the_kind_that_is_told()
    {
        MadeScansTest.SkipWithoutPoppler();
        using var folder = new TemporaryFolder();
        var rows = Made(folder, "a", 4);
        Assert.Equal(Count, rows.Length);
        foreach (var file in rows.GroupBy(r => r.File, StringComparer.Ordinal))
        {
            using var pdf = PdfDocument.Open(folder["a/" + file.Key]);
            Assert.Equal(file.Count(), pdf.NumberOfPages);
            foreach (var row in file)
            {
                var page = pdf.GetPage(row.Page);
                var letters = page.Letters.Count(l => l.Value.Trim().Length > 0);
                var pictures = page.GetImages().Any();
                var said = $"{row}: {letters} letters";
                Assert.True(row.Kind is "text" or "bad-map" || pictures, said);
                Assert.True(row.Kind != "scan" || letters <= (row.Variant == "overlaid" ? 120 : 0), said);
                Assert.True(row.Kind is not ("ocr-good" or "ocr-bad") || letters >= 100, said);
                Assert.True(row.Kind != "ocr-bad" || row.Error is >= 0.15 and <= 0.40, said);
                Assert.True(row.Kind != "ocr-good" || row.Error <= 0.015, said);
            }
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes()
    {
        MadeScansTest.SkipWithoutPoppler();
        using var folder = new TemporaryFolder();
        var rows = Made(folder, "a", 5);
        Assert.Equal(rows, Made(folder, "b", 5));
        Assert.All(rows.Select(r => r.File).Distinct(),
            file => Assert.Equal(File.ReadAllBytes(folder["a/" + file]), File.ReadAllBytes(folder["b/" + file])));
        Assert.NotEqual(rows, Made(folder, "c", 6));
    }

    [Fact]
    public void All_kinds_come_in_their_share()
    {
        var kinds = MixedPages.Plans(3, 200).SelectMany(p => p).ToList();
        Assert.Equal(200, kinds.Count);
        Assert.All((string[])["text", "scan", "bad-map", "ocr-good", "ocr-bad"],
            kind => Assert.InRange(kinds.Count(k => k == kind), 14, 100));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void An_invisible_layer_is_the_page_s_text_where_it_stands(int rotate)
    {
        MadeScansTest.SkipWithoutPoppler();
        var made = CorpusMaker.Document(3, 0, FamilyCatalogue.Named("kkr")[0]);
        using var folder = new TemporaryFolder();
        var source = new SheetSource(made.Pdf, made.Lines, folder["source.pdf"]);
        var layer = new OcrTextLayer(0, 3);
        foreach (var line in Sheet.AllOf(source)[1].Lines)
        {
            layer.Line(OcrTextLayer.Writable(line.Text), line.Box);
        }

        var objects = new PdfObjects();
        using (var raster = Poppler.Raster(source.File, 2, 20))
        {
            new PicturePage(source.Sizes[1], rotate) { Over = layer.Operators, Resources = layer.FontResource(objects) }.AddTo(objects,
                raster, PictureCoding.GreyFlate, 0);
        }

        folder.Write("layered.pdf", objects.ToBytes("test"));
        using var pdf = PdfDocument.Open(folder["layered.pdf"]);
        using var plain = PdfDocument.Open(made.Pdf);
        Assert.All(pdf.GetPage(1).Letters, l => Assert.Equal(UglyToad.PdfPig.Core.TextRenderingMode.Neither, l.RenderingMode));
        var layered = pdf.GetPage(1).Letters.Where(l => l.Value != " ").ToList();
        Assert.Equal(
            string.Concat(Sheet.AllOf(source)[1].Lines.Select(l => l.Text)).Replace(" ", "", StringComparison.Ordinal),
            string.Concat(layered.Select(l => l.Value)));
        var right = plain.GetPage(2).Letters.Where(l => l.Value != " ").ToList();
        foreach (var word in (string[])["B", "D"])
        {
            var (a, b) = (right.First(l => l.Value == word), layered.First(l => l.Value == word));
            Assert.Equal(a.StartBaseLine.X, b.StartBaseLine.X, 12.0);
            Assert.Equal(a.StartBaseLine.Y, b.StartBaseLine.Y, 12.0);
        }

        // What is invisible leaves the picture as it is.
        using var shown = Poppler.Raster(folder["layered.pdf"], 1, 20);
        using var original = Poppler.Raster(source.File, 2, 20);
        Assert.InRange(shown.Pixels.Zip(original.Pixels).Average(p => Math.Abs(p.First.Green - p.Second.Green)), 0, 12);
    }

    [Theory]
    [MemberData(nameof(BadKinds))]
    public void A_bad_map_changes_the_text_and_not_the_picture(string kind)
    {
        MadeScansTest.SkipWithoutPoppler();
        var made = CorpusMaker.Document(3, 1, FamilyCatalogue.Named("byraad-web")[0]);
        using var folder = new TemporaryFolder();
        var source = new SheetSource(made.Pdf, made.Lines, folder["source.pdf"]);
        var page = Sheet.AllOf(source)[2];
        var maps = BadMap.For(source.Parts, [page.Number], kind, new Dice(1));
        var objects = new PdfObjects();
        source.Parts.CopyPage(page.Number, objects, [], maps);
        source.Parts.CopyPage(page.Number, objects, [], ImmutableDictionary<int, string>.Empty);
        folder.Write("bad.pdf", objects.ToBytes("test"));

        using var pdf = PdfDocument.Open(folder["bad.pdf"]);
        using var original = PdfDocument.Open(made.Pdf);
        var right = original.GetPage(3).Letters.Select(l => l.Value).ToList();
        var bad = pdf.GetPage(1).Letters.Select(l => l.Value).ToList();
        Assert.Equal(right, pdf.GetPage(2).Letters.Select(l => l.Value));
        Assert.True(BadMap.Changed(source.Parts, page.Number, maps) > 0.12);
        Assert.True(bad.Count != right.Count || right.Zip(bad).Count(p => p.First != p.Second) > right.Count * 0.1,
            string.Concat(bad.Take(80)));
        using var shown = Poppler.Raster(folder["bad.pdf"], 1, 40);
        using var good = Poppler.Raster(source.File, 3, 40);
        Assert.Equal(good.Bytes, shown.Bytes);
    }

    public static TheoryData<string> BadKinds => [.. BadMap.Kinds];

    [Fact]
    public void Slips_are_told_as_many_as_they_are()
    {
        Assert.Equal(0, OcrSlips.Share([("Budget 2024", "Budget 2024")]));
        Assert.Equal(4 / 10.0, OcrSlips.Share([("kommunen", "kornrnunen"), ("på", "på")]), 1e-9);
        Assert.Equal("Indstilling", OcrSlips.Read("Indstilling", 0, new Dice(1)));
        Assert.NotEqual("Indstilling", OcrSlips.Read("Indstilling", 0.9, new Dice(1)));
    }

    private static ImmutableArray<Row> Made(TemporaryFolder folder, string name, ulong seed)
    {
        MixedPages.Make(seed, Count, folder[name], mostDpi: 36);
        return [.. File.ReadLines(folder[$"{name}/{MixedPages.TruthFile}"]).Skip(1).Select(line => line.Split(',')).Select(f => new Row(
            f[0], int.Parse(f[1], CultureInfo.InvariantCulture), f[2], f[3],
            f[4].Length == 0 ? null : double.Parse(f[4], CultureInfo.InvariantCulture)))];
    }
}

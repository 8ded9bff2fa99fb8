using System.Collections.Immutable;
using System.Text.Json;
using Ingest.Corpus;
using Ingest.Corpus.Families;
using Ingest.Corpus.Scans;
using Ingest.Tests.Support;
using UglyToad.PdfPig;

namespace Ingest.Tests.Corpus.Scans;

public sealed class MadeScansTest
{
    private const int Dpi = 40;

    internal static void SkipWithoutPoppler()
    {
        MadeCorpus.SkipWithoutFonts();
        Assert.SkipWhen(Poppler.Missing() is not null, Poppler.Missing() ?? "");
    }

    /// <summary>A made agenda with its truth in a folder.</summary>
    private static MadeDocument Agenda(TemporaryFolder folder, string family = "kkr")
    {
        var made = CorpusMaker.Document(3, 0, FamilyCatalogue.Named(family)[0]);
        folder.Write("in/" + made.Name + ".pdf", made.Pdf);
        folder.Write("in/" + made.Name + ".json", made.Truth);
        return made;
    }

    private static byte[] Scanned(TemporaryFolder folder, string name, string kind, ulong seed, string outDir, int dpi = Dpi)
    {
        var said = new List<string>();
        Assert.Equal(1, ScanMaker.Make(kind, seed, folder[outDir], ScanMaker.PairsUnder([folder["in"]]), said.Add, dpi));
        Assert.Empty(said);
        return File.ReadAllBytes(folder[$"{outDir}/{name}.pdf"]);
    }

    [Theory]
    [InlineData("clean")]
    [InlineData("worn")]
    [InlineData("fax")]
    public void A_scan_has_pictures_only_the_same_pages_and_its_truth(string kind)
    {
        SkipWithoutPoppler();
        using var folder = new TemporaryFolder();
        var made = Agenda(folder, "liggende");
        using var scan = PdfDocument.Open(Scanned(folder, made.Name, kind, 7, "out"));
        using var original = PdfDocument.Open(made.Pdf);
        Assert.Equal(original.NumberOfPages, scan.NumberOfPages);
        for (var page = 1; page <= scan.NumberOfPages; page++)
        {
            Assert.Empty(scan.GetPage(page).Letters);
            Assert.Single(scan.GetPage(page).GetImages());
            Assert.Equal(original.GetPage(page).Width, scan.GetPage(page).Width, 1.0);
            Assert.Equal(original.GetPage(page).Height, scan.GetPage(page).Height, 1.0);
        }

        var truth = JsonDocument.Parse(File.ReadAllBytes(folder[$"out/{made.Name}.json"])).RootElement;
        var known = JsonDocument.Parse(made.Truth).RootElement;
        Assert.Equal(
            known.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("title").GetString()),
            truth.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("title").GetString()));
        Assert.True(JsonElement.DeepEquals(known.GetProperty("tables"), truth.GetProperty("tables")));
        Assert.DoesNotContain(truth.GetProperty("items").EnumerateArray(), i => i.TryGetProperty("links", out _));
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_others()
    {
        SkipWithoutPoppler();
        using var folder = new TemporaryFolder();
        var made = Agenda(folder);
        var first = Scanned(folder, made.Name, "worn", 7, "a");
        Assert.Equal(first, Scanned(folder, made.Name, "worn", 7, "b"));
        Assert.NotEqual(first, Scanned(folder, made.Name, "worn", 8, "c"));
    }

    [Fact]
    public void A_worn_sheet_carries_a_stamp_in_colour_that_a_clean_one_does_not()
    {
        SkipWithoutPoppler();
        using var folder = new TemporaryFolder();
        var made = Agenda(folder);
        Scanned(folder, made.Name, "worn", 7, "worn", 90);
        Scanned(folder, made.Name, "clean", 7, "clean", 90);
        Assert.True(Coloured(folder[$"worn/{made.Name}.pdf"]) > 20);
        Assert.Equal(0, Coloured(folder[$"clean/{made.Name}.pdf"]));
    }

    [Theory]
    [InlineData("rotate-90")]
    [InlineData("rotate-180")]
    [InlineData("rotate-270")]
    [InlineData("strips")]
    public void A_page_that_is_set_right_shows_as_the_original(string variant)
    {
        SkipWithoutPoppler();
        using var folder = new TemporaryFolder();
        var made = Agenda(folder);
        Odd(folder);
        var right = Rows(folder[$"in/{made.Name}.pdf"]);
        var wrong = Rows(folder[$"odd/{made.Name}.upside-down.pdf"]);
        var shown = Rows(folder[$"odd/{made.Name}.{variant}.pdf"]);
        Assert.True(Likeness(right, shown) > 0.8, $"{Likeness(right, shown)}");
        Assert.True(Likeness(right, wrong) < 0.6, $"{Likeness(right, wrong)}");
        Assert.True(Likeness(right, [.. wrong.Reverse()]) > 0.8);
    }

    [Fact]
    public void Turned_pages_are_turned_and_a_blank_one_has_no_ink()
    {
        SkipWithoutPoppler();
        using var folder = new TemporaryFolder();
        var made = Agenda(folder);
        Odd(folder);
        var shown = Poppler.PageSizes(folder[$"in/{made.Name}.pdf"])[0];
        foreach (var variant in (string[])["sideways-left", "sideways-right", "wrong-rotate-90"])
        {
            var size = Poppler.PageSizes(folder[$"odd/{made.Name}.{variant}.pdf"])[0];
            Assert.Equal((shown.Height, shown.Width), (size.Width, size.Height));
        }

        using var strips = PdfDocument.Open(folder[$"odd/{made.Name}.strips.pdf"]);
        Assert.Equal(7, strips.GetPage(1).GetImages().Count());
        Assert.True(Rows(folder[$"odd/{made.Name}.blank.pdf"]).Sum() < Rows(folder[$"in/{made.Name}.pdf"]).Sum() / 4.0);
    }

    [Fact]
    public void What_is_wrong_with_a_call_is_one_line()
    {
        SkipWithoutPoppler();
        using var folder = new TemporaryFolder();
        folder.Write("in/bad.pdf", 1, 2, 3);
        folder.Write("in/bad.json", "{}"u8.ToArray());
        Assert.Equal((2, 1), Called("scan", "--out", folder["out"], folder["nowhere"]));
        Assert.Equal((2, 1), Called("scan", "--out", folder["out"], Directory.CreateDirectory(folder["empty"]).FullName));
        Assert.Equal((3, 1), Called("scan", "--kind", "none-such", "--out", folder["out"], folder["in"]));
        Assert.Equal((1, 2), Called("scan", "--out", folder["out"], folder["in"]));
    }

    private static (int Code, int Lines) Called(params string[] args)
    {
        using var output = new StringWriter();
        var code = ScanCommand.Run(args, output);
        return (code, output.ToString().TrimEnd().Split('\n').Length);
    }

    private static void Odd(TemporaryFolder folder) =>
        Assert.Equal(1, ScanMaker.Make("odd", 7, folder["odd"], ScanMaker.PairsUnder([folder["in"]]), _ => { }, Dpi));

    private static int Coloured(string pdf)
    {
        using var page = Poppler.Raster(pdf, 1, 90);
        return page.Pixels.Count(p => Math.Max(p.Red, Math.Max(p.Green, p.Blue)) - Math.Min(p.Red, Math.Min(p.Green, p.Blue)) > 55);
    }

    /// <summary>Dark pixels by row.</summary>
    private static ImmutableArray<int> Rows(string pdf)
    {
        using var page = Poppler.Raster(pdf, 1, Dpi);
        return [.. page.Pixels.Chunk(page.Width).Select(row => row.Count(p => p.Green < 170))];
    }

    /// <summary>Correlation of two pages' rows.</summary>
    private static double Likeness(ImmutableArray<int> a, ImmutableArray<int> b)
    {
        var (meanA, meanB) = (a.Average(), b.Average());
        var pairs = a.Zip(b).ToList();
        return pairs.Sum(p => (p.First - meanA) * (p.Second - meanB))
            / Math.Sqrt(pairs.Sum(p => Math.Pow(p.First - meanA, 2)) * pairs.Sum(p => Math.Pow(p.Second - meanB, 2)));
    }
}

using System.Text.Json;
using Ingest.Corpus;
using Ingest.Corpus.Families;
using Ingest.Corpus.Scans;
using Ingest.Ocr;
using Ingest.Ocr.Tesseract;
using Ingest.Pdf;
using Ingest.Tests.Corpus;
using Ingest.Tests.Support;

namespace Ingest.Tests.Ocr;

/// <summary>The built program over scans, with Tesseract there and hidden.</summary>
public sealed class Issue7ScansTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_scanned_agenda_becomes_its_items()
    {
        SkipWithoutTesseract();
        var name = MakeScan();
        var run = IngestProgram.Run("run", _folder["scans"], "--out", _folder["out"]);
        Assert.True(run.ExitCode == 0, run.Error);
        var document = Document(name);
        Assert.Equal("ocr", document.GetProperty("document").GetProperty("textSource").GetString());
        var truth = JsonDocument.Parse(File.ReadAllBytes(_folder[$"scans/{name}.json"])).RootElement;
        Assert.Equal(Titles(truth), Titles(document));
        Assert.Contains(document.GetProperty("diagnostics").EnumerateArray(), note => note.GetProperty("code").GetString() == "ocr.page");
        Assert.All(document.GetProperty("ledger").EnumerateArray(), row => Assert.Equal(0, row.GetProperty("unplaced").GetInt32()));
    }

    /// <summary>A real register: seven turned pages of about thirty rows, counted on the paper, and one of text.</summary>
    [Fact]
    public void A_real_scanned_register_becomes_its_tables()
    {
        SkipWithoutTesseract();
        var scan = Repository.Real("scans", "1537646.pdf");
        var run = IngestProgram.Run("run", scan, "--out", _folder["out"]);
        Assert.True(run.ExitCode == 0, run.Error);
        var tables = Document("1537646").GetProperty("tables").EnumerateArray().ToArray();
        Assert.Equal([1, 2, 3, 4, 5, 6, 7],
            tables.SelectMany(table => table.GetProperty("source").EnumerateArray()).Select(box => box.GetProperty("page").GetInt32()));
        Assert.Contains(tables,
            table => table.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("header").GetString())
            .SequenceEqual(["Enhed", "Område", "Enhedsnavn", "Adresse", "Tlf. nr.", "Fax. nr.", "Afdeling"]));
    }

    [Fact]
    public void With_Tesseract_hidden_the_document_is_partial_says_what_to_do_and_is_read_when_it_is_there()
    {
        var name = MakeScan();
        var hidden = new Dictionary<string, string> { ["PATH"] = _folder["nothing"] };
        var run = IngestProgram.Run(hidden, "run", _folder["scans"], "--out", _folder["out"]);
        Assert.Equal(1, run.ExitCode);
        var (status, reason) = ProgramRun.Record(_folder["out"])[name + ".pdf"];
        Assert.Equal("partial", status);
        Assert.StartsWith("ocr.missing", reason, StringComparison.Ordinal);
        Assert.Contains("apt install tesseract-ocr", reason, StringComparison.Ordinal);
        if (new TesseractReader().Missing is null)
        {
            Assert.Equal(0, IngestProgram.Run("run", _folder["scans"], "--out", _folder["out"]).ExitCode);
            Assert.Equal("complete", ProgramRun.Record(_folder["out"])[name + ".pdf"].Status);
        }
    }

    [Fact]
    public void Nothing_is_read_from_pictures_where_that_is_forbidden_or_the_limit_is_none()
    {
        SkipWithoutTesseract();
        var name = MakeScan();
        Assert.Equal(1, IngestProgram.Run("run", _folder["scans"], "--out", _folder["never"], "--ocr", "never").ExitCode);
        Assert.StartsWith("text.unread", ProgramRun.Record(_folder["never"])[name + ".pdf"].Reason, StringComparison.Ordinal);
        var run = IngestProgram.Run("run", _folder["scans"], "--out", _folder["limit"], "--ocr-page-limit", "0");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("ocr.limit", ProgramRun.Record(_folder["limit"])[name + ".pdf"].Reason, StringComparison.Ordinal);
    }

    /// <summary>As a worker does where there are two processors.</summary>
    [Fact]
    public void Pages_read_side_by_side_are_those_read_one_after_the_other()
    {
        SkipWithoutTesseract();
        var pdf = File.ReadAllBytes(Path.Combine(_folder["scans"], MakeScan() + ".pdf"));
        var layouts = PdfFile.Read(pdf).Pages;
        Assert.True(layouts.Length > 1);
        var begun = new List<int>();
        var (one, two) = (new TesseractReader().Read(new OcrRequest(pdf, layouts, _ => { })),
            new TesseractReader(2).Read(new OcrRequest(pdf, layouts, begun.Add)));
        Assert.Equal(layouts.Select(page => page.Number), begun);
        Assert.Equal(JsonSerializer.Serialize(one), JsonSerializer.Serialize(two));
    }

    [Fact]
    public void Azure_without_an_address_is_a_clear_line()
    {
        var run = IngestProgram.Run(new Dictionary<string, string> { ["INGEST_AZURE_ENDPOINT"] = "" }, "run", _folder[""], "--out",
            _folder["out"], "--ocr-engine", "azure");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("INGEST_AZURE_ENDPOINT", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    /// <summary>Upside down, on its side, with /Rotate: the words are the same, and a blank page has none.</summary>
    [Fact]
    public void Pages_that_went_wrong_at_the_scanner_are_read()
    {
        SkipWithoutTesseract();
        MadeCorpus.SkipWithoutFonts();
        var made = CorpusMaker.Document(3, 0, FamilyCatalogue.Named("kkr")[0]);
        _folder.Write("in/side.pdf", made.Pdf);
        _folder.Write("in/side.json", made.Truth);
        ScanMaker.Make("odd", 5, _folder["scans"], ScanMaker.PairsUnder([_folder["in"]]), _ => { }, 200);
        var run = IngestProgram.Run("run", _folder["scans"], "--out", _folder["out"]);
        Assert.True(run.ExitCode is 0 or 1, run.Error);
        var letters = Directory.EnumerateFiles(_folder["out/json"], "*.json").ToDictionary(
            file => Path.GetFileName(file).Split('.')[1],
            file => JsonDocument.Parse(File.ReadAllBytes(file)).RootElement.GetProperty("ledger").EnumerateArray()
                .Sum(row => row.GetProperty("glyphs").GetInt32()));
        Assert.Equal(0, letters["blank"]);
        var usual = letters["strips"];
        Assert.True(usual > 100);
        Assert.All(letters.Where(file => file.Key != "blank"), file => Assert.InRange(file.Value, 0.9 * usual, 1.1 * usual));
    }

    public void Dispose() => _folder.Dispose();

    private static string[] Titles(JsonElement document) =>
        [.. document.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("title").GetString()!)];

    private JsonElement Document(string name) => JsonDocument.Parse(File.ReadAllBytes(_folder[$"out/json/{name}.json"])).RootElement;

    /// <summary>The shortest made agenda of one kind, as a clean scan.</summary>
    private string MakeScan()
    {
        MadeCorpus.SkipWithoutFonts();
        Assert.SkipWhen(Poppler.Missing() is not null, Poppler.Missing() ?? "");
        var made = Enumerable.Range(0, 6).Select(i => CorpusMaker.Document(3, i, FamilyCatalogue.Named("ad-kort")[0]))
            .MinBy(each => each.Pdf.Length)!;
        _folder.Write($"in/{made.Name}.pdf", made.Pdf);
        _folder.Write($"in/{made.Name}.json", made.Truth);
        ScanMaker.Make("clean", 5, _folder["scans"], ScanMaker.PairsUnder([_folder["in"]]), _ => { });
        return made.Name;
    }

    private static void SkipWithoutTesseract()
    {
        var missing = new TesseractReader().Missing;
        Assert.SkipWhen(missing is not null, missing ?? "");
        Assert.SkipWhen(Poppler.Missing() is not null, Poppler.Missing() ?? "");
    }
}

using System.Text.Json;
using Ingest.Corpus.Scans;
using Ingest.Ocr.Tesseract;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue16;

/// <summary>A document run through the program, and what is asked of its output.</summary>
internal sealed class OcrCase : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private OcrCase(byte[] pdf, params string[] options)
    {
        _folder.Write("in/case.pdf", pdf);
        var run = IngestProgram.Run(["run", _folder["in"], "--out", _folder["out"], .. options]);
        Assert.True(run.ExitCode is 0 or 1, run.Error);
        Document = JsonDocument.Parse(File.ReadAllBytes(_folder["out/json/case.json"])).RootElement;
    }

    public JsonElement Document { get; }

    public string Status => Document.GetProperty("status").GetString()!;

    public string TextSource => Document.GetProperty("document").GetProperty("textSource").GetString()!;

    /// <summary>Number and title.</summary>
    public string[] Items => [.. Document.GetProperty("items").EnumerateArray().Select(item => $"{item.GetProperty("number").GetString()}. {item.GetProperty("title").GetString()}")];

    /// <summary>"2 economy: The text", in order, for all items.</summary>
    public string[] Fields => [.. Document.GetProperty("items").EnumerateArray().SelectMany(item => item.GetProperty("fields").EnumerateArray()
        .Select(its => $"{item.GetProperty("number").GetString()} {its.GetProperty("kind").GetString()}: {its.GetProperty("text").GetString()}"))];

    public string?[] Cases => [.. Document.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("case") is { ValueKind: JsonValueKind.Object } its ? its.GetProperty("number").GetString() : null)];

    public (string Code, string Severity, int? Page, string Message)[] Notes => [.. Document.GetProperty("diagnostics").EnumerateArray().Select(note => (
        note.GetProperty("code").GetString()!, note.GetProperty("severity").GetString()!,
        note.GetProperty("page").ValueKind == JsonValueKind.Number ? note.GetProperty("page").GetInt32() : (int?)null, note.GetProperty("message").GetString()!))];

    public static OcrCase Run(byte[] pdf)
    {
        SkipWithoutTesseract();
        return new OcrCase(pdf);
    }

    /// <summary>As where nothing can read pictures.</summary>
    public static OcrCase RunWithoutOcr(byte[] pdf) => new(pdf, "--ocr", "never");

    public static byte[] Handed(string name)
    {
        var path = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "handed", name, "input.pdf"));
        Assert.SkipUnless(File.Exists(path), $"{path} is not on this machine.");
        return File.ReadAllBytes(path);
    }

    public static void SkipWithoutTesseract()
    {
        var missing = new TesseractReader().Missing;
        Assert.SkipWhen(missing is not null, missing ?? "");
        Assert.SkipWhen(Poppler.Missing() is not null, Poppler.Missing() ?? "");
    }

    public void Dispose() => _folder.Dispose();
}

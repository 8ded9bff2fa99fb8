using System.Security.Cryptography;
using System.Text.Json;
using Ingest.Json;
using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Cli;

/// <summary>Files with PDFs inside them, run as a batch: what is inside comes and goes with its file.</summary>
public sealed class InnerDocumentTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_inside_stands_behind_its_file_and_goes_when_it_goes()
    {
        Write("a.pdf", "A");
        Write("m/mappe.pdf", "Forside", ("Dagsorden.pdf", Pdf("Dagsorden")), ("Bilag 1.pdf", Pdf("Bilag")), ("ark.xlsx", [1, 2]));
        Write("z.pdf", "Z");
        string[] inside = ["m/mappe.pdf", "m/mappe.pdf!Dagsorden.pdf", "m/mappe.pdf!Bilag 1.pdf"];
        string[] all = ["a.pdf", .. inside, "z.pdf"];
        Assert.Equal(all.Select(path => $"added {path}"), Changes());
        Assert.Equal(all, Paths());
        Assert.Equal(all.Order(StringComparer.Ordinal), ProgramRun.Record(_folder["out"]).Keys.Order(StringComparer.Ordinal));
        Assert.Equal(all.Length, File.ReadLines(_folder["out/documents.csv"]).Count() - 1);
        Assert.Equal(["a.json", "m/mappe.json", "m/mappe.pdf!Bilag 1.json", "m/mappe.pdf!Dagsorden.json", "z.json"],
            OutputBytes.Files(_folder["out/json"]));
        var carrier = Document("m/mappe");
        Assert.Equal(
            ["file.embedded", "file.embedded", "file.embedded"],
            carrier.Diagnostics.Where(diagnostic => diagnostic.Code.StartsWith("file.", StringComparison.Ordinal))
                .Select(diagnostic => diagnostic.Code));
        Assert.All((string[])["!Dagsorden.pdf", "!Bilag 1.pdf", "ark.xlsx"],
            name => Assert.Contains(carrier.Diagnostics, diagnostic => diagnostic.Message.Contains(name, StringComparison.Ordinal)));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Pdf("Bilag"))), Document("m/mappe.pdf!Bilag 1").Document.Sha256);

        Assert.Equal(all.Select(path => $"unchanged {path}"), Changes());
        File.Delete(_folder["out/json/m/mappe.pdf!Bilag 1.json"]);
        Assert.Equal(all.Select(path => $"unchanged {path}"),
            Changes("a.pdf unchanged", "m/mappe.pdf read", "m/mappe.pdf!Bilag 1.pdf read", "m/mappe.pdf!Dagsorden.pdf read",
                "z.pdf unchanged"));

        Write("m/mappe.pdf", "Forside", ("Referat.pdf", Pdf("Referat")), ("Bilag 1.pdf", Pdf("Bilag")));
        Assert.Equal(
            ["unchanged a.pdf", "changed m/mappe.pdf", "added m/mappe.pdf!Referat.pdf", "unchanged m/mappe.pdf!Bilag 1.pdf",
                "unchanged z.pdf", "removed m/mappe.pdf!Dagsorden.pdf"],
            Changes());
        Assert.Equal(["a.json", "m/mappe.json", "m/mappe.pdf!Bilag 1.json", "m/mappe.pdf!Referat.json", "z.json"],
            OutputBytes.Files(_folder["out/json"]));
        SameAsFresh();

        Write("m/mappe.pdf", "Ingen filer mere");
        Assert.Equal(
            ["unchanged a.pdf", "changed m/mappe.pdf", "unchanged z.pdf", "removed m/mappe.pdf!Bilag 1.pdf",
                "removed m/mappe.pdf!Referat.pdf"], Changes());
        SameAsFresh();

        Write("m/mappe.pdf", "Forside", ("Dagsorden.pdf", Pdf("Dagsorden")));
        Changes();
        File.Delete(_folder["in/m/mappe.pdf"]);
        Assert.Equal(["unchanged a.pdf", "unchanged z.pdf", "removed m/mappe.pdf", "removed m/mappe.pdf!Dagsorden.pdf"], Changes());
        Assert.Equal(["a.json", "z.json"], OutputBytes.Files(_folder["out/json"]));
        Assert.Equal(["unchanged a.pdf", "unchanged z.pdf"], Changes());
    }

    [Fact]
    public void Twins_are_copied_with_all_that_is_inside_and_any_number_of_workers_gives_the_same_bytes()
    {
        var nested = Portfolio("Mappe i mappe", ("Dyb.pdf", Pdf("Dyb")));
        for (var i = 0; i < 4; i++)
        {
            Write($"{i}.pdf", $"Forside {i % 2}", ("Dagsorden.pdf", Pdf("Dagsorden")), ("mappe.pdf", nested),
                ($"Kun {i % 2}.pdf", Pdf($"Kun {i % 2}")));
        }

        var one = IngestProgram.Run("run", _folder["in"], "--out", _folder["out"], "--workers", "1", "--log", "json");
        Assert.Equal(4 * 5, Events(one, "document").Count());
        Assert.Equal(2 * 5, Events(one, "document").Count(line => line.GetProperty("fate").GetString() == "copied"));
        var finished = Assert.Single(Events(one, "finished"));
        Assert.Equal((20, 20), (finished.GetProperty("total").GetInt32(), finished.GetProperty("done").GetInt32()));
        Assert.Equal(["0.pdf", "0.pdf!Dagsorden.pdf", "0.pdf!mappe.pdf", "0.pdf!mappe.pdf!Dyb.pdf", "0.pdf!Kun 0.pdf"], Paths().Take(5));

        IngestProgram.Run("run", _folder["in"], "--out", _folder["three"], "--workers", "3");
        OutputBytes.AreEqual(_folder["out"], _folder["three"]);

        // Copied from the journal, too, and as if it had been read under its name.
        File.Move(_folder["in/0.pdf"], _folder["in/ny.pdf"]);
        Changes();
        SameAsFresh();
    }

    [Fact]
    public void A_run_that_is_killed_comes_to_the_same_bytes()
    {
        for (var i = 0; i < 8; i++)
        {
            Write($"{i}.pdf", $"Forside {i}", ("Dagsorden.pdf", Pdf($"Dagsorden {i}")), ("Bilag.pdf", Pdf($"Bilag {i}")));
        }

        Changes();
        for (var wanted = 2; wanted < 20; wanted += 6)
        {
            using var run = new RunningProgram("run", _folder["in"], "--out", _folder["killed"]);
            var goal = wanted;
            RunningProgram.WaitFor(
                () => run.Ended || (Directory.Exists(_folder["killed/json"]) && Directory.GetFiles(_folder["killed/json"]).Length >= goal));
            run.Kill();
        }

        Assert.Equal(0, IngestProgram.Run("run", _folder["in"], "--out", _folder["killed"]).ExitCode);
        OutputBytes.AreEqual(_folder["out"], _folder["killed"]);
        Assert.Equal(File.ReadAllText(_folder["out/changes.ndjson"]), File.ReadAllText(_folder["killed/changes.ndjson"]));
    }

    [Fact]
    public void One_inside_that_is_bad_costs_itself_only()
    {
        var crashing = new PagedPdf().Crashing().ToBytes();
        Write("mappe.pdf", "Forside", ("1.pdf", BadPdf.Encrypted()), ("2.pdf", crashing), ("3.pdf", [.. "vrøvl"u8]), ("4.pdf", []),
            ("5.pdf", Pdf("Dagsorden")), ("6.pdf", Pdf("Dagsorden")));
        Assert.Equal(1, IngestProgram.Run("run", _folder["in"], "--out", _folder["out"]).ExitCode);
        var record = ProgramRun.Record(_folder["out"]);
        Assert.Equal(
            ["mappe.pdf complete ", "mappe.pdf!1.pdf failed pdf.encrypted", "mappe.pdf!2.pdf failed crash",
                "mappe.pdf!3.pdf failed pdf.notPdf", "mappe.pdf!4.pdf failed pdf.empty", "mappe.pdf!5.pdf complete "],
            record.Select(entry => $"{entry.Key} {entry.Value.Status} {entry.Value.Reason?.Split(':')[0]}"));
        Assert.Contains(Document("mappe").Diagnostics,
            diagnostic => diagnostic.Code == "file.again" && diagnostic.Message.Contains("6.pdf", StringComparison.Ordinal));
    }

    [Fact]
    public void Portfolios_in_portfolios_end_and_say_so()
    {
        var pdf = Pdf("Bund");
        for (var level = 5; level > 0; level--)
        {
            pdf = Portfolio($"Lag {level}", ($"{level}.pdf", pdf));
        }

        _folder.Write("in/0.pdf", pdf);
        Assert.Equal(1, IngestProgram.Run("run", _folder["in"], "--out", _folder["out"]).ExitCode);
        Assert.Equal(["0.pdf", "0.pdf!1.pdf", "0.pdf!1.pdf!2.pdf", "0.pdf!1.pdf!2.pdf!3.pdf"], Paths());
        var last = Document("0.pdf!1.pdf!2.pdf!3");
        Assert.Equal(DocumentStatus.Partial, last.Status);
        Assert.Contains(last.Diagnostics,
            diagnostic => diagnostic.Code == "file.tooDeep" && diagnostic.Message.Contains("\"4.pdf\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_called_as_one_inside_keeps_its_name()
    {
        Write("a.pdf", "Forside", ("b.pdf", Pdf("inde")));
        Write("a.pdf!b.pdf", "ude");
        Changes();
        Assert.Equal(["a.pdf", "a.pdf!b~2.pdf", "a.pdf!b.pdf"], Paths());
        SameAsFresh();
        File.Delete(_folder["in/a.pdf!b.pdf"]);
        Changes();
        Assert.Equal(["a.pdf", "a.pdf!b.pdf"], Paths());
        SameAsFresh();
    }

    [Fact]
    public void The_report_draws_what_is_inside_and_corrections_reach_it()
    {
        var agenda = File.ReadAllBytes(Directory.GetFiles(Repository.Agendas, "*.pdf")[0]);
        Write("m/mappe.pdf", "Forside", ("Dagsorden.pdf", agenda));
        Directory.CreateDirectory(_folder["right"]);
        string[] options = ["--corrections", _folder["right"]];
        string[] unchanged = ["m/mappe.pdf unchanged", "m/mappe.pdf!Dagsorden.pdf unchanged"];
        Changes(options, []);
        Changes(options, unchanged);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(agenda));
        _folder.Write($"right/{sha256}.json", JsonSerializer.SerializeToUtf8Bytes(new
        {
            schemaVersion = "1.0", sha256, path = "x", reviewed = true,
            corrections = new[] { new { place = "meeting.place", right = "Rådhuset" } },
        }));
        Changes(options, "m/mappe.pdf read", "m/mappe.pdf!Dagsorden.pdf read");
        Assert.Equal("Rådhuset", Document("m/mappe.pdf!Dagsorden").Meeting.Place);
        Changes(options, unchanged);

        Assert.Equal(0,
            IngestProgram.Run("truth", "accept", _folder["out"], "--corrections", _folder["right"], "--truth", _folder["truth"]).ExitCode);
        Assert.Equal(["m/mappe.pdf!Dagsorden.json"], OutputBytes.Files(_folder["truth"]));
        var qa = IngestProgram.Run("qa", _folder["out"], "--truth", _folder["truth"], "--pdfs", _folder["in"], "--min", "itemF1=0.99");
        Assert.Equal((0, ""), (qa.ExitCode, qa.Error));
        Assert.All(Directory.GetFiles(_folder["out/qa/documents"], "*.html"),
            page => Assert.Contains("<svg class=\"sheet\"", File.ReadAllText(page), StringComparison.Ordinal));

        File.Move(_folder["truth/m/mappe.pdf!Dagsorden.json"], _folder["in/m/mappe.pdf!Dagsorden.gold.json"]);
        var score = IngestProgram.Run("score", _folder["in"], "--per-family", "0");
        Assert.Equal(0, score.ExitCode);
        Assert.Matches(@"item\s+1\.0", score.Output);
    }

    [Fact]
    public void A_file_of_two_meetings_gives_two_documents_wherever_it_lies()
    {
        var two = File.ReadAllBytes(Repository.Handed("two-meetings"));
        _folder.Write("in/to.pdf", two);
        _folder.Write("in/tvilling.pdf", two);
        Write("mappe.pdf", "Forside", ("to.pdf", two), ("et.pdf", Pdf("Dagsorden")));
        Changes();
        string[] all = ["mappe.pdf", "mappe.pdf!to.pdf", "mappe.pdf!to.pdf#2", "mappe.pdf!et.pdf", "to.pdf", "to.pdf#2", "tvilling.pdf",
            "tvilling.pdf#2"];
        Assert.Equal(all, Paths());
        Assert.Equal(4, File.ReadLines(_folder["out/documents.csv"]).Skip(1).Select(line => line.Split(',')[0]).Distinct().Count());
        Assert.Equal(all.Select(path => $"unchanged {path}"), Changes());

        // A twin is what reading it alone gives.
        File.Delete(_folder["in/to.pdf"]);
        Changes();
        SameAsFresh();

        Assert.Equal(0, IngestProgram.Run("qa", _folder["out"], "--pdfs", _folder["in"]).ExitCode);
        var second = Assert.Single(Directory.GetFiles(_folder["out/qa/documents"], "*-2.html"));
        Assert.Equal(2, File.ReadAllText(second).Split("<svg class=\"sheet\"").Length);
    }

    [Fact]
    public void Show_prints_all_documents_of_a_file()
    {
        Write("mappe.pdf", "Forside", ("Dagsorden.pdf", Pdf("Dagsorden")));
        var shown = IngestProgram.Run("show", _folder["in/mappe.pdf"]);
        Assert.Equal(0, shown.ExitCode);
        Assert.Contains("mappe.pdf!Dagsorden.pdf", shown.Output, StringComparison.Ordinal);
    }

    private static byte[] Pdf(string text) => new PagedPdf().Text(text, "Til efterretning.").ToBytes();

    private static byte[] Portfolio(string cover, params (string Name, byte[] Bytes)[] files)
    {
        var pdf = new PagedPdf().Text(cover);
        pdf.Catalog = "/Collection << /View /D >>";
        return pdf.With(files).ToBytes();
    }

    private void Write(string name, string cover, params (string Name, byte[] Bytes)[] files) =>
        _folder.Write("in/" + name, files.Length == 0 ? Pdf(cover) : Portfolio(cover, files));

    /// <summary>The output is what a run into an empty folder makes.</summary>
    private void SameAsFresh()
    {
        if (Directory.Exists(_folder["fresh"]))
        {
            Directory.Delete(_folder["fresh"], recursive: true);
        }

        IngestProgram.Run("run", _folder["in"], "--out", _folder["fresh"]);
        OutputBytes.AreEqual(_folder["fresh"], _folder["out"]);
    }

    private AgendaDocument Document(string stem) => AgendaJson.Read(File.ReadAllBytes(_folder[$"out/json/{stem}.json"]));

    private IEnumerable<string> Paths() =>
        File.ReadLines(_folder["out/agendas.ndjson"]).Select(line => Json(line).GetProperty("document").GetProperty("path").GetString()!);

    private string[] Changes(params string[] fates) => Changes([], fates);

    /// <summary>Runs, looks at what was done with each document, and gives the changes.</summary>
    private string[] Changes(string[] options, params string[] fates)
    {
        var run = IngestProgram.Run((string[])["run", _folder["in"], "--out", _folder["out"], "--log", "json", .. options]);
        Assert.Equal(0, run.ExitCode);
        if (fates.Length > 0)
        {
            Assert.Equal(fates, Events(run, "document").Select(line => $"{line.GetProperty("path")} {line.GetProperty("fate")}")
                .Order(StringComparer.Ordinal));
        }

        return [.. File.ReadLines(_folder["out/changes.ndjson"]).Select(Json)
            .Select(line => $"{line.GetProperty("change")} {line.GetProperty("path")}")];
    }

    private static IEnumerable<JsonElement> Events(ProgramRun run, string name) =>
        run.ErrorLines.Select(Json).Where(line => line.GetProperty("event").GetString() == name);

    private static JsonElement Json(string line) => JsonDocument.Parse(line).RootElement;
}

using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using Ingest.Batch.Documents;
using Ingest.Batch.Workers;
using Ingest.Batch.Workers.Frames;
using Ingest.Json;
using Ingest.Labels;
using Ingest.Model.Output;
using Ingest.Pdf;
using Ingest.Pdf.Embedded;
using Ingest.Tests.Cli;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>Limits that fit: a busy machine costs no page, and pages that were read are saved.</summary>
public sealed class FittingLimitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>
    /// A worker that is stopped most of the time has as little of the processors as one on a machine with much else to do.
    /// </summary>
    [Fact]
    public void A_document_is_read_at_the_first_try_by_a_worker_that_gets_a_tenth_of_a_processor()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are sent with kill.");
        using var reader = new GuardedReader(new WorkerSettings("rfc4180", LabelScorers.RulesOnly),
            WorkerLimits.Default with { DocumentTime = TimeSpan.FromSeconds(4) });
        Read(reader, new PagedPdf().Text("warm").ToBytes());
        var worker = reader.ProcessId!.Value;
        using var end = new CancellationTokenSource();
        var starving = new Thread(() => Starve(worker, end.Token));
        starving.Start();
        var begun = Stopwatch.GetTimestamp();
        var result = Read(reader, BadInputTests.ManyGlyphs(700_000));
        end.Cancel();
        starving.Join();
        Assert.SkipWhen(Stopwatch.GetElapsedTime(begun) < TimeSpan.FromSeconds(4), "This machine reads it too soon to tell.");
        Assert.Equal((1, worker), (result.Attempts, reader.ProcessId));
    }

    /// <summary>Tesseract's stand-in takes longer than the limit, and no processor: it waits for one.</summary>
    [Fact]
    public void A_scan_whose_pages_wait_for_a_processor_loses_none()
    {
        var ocr = new StandInOcr(_folder, reading: "sleep 6");
        _folder.Write("in/scan.pdf", StandInOcr.Scan(6));
        var run = IngestProgram.Run(ocr.Environment, "run", _folder["in"], "--out", _folder["out"], "--document-timeout", "4s");
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(6, Pages());
    }

    [Fact]
    public void Pages_of_a_scan_that_were_read_are_saved_when_others_hang()
    {
        var ocr = new StandInOcr(_folder, drawing: "case $page in 5|9) while :; do :; done;; esac");
        _folder.Write("in/scan.pdf", StandInOcr.Scan(12));
        var run = IngestProgram.Run(ocr.Environment, "run", _folder["in"], "--out", _folder["out"], "--document-timeout", "4s");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("partial", ProgramRun.Record(_folder["out"])["scan.pdf"].Status);
        Assert.Equal([5, 9], Lost());
        Assert.Equal(10, Pages());
    }

    [Fact]
    public void More_hanging_pages_than_are_looked_for_leave_those_before_them()
    {
        var pages = new PagedPdf().Text("Dagsorden").Text("1. Budget");
        for (var i = 0; i < 8; i++)
        {
            pages.Crashing();
        }

        using var reader = new GuardedReader(new WorkerSettings("rfc4180", LabelScorers.RulesOnly), WorkerLimits.Default);
        var result = Read(reader, pages.ToBytes());
        Assert.Equal(DocumentStatus.Partial, result.Status);
        Assert.Equal([1, 2], AgendaJson.Read(result.Rendered!.Json).Ledger.Select(page => page.Page));
    }

    [Fact]
    public void What_comes_after_the_pages_and_is_too_much_is_tried_with_half_of_them()
    {
        var limit = TimeSpan.FromSeconds(60);
        var death = new WorkerDeath(DeathCause.Timeout, null, TimeSpan.Zero, null) { Worked = limit, Furthest = 108 };
        var asked = new List<int?>();
        for (var rest = RestOfPages.After(death, limit); rest is not null; rest = rest.Less(death))
        {
            var last = rest.Of(Task).Last;
            asked.Add(last);
            death = death with { Furthest = last ?? 108 };
        }

        Assert.Equal([null, 54, 27, 13, 6, 3, 1], asked);
    }

    [Fact]
    public void Time_for_pictures_is_none_of_the_document_s()
    {
        var limit = TimeSpan.FromSeconds(60);
        var rest = RestOfPages.After(
            new WorkerDeath(DeathCause.Timeout, 100, limit, null) { InPicture = true, Worked = limit, Furthest = 108 }, limit);
        Assert.True(rest.IsWhole); // which of two pages side by side it was isn't known
        rest = rest.Less(new WorkerDeath(DeathCause.Timeout, 99, limit, null) { InPicture = true, Worked = limit, Furthest = 108 })!;
        Assert.Equal((limit, limit), (rest.Time.Whole, rest.Time.Picture));
        Assert.Equal([99], rest.Of(Task).LeaveOut.Keys);
    }

    public void Dispose() => _folder.Dispose();

    private static ReadTask Task => ReadTask.Whole("a.pdf", "hash", EmbeddedBudget.Of(EmbeddedLimits.Default, "hash"));

    private JsonElement Document() => JsonDocument.Parse(File.ReadAllBytes(_folder["out/json/scan.json"])).RootElement;

    private int Pages() =>
        Document().GetProperty("diagnostics").EnumerateArray().Count(note => note.GetProperty("code").GetString() == "ocr.page");

    private IEnumerable<int> Lost() => Document().GetProperty("diagnostics").EnumerateArray()
        .Where(note => note.GetProperty("code").GetString() == "pdf.page").Select(note => note.GetProperty("page").GetInt32());

    private static Ingest.Batch.Documents.DocumentResult Read(GuardedReader reader, byte[] pdf) =>
        reader.Read("a.pdf", Convert.ToHexStringLower(SHA256.HashData(pdf)), pdf);

    private static void Starve(int process, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            Signal(process, "STOP");
            Thread.Sleep(900);
            Signal(process, "CONT");
            Thread.Sleep(80);
        }
    }

    private static void Signal(int process, string name)
    {
        using var kill = Process.Start("kill", ["-s", name, $"{process}"]);
        kill.WaitForExit();
    }
}

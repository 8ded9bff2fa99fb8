using System.Diagnostics;
using System.Security.Cryptography;
using Ingest.Batch.Documents;
using Ingest.Batch.Workers;
using Ingest.Feed;
using Ingest.Json;
using Ingest.Labels;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Cli;

/// <summary>Documents that end the process that reads them.</summary>
public sealed class WorkerTests
{
    private static readonly WorkerSettings Settings = new("rfc4180", LabelScorers.RulesOnly);

    [Fact]
    public void A_sound_document_is_read_at_the_first_try()
    {
        var (result, document) = Read(new PagedPdf().Text("Dagsorden").Text("1. Budget"));
        Assert.Equal((DocumentStatus.Complete, 1, true, 2), (result.Status, result.Attempts, result.Settled, document.Ledger.Length));
    }

    [Fact]
    public void Pages_around_one_that_crashes_are_saved() =>
        SavesPagesAround("crash", new PagedPdf().Text("Dagsorden").Crashing().Text("1. Budget"));

    [Fact]
    public void Pages_around_one_that_eats_memory_are_saved() =>
        SavesPagesAround("out-of-memory", new PagedPdf().Text("Dagsorden").Eating().Text("1. Budget"));

    [Fact]
    public void Pages_around_one_that_hangs_are_saved() =>
        SavesPagesAround("timeout", new PagedPdf().Text("Dagsorden").Hanging().Text("1. Budget"), seconds: 30);

    [Theory]
    [InlineData("crash")]
    [InlineData("out-of-memory")]
    [InlineData("timeout")]
    public void A_document_of_such_a_page_alone_fails_by_name(string code)
    {
        var pdf = code switch { "crash" => new PagedPdf().Crashing(), "timeout" => new PagedPdf().Hanging(), _ => new PagedPdf().Eating() };
        var (result, document) = Read(pdf, seconds: code == "timeout" ? 3 : 60);
        Assert.Equal((DocumentStatus.Failed, 2, false), (result.Status, result.Attempts, result.Settled));
        Assert.Contains(code, string.Join(' ', document.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Message}")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_worker_that_is_killed_by_hand_costs_nothing_but_a_second_try()
    {
        using var reader = new GuardedReader(Settings, WorkerLimits.Default);
        ReadWith(reader, new PagedPdf().Text("warm").ToBytes());
        using var worker = Process.GetProcessById(reader.ProcessId!.Value);
        worker.Kill();
        worker.WaitForExit();
        var result = ReadWith(reader, new PagedPdf().Text("Dagsorden").ToBytes());
        Assert.Equal((DocumentStatus.Complete, 2, true), (result.Status, result.Attempts, result.Settled));
    }

    [Fact]
    public void A_copy_under_another_name_is_what_reading_it_would_give()
    {
        var pdf = File.ReadAllBytes(Directory.GetFiles(Repository.Agendas, "*.pdf")[0]);
        using var reader = new GuardedReader(Settings, WorkerLimits.Default);
        var (one, other) = (ReadWith(reader, pdf, "a.pdf").Rendered!, ReadWith(reader, pdf, "b/ø.pdf").Rendered!);
        var copy = new DocumentResults(Settings.Csv()).Copy(FeedRows.Unpack(one.Rows).Line, "b/ø.pdf").Rendered!;
        Assert.Equal(other.Json, copy.Json);
        Assert.Equal(other.Rows, copy.Rows);
        Assert.Equal(other.Tables.Select(table => table.Key), copy.Tables.Select(table => table.Key));
        Assert.Equal(other.Tables.Select(table => table.Value), copy.Tables.Select(table => table.Value));
    }

    private static void SavesPagesAround(string code, PagedPdf pdf, int seconds = 60)
    {
        var (result, document) = Read(pdf, seconds);
        Assert.Equal((DocumentStatus.Partial, 2, false), (result.Status, result.Attempts, result.Settled));
        Assert.Equal([1, 3], document.Ledger.Select(page => page.Page));
        var lost = Assert.Single(document.Diagnostics, diagnostic => diagnostic.Code == "pdf.page");
        Assert.Equal((2, $"Page 2 is left out ({code})."), (lost.Page, lost.Message));
    }

    private static (DocumentResult Result, AgendaDocument Document) Read(PagedPdf pdf, int seconds = 60)
    {
        using var reader = new GuardedReader(Settings,
            WorkerLimits.Default with { DocumentTime = TimeSpan.FromSeconds(seconds), MemoryBytes = 400 << 20 });
        var result = ReadWith(reader, pdf.ToBytes());
        return (result, AgendaJson.Read(result.Rendered!.Json));
    }

    private static DocumentResult ReadWith(GuardedReader reader, byte[] pdf, string path = "a.pdf") =>
        reader.Read(path, Convert.ToHexStringLower(SHA256.HashData(pdf)), pdf);
}

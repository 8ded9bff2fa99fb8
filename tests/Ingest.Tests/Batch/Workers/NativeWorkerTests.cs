using System.Security.Cryptography;
using System.Text;
using Ingest.Batch.Documents;
using Ingest.Batch.Ocr;
using Ingest.Batch.Workers;
using Ingest.Batch.Workers.Frames;
using Ingest.Labels;
using Ingest.Model.Output;
using Ingest.Ocr;
using Ingest.Pdf;
using Ingest.Pdf.Embedded;
using Ingest.Tests.Support;

namespace Ingest.Tests.Batch.Workers;

/// <summary>The worker that is compiled ahead of time, and what stands in its place and is none.</summary>
public sealed class NativeWorkerTests : IDisposable
{
    private static readonly WorkerSettings Plain = new("rfc4180", LabelScorers.Both);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(LabelScorers.Both)]
    [InlineData(LabelScorers.RulesOnly)]
    public void It_writes_the_same_bytes_as_the_program(LabelScorers voters)
    {
        var native = NativeWorker.For(Plain);
        Assert.SkipWhen(native is null, "No worker was compiled ahead of time: that wants gcc or clang (apt-get install gcc libc6-dev).");
        foreach (var pdf in Directory.GetFiles(Repository.Agendas, "*.pdf").Select(File.ReadAllBytes)
            .Append(new PagedPdf().Text("Dagsorden").Text("1. Budget").ToBytes()).Append("no PDF"u8.ToArray()))
        {
            var (one, other) = (Read(native, pdf, voters), Read(null, pdf, voters));
            Assert.Equal(one.Rendered!.Json, other.Rendered!.Json);
            Assert.Equal(one.Rendered.Rows, other.Rendered.Rows);
            Assert.Equal(one.Rendered.Tables.SelectMany(table => table.Value), other.Rendered.Tables.SelectMany(table => table.Value));
        }
    }

    [Fact]
    public void What_the_program_does_itself_is_not_asked_of_it()
    {
        Assert.Null(NativeWorker.For(Plain with { Corrections = _folder.Path }));
        Assert.Null(NativeWorker.For(Plain with { TabulaJar = "tabula.jar" }));
        Assert.Null(NativeWorker.For(Plain with { Learned = new LearnedFiles("model.zip", null, "mark") }));
        Assert.Null(NativeWorker.For(Plain with { Ocr = new OcrSettings(OcrMode.Auto, Azure: true) }));
    }

    [Fact]
    public void A_file_that_is_no_program_costs_nothing() => ReadsAnyway(_folder.Write("ingest-worker", "not a program"u8.ToArray()));

    [Fact]
    public void One_that_ends_at_once_costs_nothing() => ReadsAnyway(Script("exit 1"));

    [Fact]
    public void One_of_another_build_is_not_used() => ReadsAnyway(Answering((FrameKind.Ready, "another build")));

    [Fact]
    public void What_it_leaves_to_the_program_the_program_reads_at_its_first_try() =>
        ReadsAnyway(Answering((FrameKind.Ready, NativeWorker.Build), (FrameKind.LeftToProgram, "")));

    [Fact]
    public void After_a_document_that_it_left_it_is_asked_for_the_next()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A shell script stands for the worker.");
        var native = Answering((FrameKind.Ready, NativeWorker.Build), (FrameKind.LeftToProgram, ""));
        File.WriteAllText(native,
            File.ReadAllText(native).Replace("cat ", $"echo >> '{_folder["starts"]}'; cat ", StringComparison.Ordinal));
        using var process = new WorkerProcess(Plain with { Voters = LabelScorers.RulesOnly }, WorkerLimits.Default, native);
        var (task, pdf) = Task(new PagedPdf().Text("Dagsorden").ToBytes());
        Assert.Equal(DocumentStatus.Complete, process.Ask(task, pdf, Time).Result!.Status);
        Assert.Equal(DocumentStatus.Complete, process.Ask(task, pdf, Time).Result!.Status);
        Assert.Equal(2, File.ReadLines(_folder["starts"]).Count());
    }

    [Fact]
    public void A_document_that_ends_it_is_tried_once_more_by_the_program()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A shell script stands for the worker.");
        using var process = new WorkerProcess(Plain, WorkerLimits.Default, Answering(100, (FrameKind.Ready, NativeWorker.Build)));
        var (task, pdf) = Task(new PagedPdf().Text("Dagsorden").ToBytes());
        Assert.Equal(DeathCause.Crash, process.Ask(task, pdf, Time).Death!.Cause);
        Assert.Equal(DocumentStatus.Complete, process.Ask(task with { ReadForMilliseconds = 60_000 }, pdf, Time).Result!.Status);
    }

    private static readonly WorkerTime Time = new(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));

    private static void ReadsAnyway(string native)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A shell script stands for the worker.");
        Assert.Equal(DocumentStatus.Complete, Read(native, new PagedPdf().Text("Dagsorden").ToBytes(), LabelScorers.RulesOnly).Status);
    }

    private static DocumentResult Read(string? native, byte[] pdf, LabelScorers voters)
    {
        using var process = new WorkerProcess(Plain with { Voters = voters }, WorkerLimits.Default, native);
        var (task, content) = Task(pdf);
        return process.Ask(task, content, Time).Result!;
    }

    private static (ReadTask Task, byte[] Content) Task(byte[] pdf)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(pdf));
        return (ReadTask.Whole("a.pdf", sha256, EmbeddedBudget.Of(EmbeddedLimits.Default, sha256)), pdf);
    }

    private string Answering(params (FrameKind Kind, string Content)[] frames) => Answering(1000, frames);

    /// <param name="bytes">After so many it ends.</param>
    private string Answering(int bytes, params (FrameKind Kind, string Content)[] frames)
    {
        using var said = new MemoryStream();
        foreach (var (kind, content) in frames)
        {
            Frame.Write(said, kind, Encoding.UTF8.GetBytes(content));
        }

        var file = Path.Combine(_folder.Path, "said");
        File.WriteAllBytes(file, said.ToArray());
        return Script($"cat '{file}'; head -c {bytes} > /dev/null");
    }

    private string Script(string line)
    {
        var file = _folder.Write("ingest-worker", Encoding.UTF8.GetBytes($"#!/bin/sh\n{line}\n"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return file;
    }
}

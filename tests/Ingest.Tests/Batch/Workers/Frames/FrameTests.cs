using System.Collections.Immutable;
using System.Reflection;
using Ingest.Batch.Documents;
using Ingest.Batch.Ocr;
using Ingest.Batch.Workers;
using Ingest.Batch.Workers.Frames;
using Ingest.Feed;
using Ingest.Labels;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Ocr;
using Ingest.Pdf;
using Ingest.Pdf.Embedded;

namespace Ingest.Tests.Batch.Workers.Frames;

/// <summary>What goes through the pipe comes out as it was, every property of it: each sample has none that is as by default.</summary>
public sealed class FrameTests
{
    [Fact]
    public void Settings()
    {
        var settings = new WorkerSettings("excel-da", LabelScorers.ModelOnly, "/corrections", "/tabula.jar")
        {
            Ocr = new OcrSettings(OcrMode.Always, Azure: true), Pages = "3-9", Password = "æ", KeepItemTables = true,
            Learned = new LearnedFiles("/model.zip", "/profiles", "mark"),
        };
        AllSaid(settings, new WorkerSettings("", default));
        Assert.Equal(settings, SettingsFrame.Read(SettingsFrame.Write(settings)));
        Assert.Equal(new WorkerSettings("", default), SettingsFrame.Read(SettingsFrame.Write(new WorkerSettings("", default))));
    }

    [Fact]
    public void A_task()
    {
        var task = new ReadTask("2024/å.pdf", "hash", new EmbeddedBudget(new EmbeddedLimits(1L << 40, 7, 3), ["one", "two"]),
            ImmutableSortedDictionary<int, string>.Empty.Add(4, "crash").Add(2, "timeout"), 12345)
        {
            Last = 9, LastReason = "out-of-memory",
        };
        AllSaid(task, ReadTask.Whole("", "", new EmbeddedBudget(new EmbeddedLimits(0, 0, 0), [])));
        var read = TaskFrame.Read(TaskFrame.Write(task));
        Assert.Equal(task.LeaveOut, read.LeaveOut);
        Assert.Equal(task.Embedded.Seen, read.Embedded.Seen);
        Assert.Equal(task with { LeaveOut = read.LeaveOut, Embedded = task.Embedded with { Seen = read.Embedded.Seen } }, read);
    }

    [Fact]
    public void A_result_and_what_was_found_in_it()
    {
        var inside = Result("a.pdf#2");
        var result = Result("a.pdf") with { Further = [inside], Told = null };
        AllSaid(result, new DocumentResult("", null, null, default, null, 0, 0, 0, 0), nameof(DocumentResult.Told));
        var read = ResultFrame.Read(ResultFrame.Write(result));
        Assert.Equal(inside.Reason, read.Further.Single().Reason);
        Same(result, read);
        Same(inside, read.Further.Single());
    }

    private static DocumentResult Result(string path) => new(
        path, new RenderedDocument("d1", path, [1, 2], [3], [KeyValuePair.Create("t1.csv", new byte[] { 4 })]), "hash",
        DocumentStatus.Failed, new Diagnostic("pdf.page", Severity.Error, 3, "Sagt på dansk."), 3, 5, 7, 1L << 33)
    {
        Attempts = 2, Settled = false,
    };

    private static void Same(DocumentResult one, DocumentResult other)
    {
        Assert.Equal(one.Rendered!.Json, other.Rendered!.Json);
        Assert.Equal(one.Rendered.Rows, other.Rendered.Rows);
        Assert.Equal(one.Rendered.Tables.Single().Key, other.Rendered.Tables.Single().Key);
        Assert.Equal(one.Rendered.Tables.Single().Value, other.Rendered.Tables.Single().Value);
        Assert.Equal((one.Rendered.DocumentId, one.Rendered.Path), (other.Rendered.DocumentId, other.Rendered.Path));
        Assert.Equal(one with { Rendered = null, Further = [] }, other with { Rendered = null, Further = [] });
    }

    /// <summary>A property that is added later fails here until the sample has it.</summary>
    private static void AllSaid<T>(T sample, T plain, params string[] but)
    {
        var unsaid = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetMethod is { } get && property.SetMethod is not null && !but.Contains(property.Name)
                && Equals(get.Invoke(sample, null), get.Invoke(plain, null)))
            .Select(property => property.Name);
        Assert.Empty(unsaid);
    }
}

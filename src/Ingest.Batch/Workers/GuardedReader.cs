using System.Collections.Immutable;
using System.Diagnostics;
using Ingest.Batch.Documents;
using Ingest.Batch.Workers.Frames;
using Ingest.Model.Output;
using Ingest.Pdf.Embedded;

namespace Ingest.Batch.Workers;

/// <summary>
/// Reads documents in a worker process. One that ends the worker is tried once more, alone in a fresh process; pages that
/// end that one too are left out, so that the others are saved. For one thread.
/// </summary>
public sealed class GuardedReader(WorkerSettings settings, WorkerLimits limits) : IDisposable
{
    private readonly WorkerProcess _process = new(settings, limits, NativeWorker.For(settings));
    private DocumentInProgress? _inHand;

    public int? ProcessId => _process.ProcessId;

    /// <summary>Starts the worker while the caller does other things.</summary>
    public void Begin() => _process.Begin();

    /// <summary>
    /// Reads a document, then the PDFs inside it: each has the time, the tries and the memory of a document, and costs itself only.
    /// </summary>
    /// <exception cref="WorkerException">No worker can be started.</exception>
    /// <param name="inHand">Told of the pages.</param>
    public DocumentResult Read(string path, string sha256, byte[] content, DocumentInProgress? inHand = null)
    {
        _inHand = inHand;
        var budget = EmbeddedBudget.Of(limits.Embedded, sha256);
        return Read(new EmbeddedPdf(path, sha256, content), ref budget);
    }

    public void Dispose() => _process.Dispose();

    private DocumentResult Read(EmbeddedPdf pdf, ref EmbeddedBudget budget)
    {
        var started = Stopwatch.GetTimestamp();
        var task = ReadTask.Whole(pdf.Path, pdf.Sha256, budget);
        var answer = _process.Ask(task, pdf.Content, new WorkerTime(limits.DocumentTime, limits.DocumentTime, limits.DocumentTime),
            _inHand);
        answer = answer.Result is null ? SecondTry(task, pdf.Content, answer.Death!) : answer;
        var result = answer.Result! with { Milliseconds = (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds };
        _inHand?.Read(result.Pages);
        var levels = budget.Limits.Levels;
        budget = budget.Without(answer.Embedded);
        var further = result.Further.ToBuilder();
        foreach (var inside in answer.Embedded)
        {
            budget = budget.At(levels - 1);
            var document = Read(inside, ref budget);
            further.Add(document with { Further = [] });
            further.AddRange(document.Further);
        }

        return result with { Further = further.ToImmutable(), Settled = result.Settled && further.All(document => document.Settled) };
    }

    private WorkerAnswer SecondTry(ReadTask task, ReadOnlyMemory<byte> content, WorkerDeath death)
    {
        Telemetry.WorkerDied(death);
        ImmutableArray<EmbeddedPdf> embedded = [];
        for (var rest = RestOfPages.After(death, limits.DocumentTime); rest is not null; rest = rest.Less(death))
        {
            var answer = _process.Ask(rest.Of(task), content, rest.Time, _inHand);
            if (answer.Result is { } result)
            {
                embedded = answer.Embedded;
                if (result.Status == DocumentStatus.Failed && !rest.IsWhole)
                {
                    break; // nothing but lost pages
                }

                return answer with { Result =
                    result with { Attempts = 2, Settled = rest.IsWhole && result.Status == DocumentStatus.Complete } };
            }

            death = answer.Death!;
            Telemetry.WorkerDied(death);
        }

        var file = new DocumentInfo(task.Path, task.Sha256, content.Length, 0, null, TextSource.Embedded);
        var failed = new DocumentResults(settings.Csv()).Failed(file, death.Reason(limits));
        return new WorkerAnswer(failed with { Attempts = 2, Settled = false }, null, embedded);
    }
}

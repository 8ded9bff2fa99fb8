using System.Collections.Immutable;
using System.Diagnostics;
using Ingest.Model.Output;

namespace Ingest.Cli.Batch.Workers;

/// <summary>
/// Reads documents in a worker process. One that ends the worker is tried once more, alone in a fresh process; pages that
/// end that one too are left out, so that the others are saved. For one thread.
/// </summary>
public sealed class GuardedReader(WorkerSettings settings, WorkerLimits limits) : IDisposable
{
    /// <summary>Of the second try's time: after the first share no page is begun, after the second one a page that goes on is given up.</summary>
    private const double BeginsPagesShare = 0.5;
    private const double ReadsPagesShare = 0.6;

    /// <summary>How many pages are found out one after the other before a document is given up.</summary>
    private const int Rounds = 5;

    private readonly WorkerProcess _process = new(settings, limits);
    private readonly DocumentResults _results = new(settings.Csv());

    public int? ProcessId => _process.ProcessId;

    /// <summary>Reads a document, then the PDFs inside it: each has the time, the tries and the memory of a document, and costs itself only.</summary>
    /// <exception cref="WorkerException">No worker can be started.</exception>
    public DocumentResult Read(string path, string sha256, byte[] content)
    {
        var budget = EmbeddedBudget.Of(limits.Embedded, sha256);
        return Read(new EmbeddedPdf(path, sha256, content), ref budget);
    }

    public void Dispose() => _process.Dispose();

    private DocumentResult Read(EmbeddedPdf pdf, ref EmbeddedBudget budget)
    {
        var started = Stopwatch.GetTimestamp();
        var task = ReadTask.Whole(pdf.Path, pdf.Sha256, budget);
        var answer = _process.Ask(task, pdf.Content, new WorkerTime(limits.DocumentTime, limits.DocumentTime));
        answer = answer.Result is null ? SecondTry(task, pdf.Content, answer.Death!) : answer;
        var result = answer.Result! with { Milliseconds = (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds };
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
        var lost = ImmutableSortedDictionary<int, string>.Empty;
        if (death is { Cause: DeathCause.Timeout, Page: { } slow } && death.OnPage > limits.DocumentTime / 2)
        {
            lost = lost.Add(slow, death.Code); // it would take as long again
        }

        var left = limits.DocumentTime;
        ImmutableArray<EmbeddedPdf> embedded = [];
        for (var round = 0; round < Rounds && left > TimeSpan.Zero; round++)
        {
            var begun = Stopwatch.GetTimestamp();
            var answer = _process.Ask(
                task with { LeaveOut = lost, ReadForMilliseconds = (long)(left * BeginsPagesShare).TotalMilliseconds },
                content,
                new WorkerTime(left * ReadsPagesShare, left));
            if (answer.Result is { } result)
            {
                embedded = answer.Embedded;
                if (result.Status == DocumentStatus.Failed && !lost.IsEmpty)
                {
                    break; // nothing but lost pages
                }

                return answer with { Result = result with { Attempts = 2, Settled = lost.IsEmpty && result.Status == DocumentStatus.Complete } };
            }

            death = answer.Death!;
            Telemetry.WorkerDied(death);
            left -= Stopwatch.GetElapsedTime(begun);
            if (death.Page is not { } page || lost.ContainsKey(page))
            {
                break;
            }

            lost = lost.Add(page, death.Code);
        }

        var file = new DocumentInfo(task.Path, task.Sha256, content.Length, 0, null, TextSource.Embedded);
        return new WorkerAnswer(_results.Failed(file, death.Reason(limits)) with { Attempts = 2, Settled = false }, null, embedded);
    }
}

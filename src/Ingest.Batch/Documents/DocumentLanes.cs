using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using Ingest.Batch.Inputs;
using Ingest.Batch.Inputs.Sources;
using Ingest.Batch.Journal;
using Ingest.Batch.Workers;
using Ingest.Feed;

namespace Ingest.Batch.Documents;

/// <summary>Goes through the inputs with some lanes side by side: each lane is a thread here and a worker process.</summary>
public sealed class DocumentLanes(
    BatchOptions options, OutputFolder folder, RunJournal journal, IRunReporter talk, RunProgress progress, CancellationToken stop)
{
    private readonly SameContent _same = new();
    private DocumentKeeper _keeper = new(folder, journal, options.Settings.Csv(), []);
    private IReadOnlyList<BatchInput> _inputs = [];
    private int _next = -1;
    private ExceptionDispatchInfo? _failure;

    /// <summary>
    /// Comes back when all inputs are done, or when it was told to stop. The first failure of a lane stops all and goes on.
    /// </summary>
    /// <param name="first">The reader of the first lane.</param>
    public void Run(IReadOnlyList<BatchInput> inputs, GuardedReader first)
    {
        _inputs = inputs;
        _keeper = new DocumentKeeper(folder, journal, options.Settings.Csv(), inputs);
        var lanes = Enumerable.Range(1, Math.Min(options.Workers, inputs.Count))
            .Select(number => new Thread(() => Lane(number == 1 ? first : null)) { Name = $"lane {number}" }).ToList();
        lanes.ForEach(lane => lane.Start());
        lanes.ForEach(lane => lane.Join());
        _failure?.Throw();
    }

    private void Lane(GuardedReader? begun)
    {
        try
        {
            using var own = begun is null ? new GuardedReader(options.Settings, options.Limits) : null;
            var reader = begun ?? own!;
            using var writing = new DelayedOutput();
            var results = new Lazy<DocumentResults>(() => new DocumentResults(options.Settings.Csv()));
            while (!stop.IsCancellationRequested && _failure is null && Interlocked.Increment(ref _next) is var next
                && next < _inputs.Count)
            {
                using var activity = Telemetry.Document(_inputs[next].Path);
                Take(_inputs[next], reader, results, writing);
            }

            writing.Wait();
        }
        catch (Exception failure)
        {
            Interlocked.CompareExchange(ref _failure, ExceptionDispatchInfo.Capture(failure), null);
        }
    }

    private void Take(BatchInput input, GuardedReader reader, Lazy<DocumentResults> results, DelayedOutput writing)
    {
        if (input.Problem is { } problem)
        {
            Done(problem.ToResult(input.Path), DocumentOutcome.Unreadable);
            return;
        }

        var source = input.Source!;
        if (source.Stamp is { } stamp && _keeper.Standing(journal.DoneByStamp(input.Path, source.Place, stamp)) is { } known)
        {
            Done(known, DocumentOutcome.Unchanged);
            return;
        }

        byte[] content;
        try
        {
            content = source.Read(options.Limits.LargestContentBytes);
        }
        catch (InputException exception)
        {
            Done(_keeper.Keep(exception.Problem.ToResult(input.Path)), DocumentOutcome.Unreadable);
            return;
        }

        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        if (_keeper.Standing(journal.Done(input.Path, sha256)) is { } done)
        {
            Done(done, DocumentOutcome.Unchanged);
        }
        else if (_same.Claim(sha256, input))
        {
            Read(input, sha256, content, reader, results, writing);
        }
    }

    private void Read(BatchInput input, string sha256, byte[] content, GuardedReader reader, Lazy<DocumentResults> results,
        DelayedOutput writing)
    {
        journal.Begin(input.Path, sha256, content.Length, input.Source!.Stamp);
        var other = journal.DoneElsewhere(sha256);
        var read = other.Count > 0
            ? results.Value.Copy([.. other.Select(one => (one.Entry.Path, one.Rows.Line, one.Entry.Settled))], input.Path)
            : Read(input, sha256, content, reader);
        if (other.Count == 0 && !read.Settled && stop.IsCancellationRequested)
        {
            return; // what stopped the run may have ended the worker too
        }

        writing.Start(() => Keep(input, sha256, content.Length, read, other.Count == 0 ? DocumentOutcome.Read : DocumentOutcome.Copied));
    }

    /// <summary>Writes a document, and its twins that came meanwhile.</summary>
    private void Keep(BatchInput input, string sha256, long bytes, DocumentResult read, DocumentOutcome fate)
    {
        DocumentResults? results = null;
        Done(_keeper.Keep(read), fate);
        while (_same.Next(sha256) is { } twin)
        {
            journal.Begin(twin.Path, sha256, bytes, twin.Source!.Stamp);
            results ??= new DocumentResults(options.Settings.Csv());
            Done(_keeper.Keep(
                results.Copy(
                    [.. read.Further.Prepend(read).Select(one => (one.Path, FeedRows.Unpack(one.Rendered!.Rows).Line, one.Settled))],
                    twin.Path)), DocumentOutcome.Copied);
        }
    }

    private DocumentResult Read(BatchInput input, string sha256, byte[] content, GuardedReader reader)
    {
        using var now = progress.Now(input.Path, input.Source!.Bytes);
        return reader.Read(input.Path, sha256, content, now);
    }

    private void Done(DocumentResult result, DocumentOutcome fate)
    {
        progress.Done(result, fate);
        foreach (var document in result.Further.Prepend(result))
        {
            Telemetry.Done(document, fate);
            talk.Done(document, fate);
        }
    }
}

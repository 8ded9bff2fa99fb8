using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using Ingest.Batch.Documents;
using Ingest.Batch.Inputs;
using Ingest.Batch.Workers;
using Ingest.Feed;

namespace Ingest.Batch;

/// <summary>
/// A run whose documents go to standard output, a line each as in agendas.ndjson and in the same order, as soon as they are read.
/// </summary>
/// <param name="written">Told of each document that was written.</param>
public sealed class PipedRun(BatchOptions options, Stream output, IRunReporter talk, Action<RenderedDocument> written)
{
    /// <exception cref="IOException">Nothing can be written any more.</exception>
    /// <exception cref="WorkerException">No worker can be started.</exception>
    public void Run(IReadOnlyList<BatchInput> inputs, RunProgress progress, CancellationToken stop)
    {
        var readers = new ConcurrentBag<GuardedReader>();
        var contents = new ReadContents(inputs);
        var taken = inputs.Select(input => FeedPaths.Stem(input.Path)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        progress.Begin(options.Workers);
        try
        {
            talk.During(progress,
                () => OrderedWorkers<BatchInput, (DocumentResult Result, DocumentOutcome Fate)>.Run(inputs, options.Workers, NewReader,
                    Write));
        }
        catch (OperationCanceledException)
        {
            // The caller asked for it, and what is written is whole.
        }
        catch (InvalidOperationException defect) when (defect.InnerException is WorkerException none)
        {
            ExceptionDispatchInfo.Throw(none);
        }
        finally
        {
            readers.ToList().ForEach(reader => reader.Dispose());
        }

        Func<BatchInput, (DocumentResult Result, DocumentOutcome Fate)> NewReader()
        {
            var reader = new GuardedReader(options.Settings, options.Limits);
            readers.Add(reader);
            var copies = new DocumentResults(options.Settings.Csv());
            return input =>
            {
                var (result, fate) = Read(input, contents, reader, copies, progress);
                return (FurtherNames.Free(result, taken, options.Settings.Csv()), fate);
            };
        }

        void Write((DocumentResult Result, DocumentOutcome Fate) done)
        {
            stop.ThrowIfCancellationRequested();
            var (result, fate) = done;
            progress.Done(result, fate);
            foreach (var document in result.Further.Prepend(result))
            {
                talk.Done(document, fate);
                if (document.Rendered is { } rendered)
                {
                    output.Write(FeedRows.Unpack(rendered.Rows).Line);
                    written(rendered);
                }
            }

            output.Flush();
        }
    }

    private (DocumentResult Result, DocumentOutcome Fate) Read(BatchInput input, ReadContents contents, GuardedReader reader,
        DocumentResults copies, RunProgress progress)
    {
        if (input.Problem is { } problem)
        {
            return (problem.ToResult(input.Path), DocumentOutcome.Unreadable);
        }

        try
        {
            var content = input.Source!.Read(options.Limits.LargestContentBytes);
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
            return contents.Of(input, sha256, () => Read(input.Path, sha256, content, reader, progress),
                read => copies.Copy(Lines(read), input.Path));
        }
        catch (InputException exception)
        {
            contents.Passed(input);
            return (exception.Problem.ToResult(input.Path), DocumentOutcome.Unreadable);
        }
    }

    private static DocumentResult Read(string path, string sha256, byte[] content, GuardedReader reader, RunProgress progress)
    {
        using var now = progress.Now(path, content.Length);
        return reader.Read(path, sha256, content, now);
    }

    private static IReadOnlyList<(string Path, byte[] Line, bool Settled)> Lines(DocumentResult read) =>
        [.. read.Further.Prepend(read).Select(one => (one.Path, FeedRows.Unpack(one.Rendered!.Rows).Line, one.Settled))];
}

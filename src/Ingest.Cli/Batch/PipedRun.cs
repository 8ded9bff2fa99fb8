using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using Ingest.Cli.Batch.Inputs;
using Ingest.Cli.Batch.Talk;
using Ingest.Cli.Batch.Workers;
using Ingest.Feed;
using Ingest.Model.Output;

namespace Ingest.Cli.Batch;

/// <summary>A run whose documents go to standard output, a line each as in agendas.ndjson and in the same order, as soon as they are read.</summary>
/// <param name="written">Told of each document that was written.</param>
public sealed class PipedRun(BatchOptions options, Stream output, IRunTalk talk, Action<RenderedDocument> written)
{
    /// <exception cref="IOException">Nothing can be written any more.</exception>
    /// <exception cref="WorkerException">No worker can be started.</exception>
    public void Run(IReadOnlyList<BatchInput> inputs, RunProgress progress, CancellationToken stop)
    {
        var readers = new ConcurrentBag<GuardedReader>();
        var taken = inputs.Select(input => FeedPaths.Stem(input.Path)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        progress.Begin(options.Workers);
        try
        {
            talk.During(progress, () => OrderedWorkers<BatchInput, DocumentResult>.Run(inputs, options.Workers, NewReader, Write));
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

        Func<BatchInput, DocumentResult> NewReader()
        {
            var reader = new GuardedReader(options.Settings, options.Limits);
            readers.Add(reader);
            return input => FurtherNames.Free(Read(input, reader, progress), taken, options.Settings.Csv());
        }

        void Write(DocumentResult result)
        {
            stop.ThrowIfCancellationRequested();
            var fate = result.Rendered is null ? DocumentFate.Unreadable : DocumentFate.Read;
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

    private DocumentResult Read(BatchInput input, GuardedReader reader, RunProgress progress)
    {
        if (input.Problem is { } problem)
        {
            return problem.ToResult(input.Path);
        }

        try
        {
            var content = input.Source!.Read(options.Limits.LargestContentBytes);
            using var now = progress.Now(input.Path, content.Length);
            return reader.Read(input.Path, Convert.ToHexStringLower(SHA256.HashData(content)), content, now);
        }
        catch (InputException exception)
        {
            return exception.Problem.ToResult(input.Path);
        }
    }
}

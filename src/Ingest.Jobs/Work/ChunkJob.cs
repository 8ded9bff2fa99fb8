using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using Ingest.Batch;
using Ingest.Batch.Documents;
using Ingest.Feed;
using Ingest.Jobs.Ledger;
using Ingest.Jobs.Queue;
using Ingest.Language;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Postgres;

namespace Ingest.Jobs.Work;

/// <summary>Reads chunks on this machine. Safe for all lanes; each takes a reader, with its worker process, and gives it back.</summary>
/// <param name="ended">Told of what ends this machine's work: what another try here would not make good.</param>
internal sealed class ChunkJob(WorkSettings settings, PostgresStore store, JobQueue queue, DocumentFiles files, IRunReporter talk,
    Action<Exception> ended, CancellationToken giveUp) : IChunkJob, IDisposable
{
    /// <summary>
    /// A chunk that came again has ended a worker. The input that was in hand then is not known; from the second time on it is, and after
    /// so many it is left alone: more than a machine that is switched off now and then would make.
    /// </summary>
    private const int MostAttempts = 3;

    private readonly ConcurrentBag<ChunkReader> _readers = [];
    private readonly Patience _patience = new(talk.Warn);

    public void Run(long chunk, CancellationToken stop)
    {
        var reader = _readers.TryTake(out var free) ? free : new ChunkReader(settings);
        try
        {
            Run(chunk, reader, stop);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            ended(fault);
            throw;
        }
        finally
        {
            _readers.Add(reader);
        }
    }

    public void Dispose()
    {
        foreach (var reader in _readers)
        {
            reader.Dispose();
        }
    }

    private void Run(long chunk, ChunkReader reader, CancellationToken stop)
    {
        var begun = Stopwatch.GetTimestamp();
        var (starts, inputs, removing, readsPictures) = _patience.Do(() => Begin(chunk), giveUp);
        if (starts > 1)
        {
            JobsTelemetry.CameAgain(inputs.Length);
        }

        if (removing.Length > 0)
        {
            Remove(chunk, removing);
        }

        using (var saver = new ChunkSaver(settings, store, files, _patience, talk, chunk, giveUp))
        {
            foreach (var input in inputs)
            {
                if (stop.IsCancellationRequested)
                {
                    break;
                }

                var read = starts == 1 ? Read(input, reader, readsPictures) : ReadAgain(input, reader, readsPictures);
                if (read.Result is { Settled: false } && stop.IsCancellationRequested)
                {
                    break; // what stopped this program may have ended the worker too
                }

                saver.Add(read);
                if (starts > 1)
                {
                    saver.Finish(); // so that only what is in hand when this worker ends is suspected of it
                }

                JobsTelemetry.Input(read.IsScan ? "scan" : read.IsKnown ? "known" : read.Result!.Rendered is null ? "unreadable"
                    : read.Result.Status == DocumentStatus.Failed ? "failed" : "read");
            }

            saver.Finish();
        }

        stop.ThrowIfCancellationRequested(); // it goes back into the queue, with what is left of it
        _patience.Do(() => End(chunk), giveUp);
        JobsTelemetry.Ended(Stopwatch.GetElapsedTime(begun));
    }

    /// <summary>Documents that were found in it get names that no input has.</summary>
    private ReadInput Read(ChunkInput input, ChunkReader reader, bool readsPictures)
    {
        var read = reader.Read(input, readsPictures);
        return read.Result is not { Further.IsEmpty: false } result ? read
            : read with { Result = FurtherNames.Free(result, _patience.Do(() => Taken(input.Path), giveUp), settings.Reading.Csv()) };
    }

    private FrozenSet<string> Taken(string path)
    {
        using var connection = store.Open();
        return ChunkLedger.Beginning(connection, FeedPaths.Stem(path)).Select(FeedPaths.Stem)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    private ReadInput ReadAgain(ChunkInput input, ChunkReader reader, bool readsPictures)
    {
        if (input.Attempts >= MostAttempts)
        {
            var file = new DocumentInfo(input.Path, input.Sha256 ?? "", 0, 0, null, TextSource.Embedded);
            return new ReadInput(input, new DocumentResults(settings.Reading.Csv()).Failed(file,
                new Diagnostic("jobs.abandoned", Severity.Error, null,
                    Texts.EndedItsWorkers(input.Attempts).English)) with { Settled = false },
                input.Sha256);
        }

        _patience.Do(() => Attempt(input), giveUp);
        return Read(input, reader, readsPictures);
    }

    private int Attempt(ChunkInput input)
    {
        using var connection = store.Open();
        ChunkLedger.Attempt(connection, input.Path);
        return 0;
    }

    private (int Starts, ImmutableArray<ChunkInput> Inputs, ImmutableArray<string> Removing, bool ReadsPictures) Begin(long chunk)
    {
        using var connection = store.Open();
        var (starts, of) = ChunkLedger.Begin(connection, chunk, settings.Machine);
        return (starts, ChunkLedger.Inputs(connection, chunk, settings.Engine), ChunkLedger.Removing(connection, chunk),
            of == JobQueue.Scans);
    }

    private void Remove(long chunk, ImmutableArray<string> paths)
    {
        _patience.Do(() => new Postgres.Writing.DocumentWriter(store, settings.Engine)
            .Write([], paths, connection => ChunkLedger.Removed(connection, chunk)), giveUp);
        paths.ToList().ForEach(files.SetAside);
        talk.Say(Texts.NoInputAnyMore(paths.Length, DocumentFiles.Removed));
    }

    /// <summary>First the chunks that it made are queued: the queue has them twice rather than not at all.</summary>
    private int End(long chunk)
    {
        using var connection = store.Open();
        foreach (var (number, its) in ChunkLedger.Unqueued(connection, chunk))
        {
            queue.Enqueue(number, its);
            ChunkLedger.Queued(connection, number);
        }

        ChunkLedger.Finish(connection, chunk);
        return 0;
    }
}

using System.Diagnostics;
using System.Security.Cryptography;
using Ingest.Batch;
using Ingest.Batch.Documents;
using Ingest.Batch.Workers;
using Ingest.Feed;
using Ingest.Jobs.Ledger;
using Ingest.Jobs.Queue;
using Ingest.Json;
using Ingest.Model.Output;
using Ingest.Postgres;
using Ingest.Postgres.Writing;

namespace Ingest.Jobs.Work;

/// <summary>
/// Puts a chunk's documents where they stay, some at a time while the lane reads on: the files first, then the store and the ledger in one
/// transaction, so that what the ledger calls done is there. For one lane.
/// </summary>
internal sealed class ChunkSaver(WorkSettings settings, PostgresStore store, DocumentFiles files, Patience patience, IRunReporter talk,
    long chunk, CancellationToken giveUp) : IDisposable
{
    /// <summary>So many documents, or what was read in so long a time, are lost at most when a machine is.</summary>
    private const int MostDocuments = 64;

    /// <summary>Scans a chunk: at seconds a page it takes some minutes, and many machines have something to do.</summary>
    private const int MostScans = 8;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly DocumentWriter _writer = new(store, settings.Engine);
    private readonly DelayedOutput _saving = new();
    private List<ReadInput> _read = [];
    private long _since;

    public void Add(ReadInput read)
    {
        _since = _read.Count == 0 ? Stopwatch.GetTimestamp() : _since;
        _read.Add(read);
        if (_read.Count >= MostDocuments || Stopwatch.GetElapsedTime(_since) >= LongestWait)
        {
            Save();
        }
    }

    /// <summary>Comes back when all is saved.</summary>
    public void Finish()
    {
        Save();
        _saving.Wait();
    }

    public void Dispose() => _saving.Dispose();

    private void Save()
    {
        if (_read.Count > 0)
        {
            var read = _read;
            _read = [];
            _saving.Start(() => Save(read));
        }
    }

    private void Save(List<ReadInput> read)
    {
        var begun = Stopwatch.GetTimestamp();
        var results = read.Where(one => one.Result is not null).Select(one => one.Result!).SelectMany(result =>
            result.Further.Prepend(result)).ToList();
        results.ForEach(Write);
        List<StoredDocument> documents = [.. results.Where(result => result.Rendered is not null).Select(Stored)];
        List<string> gone = [.. read.Where(one => one.Result?.Rendered is not null)
            .SelectMany(one => one.Input.Further.Except(one.Result!.Further.Select(further => further.Path), StringComparer.Ordinal))];
        patience.Do(() => _writer.Write(documents, gone, connection =>
        {
            ChunkLedger.End(connection, [.. read.Where(one => !one.IsScan).Select(End)], settings.Machine);
            foreach (var scans in read.Where(one => one.IsScan).Select(one => one.Input.Path).Chunk(MostScans))
            {
                ChunkLedger.Defer(connection, scans, JobQueue.Scans, chunk);
            }
        }), giveUp);
        gone.ForEach(files.SetAside);
        JobsTelemetry.Saved(documents.Count, Stopwatch.GetElapsedTime(begun));
        foreach (var one in read.Where(one => one.Result is not null))
        {
            foreach (var result in one.Result!.Further.Prepend(one.Result))
            {
                Telemetry.Done(result, DocumentOutcome.Read);
                talk.Done(result, DocumentOutcome.Read);
            }
        }
    }

    private void Write(DocumentResult result)
    {
        if (result is { Status: DocumentStatus.Failed, Rendered: not null })
        {
            files.SetAside(result.Path); // what was read of it before is not lost by a file that can't be read today
        }

        if (result.Rendered is { } rendered)
        {
            files.Write(rendered);
        }
    }

    private static StoredDocument Stored(DocumentResult result) =>
        new(AgendaJson.Read(result.Rendered!.Json), Convert.ToHexStringLower(SHA256.HashData(result.Rendered.Json)));

    private InputEnd End(ReadInput read)
    {
        var (input, result) = (read.Input, read.Result);
        return result is null
            ? new InputEnd(input.Path, LedgerState.Done, read.Sha256, input.Engine, null, null, 0, 0, 0, input.Further)
            : new InputEnd(input.Path,
                result.Rendered is null ? LedgerState.Unreadable : result.Status == DocumentStatus.Failed ? LedgerState.Failed
                    : LedgerState.Done,
                read.Sha256, result.Settled && read.Sha256 is { } sha256 ? settings.EngineOf(sha256) : null, Words.Of(result.Status),
                result.Reason is { } reason ? $"{reason.Code}: {reason.Message}" : null, result.Pages, result.Items, result.Milliseconds,
                result.Rendered is null ? input.Further : [.. result.Further.Select(further => further.Path)]);
    }
}

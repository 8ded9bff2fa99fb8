using Ingest.Batch;
using Ingest.Batch.Inputs;
using Ingest.Batch.Journal;
using Ingest.Jobs.Queue;
using Ingest.Postgres;
using Ingest.Postgres.Writing;
using Npgsql;
using NpgsqlTypes;

namespace Ingest.Jobs.Ledger;

/// <summary>Puts inputs into the ledger, in chunks, and the chunks into the queue. The same again changes nothing but their
/// chunks.</summary>
public sealed class Enqueuing(PostgresStore store, JobQueue queue, int? chunkDocuments = null)
{
    /// <summary>
    /// Documents a chunk: at 60 to 100 ms each it takes some 10 s, beside which the queue's few milliseconds are nothing. Of fewer inputs
    /// so many chunks are made that several machines have something to do, but none that is not worth its milliseconds.
    /// </summary>
    private const int MostDocuments = 128, FewestDocuments = 8, Shares = 32;

    /// <summary>Bytes a chunk, where documents are large.</summary>
    private const long ChunkBytes = 64L << 20;

    /// <summary>Makes the tables of the store, of the ledger and of the queue.</summary>
    /// <exception cref="Store.StoreException">A newer program made them, or they can't be reached.</exception>
    public static void Prepare(PostgresStore store)
    {
        DocumentWriter.Prepare(store);
        LedgerSchema.Prepare(store);
    }

    /// <summary>What the ledger has of earlier enqueuings, for names and for what has vanished.</summary>
    /// <exception cref="Store.StoreException">It can't be read.</exception>
    public KnownDocuments Known() => store.Guarded(() =>
    {
        using var connection = store.Open();
        return new KnownDocuments(connection.Rows(
            "SELECT path, place, root, sha256, stamp, engine FROM jobs.inputs WHERE state NOT IN ('removed', 'removing') ORDER BY path",
            row => new KnownDocument(row.GetString(0), row.GetString(1), row.GetString(2), row.TextAt(3), row.TextAt(4), row.TextAt(5),
                null)));
    });

    /// <param name="inputs">With those that can't be read; they are not enqueued.</param>
    /// <param name="removed">Paths that are no input any more.</param>
    /// <param name="progress">Told how many chunks of how many are queued.</param>
    /// <returns>How many inputs were enqueued, and in how many chunks.</returns>
    /// <exception cref="Store.StoreException">They can't be put there; the same again then loses nothing.</exception>
    public (int Inputs, int Chunks) Put(IReadOnlyList<BatchInput> inputs, IReadOnlyList<string> removed, bool force,
        Action<int, int>? progress = null) => store.Guarded(() =>
    {
        var chunks = Chunks([.. inputs.Where(input => input.Problem is null)]).ToList();
        var numbers = new List<long>();
        using var connection = store.Open();
        using (var transaction = connection.BeginTransaction())
        {
            foreach (var chunk in chunks)
            {
                numbers.Add(NewChunk(connection, chunk.Count));
            }

            Write(connection, chunks.Zip(numbers, (chunk, number) => chunk.Select(input => (input, number))).SelectMany(all => all), force);
            if (removed.Count > 0)
            {
                numbers.Add(NewChunk(connection, removed.Count));
                connection.Do("UPDATE jobs.inputs SET state = 'removing', chunk = $2 WHERE path = ANY ($1)",
                    removed.ToArray(), numbers[^1]);
            }

            transaction.Commit();
        }

        for (var i = 0; i < numbers.Count; i++)
        {
            queue.Enqueue(numbers[i], JobQueue.Text);
            progress?.Invoke(i + 1, numbers.Count);
        }

        return (chunks.Sum(chunk => chunk.Count), numbers.Count);
    });

    /// <summary>What failed or could not be read comes once more.</summary>
    /// <exception cref="Store.StoreException">The ledger can't be written.</exception>
    public (int Inputs, int Chunks) Again() => store.Guarded(() =>
    {
        using var connection = store.Open();
        var paths = connection.Rows($"SELECT path FROM jobs.inputs WHERE state IN ('{LedgerState.Failed}', '{LedgerState.Unreadable}') "
            + "ORDER BY path", row => row.GetString(0));
        var chunks = paths.Chunk(DocumentsOf(paths.Length)).ToList();
        foreach (var chunk in chunks)
        {
            var number = NewChunk(connection, chunk.Length);
            connection.Do(
                "UPDATE jobs.inputs SET state = 'waiting', attempts = 0, engine = NULL, chunk = $2 WHERE path = ANY ($1)", chunk, number);
            queue.Enqueue(number, JobQueue.Text);
        }

        return (paths.Length, chunks.Count);
    });

    private int DocumentsOf(int inputs) => chunkDocuments ?? Math.Clamp(inputs / Shares, FewestDocuments, MostDocuments);

    private IEnumerable<List<BatchInput>> Chunks(IReadOnlyList<BatchInput> inputs)
    {
        var documents = DocumentsOf(inputs.Count);
        var (chunk, bytes) = (new List<BatchInput>(), 0L);
        foreach (var input in inputs)
        {
            if (chunk.Count == documents || (chunk.Count > 0 && bytes + input.Source!.Bytes > ChunkBytes))
            {
                yield return chunk;
                (chunk, bytes) = ([], 0);
            }

            chunk.Add(input);
            bytes += input.Source!.Bytes;
        }

        if (chunk.Count > 0)
        {
            yield return chunk;
        }
    }

    private static long NewChunk(NpgsqlConnection connection, int documents) => (long)connection.Scalar(
        "INSERT INTO jobs.chunks (queue, documents, queued) VALUES ($1, $2, now()) RETURNING number", JobQueue.Text, documents)!;

    private static void Write(NpgsqlConnection connection, IEnumerable<(BatchInput Input, long Chunk)> inputs, bool force)
    {
        connection.Do("""
            CREATE TEMP TABLE IF NOT EXISTS staged_inputs (path text COLLATE history.plain, place text, root text, stamp text,
                chunk bigint) ON COMMIT DROP
            """);
        using (var rows = connection.BeginBinaryImport("COPY staged_inputs FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var (input, chunk) in inputs)
            {
                rows.StartRow();
                rows.Write(input.Path, NpgsqlDbType.Text);
                rows.Write(input.Source!.Place, NpgsqlDbType.Text);
                rows.Write(input.Root, NpgsqlDbType.Text);
                WriteOrNull(rows, input.Source.Stamp);
                rows.Write(chunk, NpgsqlDbType.Bigint);
            }

            rows.Complete();
        }

        // What another store marks as unchanged is known without its bytes; all else is read, and its bytes tell.
        connection.Do($"""
            INSERT INTO jobs.inputs AS i (path, place, root, stamp, chunk, state)
            SELECT path, place, root, stamp, chunk, 'waiting' FROM staged_inputs ORDER BY path
            ON CONFLICT (path) DO UPDATE SET place = excluded.place, root = excluded.root, stamp = excluded.stamp, chunk = excluded.chunk,
                state = 'waiting', attempts = 0{(force ? ", engine = NULL" : "")}
            """);
    }

    private static void WriteOrNull(NpgsqlBinaryImporter rows, string? text)
    {
        if (text is null)
        {
            rows.WriteNull();
        }
        else
        {
            rows.Write(text, NpgsqlDbType.Text);
        }
    }
}

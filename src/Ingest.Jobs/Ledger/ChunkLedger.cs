using System.Collections.Immutable;
using Ingest.Postgres;
using Npgsql;

namespace Ingest.Jobs.Ledger;

/// <summary>What a worker reads of the ledger, and puts down in it.</summary>
internal static class ChunkLedger
{
    /// <summary>Between the paths of documents that were found in one input.</summary>
    private const char Between = '\u001f';

    /// <summary>A chunk is begun.</summary>
    /// <returns>How often it was, this time included, and the queue that it is of; 0 where there is no such chunk.</returns>
    public static (int Starts, string Queue) Begin(NpgsqlConnection connection, long chunk, string machine) => connection.Rows(
        "UPDATE jobs.chunks SET starts = starts + 1, machine = $2 WHERE number = $1 RETURNING starts, queue",
        row => (row.GetInt32(0), row.GetString(1)), chunk, machine) is [var begun] ? begun : (0, "");

    /// <param name="engine">What is to read them; one that came to the store later is newer.</param>
    /// <returns>Its inputs that are still to be read, in order of path.</returns>
    public static ImmutableArray<ChunkInput> Inputs(NpgsqlConnection connection, long chunk, string engine) => connection.Rows("""
        SELECT i.path, i.place, i.stamp, i.attempts, i.engine, i.sha256, i.further,
            coalesce(e.number > (SELECT m.number FROM history.engines m WHERE m.engine = $2), false)
        FROM jobs.inputs i LEFT JOIN history.engines e ON e.engine = i.engine
        WHERE i.chunk = $1 AND i.state = 'waiting' ORDER BY i.path
        """, row => new ChunkInput(row.GetString(0), row.GetString(1), row.TextAt(2), row.GetInt32(3), row.TextAt(4), row.TextAt(5),
            row.GetFieldValue<string[]>(6)) { IsOfNewer = row.GetBoolean(7) }, chunk, engine);

    /// <returns>The paths of inputs that begin so.</returns>
    public static ImmutableArray<string> Beginning(NpgsqlConnection connection, string stem) => connection.Rows(
        "SELECT path FROM jobs.inputs WHERE path >= $1 AND path < $1 || U&'\\+10FFFF' ORDER BY path", row => row.GetString(0), stem);

    /// <summary>An input is about to be begun, in a chunk that has ended a worker: what it does to this one will be known.</summary>
    public static void Attempt(NpgsqlConnection connection, string path) =>
        connection.Do("UPDATE jobs.inputs SET attempts = attempts + 1 WHERE path = $1", path);

    /// <summary>What became of inputs, in the transaction of their documents.</summary>
    public static void End(NpgsqlConnection connection, IReadOnlyCollection<InputEnd> ends, string machine)
    {
        T[] All<T>(Func<InputEnd, T> value) => [.. ends.Select(value)];
        connection.Do("""
            UPDATE jobs.inputs i SET state = e.state, sha256 = coalesce(e.sha256, i.sha256), status = coalesce(e.status, i.status),
                reason = e.reason, pages = e.pages, items = e.items, milliseconds = e.milliseconds,
                further = string_to_array(e.further, E'\x1f'), engine = e.engine, machine = $11, finished = now(),
                attempts = CASE WHEN e.state = 'failed' THEN i.attempts ELSE 0 END
            FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::int[], $7::int[], $8::bigint[], $9::text[],
                $10::text[]) AS e (path, state, sha256, status, reason, pages, items, milliseconds, engine, further)
            WHERE i.path = e.path
            """, All(end => end.Path), All(end => end.State), All(end => end.Sha256), All(end => end.Status), All(end => end.Reason),
            All(end => end.Pages), All(end => end.Items), All(end => end.Milliseconds), All(end => end.Engine),
            All(end => string.Join(Between, end.Further)), machine);
    }

    /// <summary>Inputs whose pages are pictures get a chunk in the queue of such; it is queued when their own ends.</summary>
    public static void Defer(NpgsqlConnection connection, string[] paths, string queue, long parent) => connection.Do("""
        WITH made AS (INSERT INTO jobs.chunks (queue, documents, parent) VALUES ($1, $2, $3) RETURNING number)
        UPDATE jobs.inputs SET chunk = made.number, attempts = 0 FROM made WHERE path = ANY ($4)
        """, queue, paths.Length, parent, paths);

    /// <returns>Chunks that a chunk has made and that no queue has yet.</returns>
    public static ImmutableArray<(long Number, string Queue)> Unqueued(NpgsqlConnection connection, long parent) => connection.Rows(
        "SELECT number, queue FROM jobs.chunks WHERE parent = $1 AND queued IS NULL ORDER BY number",
        row => (row.GetInt64(0), row.GetString(1)), parent);

    public static void Queued(NpgsqlConnection connection, long chunk) =>
        connection.Do("UPDATE jobs.chunks SET queued = now() WHERE number = $1", chunk);

    /// <summary>
    /// A chunk is done, where the ledger has all of its inputs as ended: what was saved may be gone again, where the database lost its
    /// power and had called it saved before it was on the disk. Then it stays open, and is queued again as a lost one.
    /// </summary>
    public static void Finish(NpgsqlConnection connection, long chunk) => connection.Do("""
        UPDATE jobs.chunks SET finished = now() WHERE number = $1
            AND NOT EXISTS (SELECT 1 FROM jobs.inputs WHERE chunk = $1 AND state IN ('waiting', 'removing'))
        """, chunk);

    /// <returns>Chunks that are not finished, of a queue.</returns>
    public static ImmutableArray<long> Open(NpgsqlConnection connection, string queue) => connection.Rows(
        "SELECT number FROM jobs.chunks WHERE finished IS NULL AND queued IS NOT NULL AND queue = $1 ORDER BY number",
        row => row.GetInt64(0), queue);

    /// <returns>Whether chunks are left that are not finished, in these queues.</returns>
    public static bool HasOpen(NpgsqlConnection connection, IReadOnlyCollection<string> queues) => connection.Scalar(
        "SELECT EXISTS (SELECT 1 FROM jobs.chunks WHERE finished IS NULL AND queue = ANY ($1))", (object)queues.ToArray()) is true;

    /// <returns>Inputs that are no input any more and whose documents are still there, with the documents found in them.</returns>
    public static ImmutableArray<string> Removing(NpgsqlConnection connection, long chunk) => connection.Rows(
        "SELECT unnest(path || further) FROM jobs.inputs WHERE chunk = $1 AND state = 'removing' ORDER BY 1",
        row => row.GetString(0), chunk);

    public static void Removed(NpgsqlConnection connection, long chunk) => connection.Do(
        "UPDATE jobs.inputs SET state = 'removed', finished = now(), further = '{}', sha256 = NULL, engine = NULL "
            + "WHERE chunk = $1 AND state = 'removing'", chunk);
}

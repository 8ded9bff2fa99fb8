using Npgsql;

namespace Ingest.Jobs.Ledger;

/// <summary>What a worker reads of the ledger, and puts down in it.</summary>
internal static class ChunkLedger
{
    /// <summary>A chunk is begun.</summary>
    /// <returns>How often it was, this time included, and the queue that it is of; 0 where there is no such chunk.</returns>
    public static (int Starts, string Queue) Begin(NpgsqlConnection connection, long chunk, string machine)
    {
        using var command = new NpgsqlCommand(
            "UPDATE jobs.chunks SET starts = starts + 1, machine = $2 WHERE number = $1 RETURNING starts, queue", connection)
            { Parameters = { new() { Value = chunk }, new() { Value = machine } } };
        using var reader = command.ExecuteReader();
        return reader.Read() ? (reader.GetInt32(0), reader.GetString(1)) : (0, "");
    }

    /// <returns>Its inputs that are still to be read, in order of path.</returns>
    /// <param name="engine">What is to read them; one that came to the store later is newer.</param>
    public static List<ChunkInput> Inputs(NpgsqlConnection connection, long chunk, string engine)
    {
        using var command = new NpgsqlCommand("""
            SELECT i.path, i.place, i.stamp, i.attempts, i.engine, i.sha256, i.further,
                coalesce(e.number > (SELECT m.number FROM history.engines m WHERE m.engine = $2), false)
            FROM jobs.inputs i LEFT JOIN history.engines e ON e.engine = i.engine
            WHERE i.chunk = $1 AND i.state = 'waiting' ORDER BY i.path
            """, connection) { Parameters = { new() { Value = chunk }, new() { Value = engine } } };
        using var reader = command.ExecuteReader();
        var inputs = new List<ChunkInput>();
        while (reader.Read())
        {
            string? Text(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
            inputs.Add(new ChunkInput(reader.GetString(0), reader.GetString(1), Text(2), reader.GetInt32(3), Text(4), Text(5),
                reader.GetFieldValue<string[]>(6)) { IsOfNewer = reader.GetBoolean(7) });
        }

        return inputs;
    }

    /// <returns>The paths of inputs that begin so.</returns>
    public static List<string> Beginning(NpgsqlConnection connection, string stem)
    {
        using var command = new NpgsqlCommand(
            "SELECT path FROM jobs.inputs WHERE path >= $1 AND path < $1 || U&'\\+10FFFF' ORDER BY path", connection)
            { Parameters = { new() { Value = stem } } };
        using var reader = command.ExecuteReader();
        var paths = new List<string>();
        while (reader.Read())
        {
            paths.Add(reader.GetString(0));
        }

        return paths;
    }

    /// <summary>An input is about to be begun, in a chunk that has ended a worker: what it does to this one will be known.</summary>
    public static void Attempt(NpgsqlConnection connection, string path)
    {
        using var command = new NpgsqlCommand("UPDATE jobs.inputs SET attempts = attempts + 1 WHERE path = $1", connection)
            { Parameters = { new() { Value = path } } };
        command.ExecuteNonQuery();
    }

    /// <summary>What became of inputs, in the transaction of their documents.</summary>
    public static void End(NpgsqlConnection connection, IReadOnlyCollection<InputEnd> ends, string machine)
    {
        using var command = new NpgsqlCommand("""
            UPDATE jobs.inputs i SET state = e.state, sha256 = coalesce(e.sha256, i.sha256), status = coalesce(e.status, i.status),
                reason = e.reason, pages = e.pages, items = e.items, milliseconds = e.milliseconds, further = string_to_array(e.further,
                    E'\x1f'),
                engine = e.engine, machine = $10, finished = now(),
                attempts = CASE WHEN e.state = 'failed' THEN i.attempts ELSE 0 END
            FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::int[], $7::int[], $8::bigint[], $9::text[],
                $11::text[])
                AS e (path, state, sha256, status, reason, pages, items, milliseconds, engine, further)
            WHERE i.path = e.path
            """, connection);
        void Add(object value) => command.Parameters.Add(new NpgsqlParameter { Value = value });
        Add(ends.Select(end => end.Path).ToArray());
        Add(ends.Select(end => end.State).ToArray());
        Add(ends.Select(end => end.Sha256).ToArray());
        Add(ends.Select(end => end.Status).ToArray());
        Add(ends.Select(end => end.Reason).ToArray());
        Add(ends.Select(end => end.Pages).ToArray());
        Add(ends.Select(end => end.Items).ToArray());
        Add(ends.Select(end => end.Milliseconds).ToArray());
        Add(ends.Select(end => end.Engine).ToArray());
        Add(machine);
        Add(ends.Select(end => string.Join('\u001f', end.Further)).ToArray());
        command.ExecuteNonQuery();
    }

    /// <summary>Inputs whose pages are pictures get a chunk in the queue of such; it is queued when their own ends.</summary>
    public static void Defer(NpgsqlConnection connection, IReadOnlyCollection<string> paths, string queue, long parent)
    {
        using var command = new NpgsqlCommand("""
            WITH made AS (INSERT INTO jobs.chunks (queue, documents, parent) VALUES ($1, $2, $3) RETURNING number)
            UPDATE jobs.inputs SET chunk = made.number, attempts = 0 FROM made WHERE path = ANY ($4)
            """, connection)
        {
            Parameters = { new() { Value = queue }, new() { Value = paths.Count }, new() { Value = parent },
                new() { Value = paths.ToArray() } },
        };
        command.ExecuteNonQuery();
    }

    /// <returns>Chunks that a chunk has made and that no queue has yet.</returns>
    public static List<(long Number, string Queue)> Unqueued(NpgsqlConnection connection, long parent)
    {
        using var command = new NpgsqlCommand("SELECT number, queue FROM jobs.chunks WHERE parent = $1 AND queued IS NULL ORDER BY number",
            connection) { Parameters = { new() { Value = parent } } };
        using var reader = command.ExecuteReader();
        var chunks = new List<(long, string)>();
        while (reader.Read())
        {
            chunks.Add((reader.GetInt64(0), reader.GetString(1)));
        }

        return chunks;
    }

    public static void Queued(NpgsqlConnection connection, long chunk)
    {
        using var command = new NpgsqlCommand("UPDATE jobs.chunks SET queued = now() WHERE number = $1", connection)
            { Parameters = { new() { Value = chunk } } };
        command.ExecuteNonQuery();
    }

    public static void Finish(NpgsqlConnection connection, long chunk)
    {
        using var command = new NpgsqlCommand("UPDATE jobs.chunks SET finished = now() WHERE number = $1", connection)
            { Parameters = { new() { Value = chunk } } };
        command.ExecuteNonQuery();
    }

    /// <returns>Chunks that are not finished, of a queue.</returns>
    public static List<long> Open(NpgsqlConnection connection, string queue)
    {
        using var command = new NpgsqlCommand(
            "SELECT number FROM jobs.chunks WHERE finished IS NULL AND queued IS NOT NULL AND queue = $1 ORDER BY number", connection)
            { Parameters = { new() { Value = queue } } };
        using var reader = command.ExecuteReader();
        var chunks = new List<long>();
        while (reader.Read())
        {
            chunks.Add(reader.GetInt64(0));
        }

        return chunks;
    }

    /// <returns>Whether chunks are left that are not finished, in these queues.</returns>
    public static bool HasOpen(NpgsqlConnection connection, IReadOnlyCollection<string> queues)
    {
        using var command = new NpgsqlCommand(
            "SELECT EXISTS (SELECT 1 FROM jobs.chunks WHERE finished IS NULL AND queue = ANY ($1))", connection)
            { Parameters = { new() { Value = queues.ToArray() } } };
        return command.ExecuteScalar() is true;
    }

    /// <returns>Inputs that are no input any more and whose documents are still there, with the documents found in them.</returns>
    public static List<string> Removing(NpgsqlConnection connection, long chunk)
    {
        using var command = new NpgsqlCommand(
            "SELECT unnest(path || further) FROM jobs.inputs WHERE chunk = $1 AND state = 'removing' ORDER BY 1", connection)
            { Parameters = { new() { Value = chunk } } };
        using var reader = command.ExecuteReader();
        var paths = new List<string>();
        while (reader.Read())
        {
            paths.Add(reader.GetString(0));
        }

        return paths;
    }

    public static void Removed(NpgsqlConnection connection, long chunk)
    {
        using var command = new NpgsqlCommand(
            "UPDATE jobs.inputs SET state = 'removed', finished = now(), further = '{}', sha256 = NULL, engine = NULL "
                + "WHERE chunk = $1 AND state = 'removing'", connection) { Parameters = { new() { Value = chunk } } };
        command.ExecuteNonQuery();
    }
}

using Ingest.Postgres;
using Npgsql;

namespace Ingest.Jobs.Ledger;

/// <summary>
/// The ledger's tables, beside the store in schema <c>jobs</c>: each input with what became of it, and the chunks that inputs are read in.
/// The queue carries a chunk's number and nothing else.
/// </summary>
internal static class LedgerSchema
{
    private const long Lock = 0x16E57_0003;

    /// <summary>
    /// An input's state: <c>waiting</c> to be read, <c>done</c>, <c>failed</c> (it ended its workers), <c>unreadable</c> (its file is
    /// gone, or
    /// can't be read), <c>removed</c> (no input any more). <c>attempts</c> counts how often it was begun in chunks that came again.
    /// </summary>
    private const string Sql = """
        CREATE SCHEMA IF NOT EXISTS jobs;
        CREATE TABLE IF NOT EXISTS jobs.chunks (
            number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, queue text NOT NULL, documents integer NOT NULL,
            parent bigint, queued timestamptz, starts integer NOT NULL DEFAULT 0, machine text, finished timestamptz);
        CREATE INDEX IF NOT EXISTS chunks_parent ON jobs.chunks (parent) WHERE queued IS NULL;
        CREATE INDEX IF NOT EXISTS chunks_open ON jobs.chunks (queue) WHERE finished IS NULL;
        CREATE TABLE IF NOT EXISTS jobs.inputs (
            path text COLLATE history.plain PRIMARY KEY, place text NOT NULL, root text NOT NULL, stamp text, chunk bigint NOT NULL,
            state text NOT NULL, attempts integer NOT NULL DEFAULT 0, engine text, sha256 text, status text, reason text,
            pages integer NOT NULL DEFAULT 0, items integer NOT NULL DEFAULT 0, milliseconds bigint NOT NULL DEFAULT 0,
            further text[] NOT NULL DEFAULT '{}', machine text, finished timestamptz);
        CREATE INDEX IF NOT EXISTS inputs_chunk ON jobs.inputs (chunk) WHERE state IN ('waiting', 'removing');
        CREATE INDEX IF NOT EXISTS inputs_state ON jobs.inputs (state) WHERE state NOT IN ('done', 'removed');
        CREATE INDEX IF NOT EXISTS inputs_finished ON jobs.inputs (finished);
        """;

    /// <exception cref="Store.StoreException">They can't be made.</exception>
    public static void Prepare(PostgresStore store) => store.Guarded(() =>
    {
        using var connection = store.Open();
        using var transaction = connection.BeginTransaction();
        connection.Do($"SELECT pg_advisory_xact_lock({Lock}); {Sql}");
        transaction.Commit();
        return 0;
    });
}

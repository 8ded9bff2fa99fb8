using Ingest.Store.Schema;

namespace Ingest.Postgres.Schema;

/// <summary>
/// The statements that take a chunk's documents from its staging table. Rows are their own locks: two workers with one document wait for
/// one another at its path or its content and at nothing else, and the one that comes second finds it done.
/// </summary>
internal static class TakingFunction
{
    /// <summary>Staging tables of a connection; empty after each transaction.</summary>
    public const string Staging = """
        CREATE TEMP TABLE IF NOT EXISTS staged_documents (LIKE history.documents) ON COMMIT DELETE ROWS;
        CREATE TEMP TABLE IF NOT EXISTS staged_steps (
            path text COLLATE history.plain, documentid text COLLATE history.plain, change text,
            olddocumentid text COLLATE history.plain) ON COMMIT DELETE ROWS;
        CREATE TEMP TABLE IF NOT EXISTS staged_contents (
            documentid text COLLATE history.plain, path text COLLATE history.plain, isnew boolean) ON COMMIT DELETE ROWS
        """;

    private static readonly string Columns =
        string.Join(", ", PostgresNames.ColumnsOf(StoreSchema.Documents).Select(column => PostgresNames.Quoted(column.Name)));

    private static readonly string Values =
        string.Join(", ", PostgresNames.ColumnsOf(StoreSchema.Documents).Select(column => "s." + PostgresNames.Quoted(column.Name)));

    private static readonly string Deletions = string.Join("\n    ", StoreSchema.Contents.Select(table =>
        $"DELETE FROM history.{PostgresNames.Quoted(table.Name)} t WHERE t.documentid = ANY (ids);").Append(SearchTables.Deletions));

    /// <summary>
    /// <c>take</c>: documents of the staging table are put into history.documents where this engine may; gives the contents whose rows are
    /// to
    /// be written now. <c>settle</c>: contents that no path has any more go; those that only removed paths have are named.
    /// <c>log</c>: changes get their numbers, in the order in which transactions end, so that no reader passes one by; contents that were
    /// written without a change (a newer program reads all again) make the kept views old, by another number below 0 each time.
    /// <c>remove</c>: paths that are no input any more.
    /// </summary>
    public static readonly string Sql = $$"""
        CREATE OR REPLACE FUNCTION history.forget(ids text[]) RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
            {{Deletions}}
        END $$;

        CREATE OR REPLACE FUNCTION history.settle(ids text[]) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE orphans text[];
        BEGIN
            PERFORM 1 FROM history.contents c WHERE c.documentid = ANY (ids) ORDER BY c.documentid FOR UPDATE;
            orphans := array(SELECT c.documentid FROM history.contents c WHERE c.documentid = ANY (ids)
                AND NOT EXISTS (SELECT 1 FROM history.documents d WHERE d.documentid = c.documentid));
            IF cardinality(orphans) > 0 THEN
                PERFORM history.forget(orphans);
                DELETE FROM history.contents c WHERE c.documentid = ANY (orphans);
            END IF;
            DELETE FROM history.gone g WHERE g.documentid = ANY (ids)
                AND NOT EXISTS (SELECT 1 FROM history.documents d WHERE d.documentid = g.documentid
                    HAVING bool_and(d.removedat IS NOT NULL));
            INSERT INTO history.gone SELECT d.documentid FROM history.documents d WHERE d.documentid = ANY (ids)
                GROUP BY d.documentid HAVING bool_and(d.removedat IS NOT NULL) ON CONFLICT DO NOTHING;
        END $$;

        CREATE OR REPLACE FUNCTION history.take(mine integer) RETURNS TABLE (content text, owner text) LANGUAGE plpgsql AS $$
        DECLARE again text[];
        BEGIN
            WITH put AS (
                INSERT INTO history.documents ({{Columns}}) SELECT {{Values}} FROM staged_documents s
                ORDER BY s.path ON CONFLICT (path) DO NOTHING RETURNING documents.path, documents.documentid)
            INSERT INTO staged_steps SELECT put.path, put.documentid, 'added', NULL FROM put;

            INSERT INTO staged_steps
            SELECT s.path, s.documentid,
                CASE WHEN d.removedat IS NOT NULL THEN 'added' WHEN d.documentid <> s.documentid OR ltrim(d.output,
                    '!') <> s.output THEN 'changed' END,
                d.documentid
            FROM (SELECT h.path, h.documentid, h.output, h.removedat, h.engine FROM history.documents h
                WHERE h.path IN (SELECT x.path FROM staged_documents x) AND h.path NOT IN (SELECT y.path FROM staged_steps y)
                ORDER BY h.path FOR UPDATE) d JOIN staged_documents s ON s.path = d.path
            WHERE d.engine <= mine;

            UPDATE history.documents d SET ({{Columns}}) = ROW({{Values}})
            FROM staged_documents s JOIN staged_steps t ON t.path = s.path
            WHERE d.path = s.path AND t.olddocumentid IS NOT NULL
                AND (t.change IS NOT NULL OR d.engine <> mine OR d.output <> s.output);

            WITH put AS (
                INSERT INTO history.contents AS c (documentid, path, output, engine)
                SELECT DISTINCT ON (s.documentid) s.documentid, s.path, s.output, mine
                FROM staged_documents s JOIN staged_steps t ON t.path = s.path ORDER BY s.documentid, s.path
                ON CONFLICT (documentid) DO UPDATE SET path = excluded.path, output = excluded.output, engine = excluded.engine
                WHERE (excluded.path = c.path AND excluded.output <> c.output) OR excluded.path < c.path
                    OR NOT EXISTS (SELECT 1 FROM history.documents o
                        WHERE o.path = c.path AND o.documentid = c.documentid AND o.removedat IS NULL)
                RETURNING c.documentid, c.path, c.xmax = 0 AS isnew)
            INSERT INTO staged_contents SELECT put.documentid, put.path, put.isnew FROM put;

            again := array(SELECT c.documentid FROM staged_contents c WHERE NOT c.isnew);
            IF cardinality(again) > 0 THEN
                PERFORM history.forget(again);
            END IF;
            again := array(SELECT t.olddocumentid FROM staged_steps t WHERE t.olddocumentid <> t.documentid
                UNION SELECT g.documentid FROM history.gone g JOIN staged_documents s ON s.documentid = g.documentid);
            IF cardinality(again) > 0 THEN
                PERFORM history.settle(again);
            END IF;
            RETURN QUERY SELECT c.documentid, c.path FROM staged_contents c;
        END $$;

        CREATE OR REPLACE FUNCTION history.log() RETURNS void LANGUAGE plpgsql AS $$
        DECLARE many bigint; last bigint;
        BEGIN
            many := (SELECT count(*) FROM staged_steps WHERE change IS NOT NULL);
            IF many > 0 THEN
                UPDATE history.store SET cursor = cursor + many RETURNING cursor - many INTO last;
                INSERT INTO history.changes (cursor, path, documentid, change)
                SELECT last + row_number() OVER (ORDER BY path), path, documentid, change FROM staged_steps WHERE change IS NOT NULL;
            ELSIF EXISTS (SELECT 1 FROM staged_contents) THEN
                UPDATE history.store SET kept = least(kept, 0) - 1;
            END IF;
        END $$;

        CREATE OR REPLACE FUNCTION history.remove(paths text[]) RETURNS bigint LANGUAGE plpgsql AS $$
        DECLARE many bigint;
        BEGIN
            INSERT INTO staged_steps
            SELECT d.path, d.documentid, 'removed', d.documentid FROM history.documents d
            WHERE d.path = ANY (paths) AND d.removedat IS NULL ORDER BY d.path FOR UPDATE;
            GET DIAGNOSTICS many = ROW_COUNT;
            UPDATE history.documents d SET removedat = now() FROM staged_steps t WHERE t.path = d.path AND t.change = 'removed';
            PERFORM history.settle(array(SELECT documentid FROM staged_steps));
            RETURN many;
        END $$
        """;
}

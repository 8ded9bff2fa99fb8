using System.Collections.Immutable;

namespace Ingest.Postgres.Schema;

/// <summary>
/// The tables that the search of a store on PostgreSQL asks: a row an item, a row a meeting, and counts. Whose document is removed is in
/// history.gone, as of all tables.
/// </summary>
internal static class SearchTables
{
    /// <summary>Rows are read by the ten thousand for what they are of: what is long stands beside them, and they stay short.</summary>
    private const int RowBytes = 128;

    /// <summary>Lexemes told by ANALYZE with how many items have them: ten times as many.</summary>
    private const int Statistics = 1_000;

    /// <summary>
    /// Counts come in with every chunk, in rows of their own, so that no worker waits for another's; so many chunks, and they are summed.
    /// </summary>
    private const int Chunks = 256;

    /// <summary>What <c>history.searchcounts</c> calls its sums; every other word is of open items alone, base forms with a mark.</summary>
    public const string Items = " items", TitleTerms = " title", TextTerms = " text", BodyTerms = " body";

    public const char BaseForm = '/';

    /// <summary>In the table's order: one of another program's columns is made anew, and filled as documents are read again.</summary>
    public const string Columns = "documentid, place, line, pieces, body, meetingkind, date, closed, bits, area, casekey, amounts, ord, "
        + "places, titlelength, textlength, bodylength, titleterms, textterms, bodyterms, words, brief, vector";

    public static ImmutableArray<string> Statements { get; } =
    [
        $"""
        DO $$ BEGIN
            IF (SELECT string_agg(attname, ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = to_regclass('history.search')
                AND attnum > 0 AND NOT attisdropped) <> '{Columns}' THEN
                DROP TABLE history.search, history.searchmeetings, history.searchcounts;
            END IF;
        END $$;
        CREATE TABLE IF NOT EXISTS history.search (
            documentid text COLLATE history.plain NOT NULL, place integer NOT NULL, line text NOT NULL, pieces text[] NOT NULL,
            body text COLLATE "C" NOT NULL, meetingkind smallint NOT NULL, date integer NOT NULL, closed boolean NOT NULL,
            bits bigint NOT NULL, area text COLLATE "C", casekey text COLLATE "C", amounts double precision[] NOT NULL,
            ord bigint NOT NULL, places bytea NOT NULL,
            titlelength integer NOT NULL, textlength integer NOT NULL, bodylength integer NOT NULL, titleterms integer NOT NULL,
            textterms integer NOT NULL, bodyterms integer NOT NULL, words text[] NOT NULL, brief tsvector NOT NULL,
            vector tsvector NOT NULL,
            PRIMARY KEY (documentid, place)) WITH (toast_tuple_target = {RowBytes});
        ALTER TABLE history.search ALTER COLUMN body SET STORAGE MAIN, ALTER COLUMN area SET STORAGE MAIN,
            ALTER COLUMN casekey SET STORAGE MAIN, ALTER COLUMN amounts SET STORAGE MAIN, ALTER COLUMN brief SET STORAGE MAIN,
            ALTER COLUMN vector SET STATISTICS {Statistics}, ALTER COLUMN brief SET STATISTICS 0, ALTER COLUMN pieces SET STATISTICS 0,
            ALTER COLUMN words SET STATISTICS 0, ALTER COLUMN line SET STATISTICS 0, ALTER COLUMN places SET STATISTICS 0;
        DO $$ BEGIN
            ALTER TABLE history.search ALTER COLUMN vector SET COMPRESSION lz4, ALTER COLUMN pieces SET COMPRESSION lz4,
                ALTER COLUMN words SET COMPRESSION lz4, ALTER COLUMN line SET COMPRESSION lz4, ALTER COLUMN brief SET COMPRESSION lz4;
        EXCEPTION WHEN feature_not_supported OR invalid_parameter_value THEN NULL;
        END $$;
        CREATE TABLE IF NOT EXISTS history.searchmeetings (
            documentid text COLLATE history.plain PRIMARY KEY, body text COLLATE "C" NOT NULL, date integer NOT NULL, line text NOT NULL);
        CREATE TABLE IF NOT EXISTS history.searchcounts (word text COLLATE "C" NOT NULL, items bigint NOT NULL)
        """,
        "CREATE INDEX IF NOT EXISTS search_vector ON history.search USING gin (vector)",
        "CREATE INDEX IF NOT EXISTS search_date ON history.search (date DESC, ord) INCLUDE (closed)",
        "CREATE INDEX IF NOT EXISTS searchmeetings_date ON history.searchmeetings (date DESC, documentid)",
        "CREATE INDEX IF NOT EXISTS searchmeetings_body ON history.searchmeetings (body, date DESC, documentid)",
        "CREATE INDEX IF NOT EXISTS searchcounts_word ON history.searchcounts (word) INCLUDE (items)",
        "CREATE INDEX IF NOT EXISTS changes_documentid ON history.changes (documentid, cursor)",
        "CREATE INDEX IF NOT EXISTS changes_path ON history.changes (path, cursor)",
        "CREATE SEQUENCE IF NOT EXISTS history.searchchunk AS integer CYCLE",
        Counting,
    ];

    /// <summary>What goes before a document is written anew.</summary>
    public const string Deletions = """
        INSERT INTO history.searchcounts (word, items)
            SELECT w, -count(*) FROM history.search t, unnest(t.words) w WHERE t.documentid = ANY (ids) GROUP BY w;
            INSERT INTO history.searchcounts (word, items)
            SELECT c.word, -c.items FROM (SELECT count(*), coalesce(sum(titleterms), 0), coalesce(sum(textterms), 0),
                coalesce(sum(bodyterms), 0) FROM history.search t WHERE t.documentid = ANY (ids)) s (a, b, c, d),
                LATERAL (VALUES (' items', s.a), (' title', s.b), (' text', s.c), (' body', s.d)) c (word, items) WHERE c.items > 0;
            DELETE FROM history.searchmeetings t WHERE t.documentid = ANY (ids);
            DELETE FROM history.search t WHERE t.documentid = ANY (ids);
        """;

    /// <summary>Sums the counts at times; only rows that no other does. Who asks meanwhile sees them before or after.</summary>
    private static string Counting => $$"""
        CREATE OR REPLACE FUNCTION history.searchcounted() RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
            IF nextval('history.searchchunk') % {{Chunks}} = 0 THEN
                WITH old AS (DELETE FROM history.searchcounts WHERE word IN (
                    SELECT c.word FROM history.searchcounts c GROUP BY c.word HAVING count(*) > 1) RETURNING word, items)
                INSERT INTO history.searchcounts (word, items)
                SELECT word, sum(items) FROM old GROUP BY word HAVING sum(items) <> 0;
            END IF;
        END $$
        """;
}

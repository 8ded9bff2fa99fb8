namespace Ingest.Postgres.Schema;

/// <summary>
/// The order of the store's texts: by the numbers of their characters, as DuckDB has it, and with all letters' small and capital forms, so
/// that <c>ilike '%LÅN%'</c> finds lån. PostgreSQL's own <c>"C"</c> has the order, and knows no letter but those of ASCII.
/// </summary>
internal static class PlainOrder
{
    /// <summary>The server's own from PostgreSQL 17 on, else the system's; a system that has none gets the order alone.</summary>
    public const string Sql = """
        DO $$ BEGIN
            IF to_regcollation('history.plain') IS NULL THEN
                BEGIN
                    CREATE COLLATION history.plain (provider = builtin, locale = 'C.UTF-8');
                EXCEPTION WHEN OTHERS THEN
                    BEGIN
                        CREATE COLLATION history.plain (provider = libc, locale = 'C.UTF-8');
                    EXCEPTION WHEN OTHERS THEN
                        CREATE COLLATION history.plain FROM pg_catalog."C";
                    END;
                END;
            END IF;
        END $$
        """;
}

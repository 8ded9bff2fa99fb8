namespace Ingest.Postgres.Schema;

/// <summary>
/// Functions that questions ask DuckDB for and PostgreSQL has not, in schema public, with DuckDB's answers: so a question has one text for
/// both stores. Views use none of them, for they are brought up to date without a path to public.
/// </summary>
internal static class CommonFunctions
{
    /// <summary>
    /// <c>round</c>: half away from zero of the number times a power of ten, as DuckDB counts. <c>regexp_extract</c>: "" where nothing
    /// matches. <c>typeof</c>: DuckDB's name of the type; of a decimal without its figures, which no function is told.
    /// </summary>
    public const string Sql = """
        CREATE OR REPLACE FUNCTION public.year(date) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
            'SELECT extract(year FROM $1)::bigint';
        CREATE OR REPLACE FUNCTION public.month(date) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
            'SELECT extract(month FROM $1)::bigint';
        CREATE OR REPLACE FUNCTION public.day(date) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
            'SELECT extract(day FROM $1)::bigint';
        CREATE OR REPLACE FUNCTION public.regexp_extract(text, text, integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
            $$SELECT coalesce((regexp_match($1, '(' || $2 || ')'))[$3 + 1], '')$$;
        CREATE OR REPLACE FUNCTION public.regexp_extract(text, text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
            'SELECT public.regexp_extract($1, $2, 0)';
        CREATE OR REPLACE FUNCTION public.typeof(anyelement) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
            SELECT coalesce('{"text": "VARCHAR", "character varying": "VARCHAR", "character": "VARCHAR", "name": "VARCHAR",
                "double precision": "DOUBLE", "real": "FLOAT", "numeric": "DECIMAL", "bytea": "BLOB", "time without time zone": "TIME",
                "timestamp without time zone": "TIMESTAMP"}'::jsonb ->> rtrim(own, '[]'), upper(rtrim(own, '[]')))
                || CASE WHEN own LIKE '%[]' THEN '[]' ELSE '' END
            FROM (SELECT pg_typeof($1)::text AS own) t $$;
        CREATE OR REPLACE FUNCTION public.round(double precision, integer) RETURNS double precision
            LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
            SELECT CASE WHEN $1 = 'NaN' OR abs($1) > 1e292 OR $2 NOT BETWEEN 0 AND 15 THEN $1
                ELSE (trunc($1 * tens) + CASE WHEN abs($1 * tens - trunc($1 * tens)) >= 0.5 THEN sign($1) ELSE 0 END) / tens END
            FROM (SELECT power(10::double precision, $2) AS tens) t $$
        """;
}

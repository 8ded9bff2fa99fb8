using System.Collections.Concurrent;
using Ingest.Postgres.Schema;
using Ingest.Postgres.Searching.Asking;
using Ingest.Postgres.Searching.Finding;
using Ingest.Search.Indexing;
using Ingest.Search.Searching.Asking;
using Npgsql;
using NpgsqlTypes;

namespace Ingest.Postgres.Searching.Counts;

/// <summary>
/// How many items of the store have a term: of common ones as PostgreSQL's ANALYZE found it, of rare ones counted now. For several threads.
/// </summary>
internal sealed class StoreCounts : ITermCounts
{
    /// <summary>A store of no more items is counted whole, so that its answers are exactly those of an index on one machine.</summary>
    public const int Small = 50_000;

    /// <summary>A term that ANALYZE does not tell has not many more: they are not counted further.</summary>
    private const int Rare = 2_000;

    private readonly PostgresStore _store;
    private readonly ConcurrentDictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _sums = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<bool, FoundItems> _everything = [];

    private StoreCounts(PostgresStore store) => _store = store;

    public int Items { get; private init; }

    public int Documents => Items;

    /// <summary>All terms that a field has in all items.</summary>
    public long TermsOf(string field) => Math.Max(1, _sums.GetValueOrDefault(field switch
    {
        IndexField.Title => SearchTables.TitleTerms,
        IndexField.Text => SearchTables.TextTerms,
        _ => SearchTables.BodyTerms,
    }));

    public static StoreCounts Of(PostgresStore store, NpgsqlConnection connection)
    {
        var (items, sums) = Sums(connection);
        var counts = new StoreCounts(store) { Items = items };
        foreach (var (word, sum) in sums)
        {
            counts._sums[word] = sum;
        }

        if (items > Small)
        {
            counts.Learn(connection);
        }

        return counts;
    }

    /// <summary>What all items are of, counted once as long as these counts hold.</summary>
    public FoundItems Everything(bool includeClosed, Func<FoundItems> count) => _everything.GetOrAdd(includeClosed, _ => count());

    public int CountOf(string field, string term)
    {
        if (Lexemes.Of(field, term) is not { } lexeme)
        {
            return 0;
        }

        if (!_known.TryGetValue(lexeme, out var count))
        {
            Expect([(field, term)]);
            count = _known.GetValueOrDefault(lexeme);
        }

        return count;
    }

    public void Expect(IEnumerable<(string Field, string Term)> terms)
    {
        var asked = terms.Select(term => Lexemes.Of(term.Field, term.Term)).OfType<string>().Where(lexeme => !_known.ContainsKey(lexeme))
            .Distinct(StringComparer.Ordinal).ToArray();
        if (asked.Length == 0)
        {
            return;
        }

        using var connection = _store.Open();
        using var transaction = connection.BeginTransaction();
        using (var settings = new NpgsqlCommand(FindingStatement.Settings, connection))
        {
            settings.ExecuteNonQuery();
        }

        Count(connection, asked);
        transaction.Commit();
    }

    private void Count(NpgsqlConnection connection, string[] lexemes)
    {
        using var command = new NpgsqlCommand(CountStatement, connection)
        {
            Parameters =
            {
                new()
                {
                    Value = lexemes.Select(lexeme => IndexText.Lexeme(lexeme).Text!).ToArray(),
                    NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text,
                },
                new() { Value = Items > Small ? Rare : int.MaxValue },
            },
        };
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            _known[lexemes[reader.GetInt64(0) - 1]] = (int)reader.GetInt64(1);
        }
    }

    internal const string CountStatement = """
        SELECT t.number, (SELECT count(*) FROM (SELECT 1 FROM history.search s WHERE s.vector @@ t.lexeme::tsquery LIMIT $2) c)
        FROM unnest($1) WITH ORDINALITY t (lexeme, number)
        """;

    private static (int Items, Dictionary<string, long> Sums) Sums(NpgsqlConnection connection)
    {
        using var command = new NpgsqlCommand("SELECT word, sum(items)::bigint FROM history.searchcounts WHERE word IN ($1, $2, $3, $4) "
            + "GROUP BY word UNION ALL SELECT 'meetings', count(*) FROM history.searchmeetings", connection)
        {
            Parameters =
            {
                new() { Value = SearchTables.Items }, new() { Value = SearchTables.TitleTerms }, new() { Value = SearchTables.TextTerms },
                new() { Value = SearchTables.BodyTerms },
            },
        };
        using var reader = command.ExecuteReader();
        var sums = new Dictionary<string, long>(StringComparer.Ordinal);
        while (reader.Read())
        {
            sums[reader.GetString(0)] = reader.GetInt64(1);
        }

        return ((int)(sums.GetValueOrDefault(SearchTables.Items) + sums["meetings"]), sums);
    }

    /// <summary>What ANALYZE knows of the commonest.</summary>
    private void Learn(NpgsqlConnection connection)
    {
        using var command = new NpgsqlCommand("""
            SELECT most_common_elems::text::text[], most_common_elem_freqs FROM pg_stats
            WHERE schemaname = 'history' AND tablename = 'search' AND attname = 'vector' AND most_common_elems IS NOT NULL
            """, connection);
        using var reader = command.ExecuteReader();
        if (!reader.Read())
        {
            return;
        }

        var (lexemes, shares) = (reader.GetFieldValue<string[]>(0), reader.GetFieldValue<float[]>(1));
        var items = _sums.GetValueOrDefault(SearchTables.Items);
        for (var i = 0; i < lexemes.Length; i++)
        {
            _known[lexemes[i]] = (int)Math.Max(1, shares[i] * items);
        }
    }
}

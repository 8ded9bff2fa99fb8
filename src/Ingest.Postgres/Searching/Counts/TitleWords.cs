using System.Collections.Immutable;
using Ingest.Postgres.Schema;
using Ingest.Search.Reading;
using Npgsql;

namespace Ingest.Postgres.Searching.Counts;

/// <summary>
/// The words of open items' titles as they are printed, folded: what was begun goes on by them. Misspelled ones are put right by them and
/// by base forms of their texts.
/// </summary>
internal static class TitleWords
{
    /// <summary>Behind all words that begin with what stands before it: the last sign that there is.</summary>
    private const string Last = "\U0010ffff";

    private const int MostLooked = 20_000;

    public static ImmutableArray<string> Complete(NpgsqlConnection connection, string begun, int take)
    {
        if (Completion.Begun(begun) is not var (start, folded))
        {
            return [];
        }

        using var command = new NpgsqlCommand("""
            SELECT word FROM (SELECT word, items FROM history.searchcounts WHERE word >= $1 AND word < $2 ORDER BY word LIMIT $3) w
            GROUP BY word HAVING sum(items) > 0 ORDER BY sum(items) DESC, word LIMIT $4
            """, connection)
        {
            Parameters =
            {
                new() { Value = folded }, new() { Value = folded + Last }, new() { Value = MostLooked }, new() { Value = take },
            },
        };
        using var reader = command.ExecuteReader();
        var words = ImmutableArray.CreateBuilder<string>();
        while (reader.Read())
        {
            words.Add(begun[..start] + reader.GetString(0));
        }

        return words.ToImmutable();
    }

    /// <summary>The nearest, of those the commonest. It begins with the same letter.</summary>
    /// <returns>Null where none is near.</returns>
    public static string? Nearest(NpgsqlConnection connection, string folded)
    {
        var edits = Spelling.EditsIn(folded);
        using var command = new NpgsqlCommand("""
            SELECT word, sum(items)::bigint FROM history.searchcounts WHERE word >= $1 AND word < $1 || $3
                AND length(word) BETWEEN $4 AND $5 GROUP BY word HAVING sum(items) > 0
            UNION ALL
            SELECT substr(word, 2), sum(items)::bigint FROM history.searchcounts WHERE word >= $2 AND word < $2 || $3
                AND length(word) - 1 BETWEEN $4 AND $5 GROUP BY word HAVING sum(items) > 0
            """, connection)
        {
            Parameters =
            {
                new() { Value = folded[..1] }, new() { Value = SearchTables.BaseForm + folded[..1] }, new() { Value = Last },
                new() { Value = folded.Length - edits }, new() { Value = folded.Length + edits },
            },
        };
        using var reader = command.ExecuteReader();
        (string? Word, int Edits, long Items) best = (null, edits + 1, 0);
        while (reader.Read())
        {
            var (word, items) = (reader.GetString(0), reader.GetInt64(1));
            var distance = Spelling.Edits(folded, word);
            if (distance > 0 && (distance < best.Edits || (distance == best.Edits && best.Word is not null
                && (items, best.Word).CompareTo((best.Items, word)) > 0)))
            {
                best = (word, distance, items);
            }
        }

        return best.Word;
    }
}

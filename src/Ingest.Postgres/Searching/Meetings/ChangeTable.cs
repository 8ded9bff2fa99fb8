using System.Collections.Immutable;
using Ingest.Search.Searching;
using Npgsql;

namespace Ingest.Postgres.Searching.Meetings;

/// <summary>The changes of a store, by document: a path's new content is a document that came, and the older one is gone with it.</summary>
internal static class ChangeTable
{
    private const string Statement = """
        SELECT c.cursor, c.at, c.documentid, c.path, c.change = 'removed' OR NOT EXISTS (
                SELECT 1 FROM history.documents d WHERE d.documentid = c.documentid AND d.removedat IS NULL),
            (SELECT b.documentid FROM (SELECT p.documentid FROM history.changes p WHERE p.path = c.path AND p.cursor < c.cursor
                ORDER BY p.cursor DESC LIMIT 1) b
            WHERE b.documentid <> c.documentid AND NOT EXISTS (
                SELECT 1 FROM history.documents d WHERE d.documentid = b.documentid AND d.removedat IS NULL))
        FROM history.changes c
        WHERE c.cursor > $1 AND NOT EXISTS (
            SELECT 1 FROM history.changes l WHERE l.documentid = c.documentid AND l.cursor > c.cursor)
        ORDER BY c.cursor LIMIT $2
        """;

    public static ImmutableArray<IndexChange> After(NpgsqlConnection connection, long after, int take)
    {
        using var command = new NpgsqlCommand(Statement, connection)
            { Parameters = { new() { Value = after }, new() { Value = (long)Math.Max(0, take) } } };
        using var reader = command.ExecuteReader();
        var changes = ImmutableArray.CreateBuilder<IndexChange>();
        while (reader.Read() && changes.Count < take)
        {
            var change = new IndexChange(reader.GetInt64(0), reader.GetFieldValue<DateTimeOffset>(1), reader.GetString(2),
                reader.GetString(3), reader.GetBoolean(4));
            if (!reader.IsDBNull(5))
            {
                if (changes.Count + 2 > take && changes.Count > 0)
                {
                    break; // both have one number, and who goes on from it would miss the second
                }

                changes.Add(change with { DocumentId = reader.GetString(5), IsRemoved = true });
            }

            changes.Add(change);
        }

        return changes.ToImmutable();
    }
}

using Ingest.Search.Indexing;
using Ingest.Search.Searching;
using Npgsql;

namespace Ingest.Postgres.Searching.Ranking;

/// <summary>A meeting's row, with the number of the change that last touched its document.</summary>
internal static class MeetingRows
{
    public const string Columns = "SELECT m.line, "
        + "coalesce((SELECT max(c.cursor) FROM history.changes c WHERE c.documentid = m.documentid), 0) FROM history.searchmeetings m";

    public const string IsThere = "NOT EXISTS (SELECT 1 FROM history.gone g WHERE g.documentid = m.documentid)";

    public static MeetingLine Read(NpgsqlDataReader row) => StoredMeeting.Of(row.GetString(0)).Line with { Changed = row.GetInt64(1) };
}

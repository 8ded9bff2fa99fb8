using Ingest.Postgres.Searching.Finding;
using Ingest.Search.Indexing;
using Ingest.Search.Searching;
using Ingest.Search.Searching.Found;
using Npgsql;

namespace Ingest.Postgres.Searching.Ranking;

/// <summary>What is shown of the few best items, and of their meetings; each is read once in a search.</summary>
internal sealed class ShownItems(NpgsqlConnection connection)
{
    private readonly Dictionary<(string DocumentId, int Place), KeptItem> _items = [];
    private readonly Dictionary<string, MeetingLine?> _meetings = new(StringComparer.Ordinal);

    public KeptItem Item(FoundItem item)
    {
        if (_items.TryGetValue((item.DocumentId, item.Place), out var known))
        {
            return known;
        }

        using var command = new NpgsqlCommand("SELECT line, pieces FROM history.search WHERE documentid = $1 AND place = $2", connection)
            { Parameters = { new() { Value = item.DocumentId }, new() { Value = item.Place } } };
        using var reader = command.ExecuteReader();
        reader.Read();
        return _items[(item.DocumentId, item.Place)] =
            KeptItem.Of(ItemLine.Of(reader.GetString(0)), reader.GetFieldValue<string[]>(1).Select(TextPiece.Of));
    }

    /// <returns>Null where there is no such document, or it is gone.</returns>
    public MeetingLine? Meeting(string documentId)
    {
        if (!_meetings.TryGetValue(documentId, out var known))
        {
            using var command = new NpgsqlCommand(MeetingRows.Columns + " WHERE m.documentid = $1 AND " + MeetingRows.IsThere, connection)
                { Parameters = { new() { Value = documentId } } };
            using var reader = command.ExecuteReader();
            _meetings[documentId] = known = reader.Read() ? MeetingRows.Read(reader) : null;
        }

        return known;
    }
}

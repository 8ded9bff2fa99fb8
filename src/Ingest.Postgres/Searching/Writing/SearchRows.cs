using Ingest.Model.Output;
using Ingest.Postgres.Schema;
using Ingest.Postgres.Writing;
using Ingest.Search.Indexing;
using Ingest.Search.Searching;
using Npgsql;

namespace Ingest.Postgres.Searching.Writing;

/// <summary>
/// Writes what is searched of documents, in the transaction that writes the rest of them. The words are worked out here, by the chain of
/// the index on one machine: PostgreSQL's own parser and dictionaries see none of it.
/// </summary>
internal sealed class SearchRows
{
    private const int ItemColumns = 23, MeetingColumns = 4, CountColumns = 2;

    private readonly VectorMaker _maker = new();
    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly CopyRows _items = new(), _meetings = new();

    /// <summary>Makes their rows; costs no more than reading their words, and touches no server.</summary>
    public static SearchRows Of(IEnumerable<StoredDocument> documents)
    {
        var rows = new SearchRows();
        foreach (var document in documents)
        {
            rows.Add(document);
        }

        return rows;
    }

    /// <summary>Their older rows are gone already.</summary>
    public void Copy(NpgsqlConnection connection)
    {
        if (_meetings.Count == 0)
        {
            return;
        }

        _items.CopyTo(connection, $"history.search ({SearchTables.Columns})");
        _meetings.CopyTo(connection, "history.searchmeetings (documentid, body, date, line)");
        var counts = new CopyRows();
        foreach (var (word, items) in _counts)
        {
            counts.Row(CountColumns);
            counts.Add(word);
            counts.Add(items);
        }

        counts.CopyTo(connection, "history.searchcounts (word, items)");
        connection.Do("SELECT history.searchcounted()");
    }

    private void Add(StoredDocument stored)
    {
        var (document, place) = (stored.Document, 0);
        foreach (var item in IndexedItem.Of(document, stored.DocumentId))
        {
            Add(item, place++);
        }

        var line = new MeetingLine(stored.DocumentId, stored.Path, document.Meeting.Body, document.Meeting.Kind, document.Meeting.Date,
            document.Meeting.Title, document.Status, document.Items.Length, 0);
        _meetings.Row(MeetingColumns);
        _meetings.Add(stored.DocumentId);
        _meetings.Add(document.Meeting.Body ?? "");
        _meetings.Add(IndexedItem.DateOf(document.Meeting.Date));
        _meetings.Add(new StoredMeeting(line, stored.Output, default).Stored);
    }

    private void Add(IndexedItem item, int place)
    {
        var (keys, vector) = (item.Keys, _maker.Make(item));
        var words = keys.IsClosed ? [] : Words(item, vector);
        _items.Row(ItemColumns);
        _items.Add(item.Line.DocumentId);
        _items.Add(place);
        _items.Add(item.Line.Stored);
        _items.Add([.. item.Pieces.Select(piece => piece.Stored)]);
        _items.Add(keys.Body);
        _items.Add((short)keys.MeetingKind);
        _items.Add(keys.Date);
        _items.Add(keys.IsClosed);
        _items.Add(keys.Bits);
        _items.Add(keys.Area);
        _items.Add(keys.CaseKey);
        _items.Add(keys.Amounts);
        _items.Add(keys.Order);
        _items.Add(keys.Places.Span);
        foreach (var number in new[] { vector.Title.Length, vector.Text.Length, vector.Body.Length, vector.Title.Terms, vector.Text.Terms,
            vector.Body.Terms })
        {
            _items.Add(number);
        }

        _items.Add(words);
        _items.Add(vector.Brief);
        _items.Add(vector.Vector);
        words.ForEach(word => Count(word, 1));
        Count(SearchTables.Items, 1);
        Count(SearchTables.TitleTerms, vector.Title.Terms);
        Count(SearchTables.TextTerms, vector.Text.Terms);
        Count(SearchTables.BodyTerms, vector.Body.Terms);
    }

    /// <summary>A title's words as they are printed, and base forms: those put misspelled words right and begin nothing.</summary>
    private static List<string> Words(IndexedItem item, ItemVector vector) =>
        [.. SurfaceStream.Words(item.Line.Title), .. vector.Words.Select(word => SearchTables.BaseForm + word)];

    private void Count(string word, long items) =>
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_counts, word, out _) += items;
}

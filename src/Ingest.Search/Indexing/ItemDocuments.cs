using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Search.Searching;
using Lucene.Net.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Ingest.Search.Indexing;

/// <summary>A document of the output as the index's documents: its meeting's first, then its items.</summary>
internal static class ItemDocuments
{
    public static IEnumerable<Document> Of(AgendaDocument document, StoredMeeting meeting)
    {
        yield return Meeting(meeting);
        foreach (var item in IndexedItem.Of(document, meeting.Line.DocumentId))
        {
            yield return Item(item, meeting.Line);
        }
    }

    private static Document Meeting(StoredMeeting meeting) =>
    [
        Key(IndexField.Meeting, meeting.Line.DocumentId), Key(IndexField.Document, meeting.Line.DocumentId),
        .. Common(meeting.Line.Body ?? "", meeting.Line.Kind, IndexedItem.DateOf(meeting.Line.Date)),
        new Int64Field(IndexField.Change, meeting.Line.Changed, Field.Store.NO),
        new NumericDocValuesField(IndexField.Change, meeting.Line.Changed),
        new StoredField(IndexField.MeetingLine, meeting.Stored),
    ];

    /// <summary>A document that is gone from the output.</summary>
    public static Document Tombstone(StoredMeeting meeting) =>
    [
        new StringField(IndexField.Removed, meeting.Line.DocumentId, Field.Store.YES), Key(IndexField.Document, meeting.Line.DocumentId),
        new Int64Field(IndexField.Change, meeting.Line.Changed, Field.Store.NO),
        new NumericDocValuesField(IndexField.Change, meeting.Line.Changed),
        new StoredField(IndexField.MeetingLine, meeting.Stored),
    ];

    private static Document Item(IndexedItem item, MeetingLine meeting) =>
    [
        Key(IndexField.Item, item.ItemId), Key(IndexField.Document, meeting.DocumentId),
        .. Found(item.Keys, new PieceStream(item.TitleTexts), new PieceStream(item.Texts), new PieceStream([item.Keys.Body])),
        new Field(IndexField.Surface, new SurfaceStream(item.Line.Title), Unplaced),
        new StoredField(IndexField.ItemLine, item.Line.Stored),
        .. item.Pieces.Select(piece => new StoredField(IndexField.Piece, piece.Stored)),
    ];

    /// <summary>What an item is found, chosen and ordered by; nothing that it is shown by.</summary>
    public static IEnumerable<IIndexableField> Found(ItemKeys keys, TokenStream title, TokenStream text, TokenStream body) =>
    [
        .. Common(keys.Body, keys.MeetingKind, keys.Date),
        new TextField(IndexField.Title, title), new TextField(IndexField.Text, text), new TextField(IndexField.BodyWords, body),
        new BinaryDocValuesField(IndexField.Places, new BytesRef(keys.Places.ToArray())),
        .. keys.CaseKey is null ? [] : new[] { Key(IndexField.Case, keys.CaseKey) },
        .. Kinds(keys.Bits), .. Area(keys.Area),
        .. keys.Amounts.Select(kroner => new DoubleField(IndexField.Amount, kroner, Field.Store.NO)),
        new NumericDocValuesField(IndexField.Order, keys.Order),
    ];

    /// <summary>What items and meetings are both chosen and ordered by.</summary>
    private static IEnumerable<Field> Common(string body, MeetingKind kind, int date)
    {
        yield return Key(IndexField.Body, body);
        yield return new SortedDocValuesField(IndexField.Body, new BytesRef(body));
        yield return Key(IndexField.MeetingKind, kind.ToString());
        yield return new NumericDocValuesField(IndexField.MeetingKind, (int)kind);
        yield return new Int32Field(IndexField.Date, date, Field.Store.NO);
        yield return new NumericDocValuesField(IndexField.Date, date);
    }

    private static readonly ImmutableArray<FieldKind> FieldKinds = [.. Enum.GetValues<FieldKind>()];

    private static IEnumerable<Field> Kinds(long bits)
    {
        yield return new NumericDocValuesField(IndexField.FieldKind, bits);
        foreach (var kind in FieldKinds.Where(kind => (bits & ItemBits.Of(kind)) != 0))
        {
            yield return Key(IndexField.FieldKind, kind.ToString());
        }
    }

    private static IEnumerable<Field> Area(string? area)
    {
        yield return new SortedDocValuesField(IndexField.Area, new BytesRef(area ?? ""));
        if (area is not null)
        {
            yield return Key(IndexField.Area, area);
        }
    }

    private static readonly FieldType Unplaced =
        new(TextField.TYPE_NOT_STORED) { IndexOptions = IndexOptions.DOCS_ONLY, OmitNorms = true };

    private static StringField Key(string name, string value) => new(name, value, Field.Store.NO);
}

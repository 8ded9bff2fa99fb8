using System.Collections.Immutable;
using System.Globalization;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Ingest.Facts.Amounts;
using Ingest.Facts.Cases;
using Ingest.Feed.Exchange;
using Ingest.Model.Output;
using Ingest.Search.Searching;
using Lucene.Net.Documents;
using Lucene.Net.Util;

namespace Ingest.Search.Indexing;

/// <summary>A document of the output as the index's documents: its meeting's first, then its items.</summary>
internal static class ItemDocuments
{
    public static IEnumerable<Document> Of(AgendaDocument document, StoredMeeting meeting)
    {
        yield return Meeting(meeting);
        var open = ClosedContent.LeftOut(document, includeClosed: false).Items.ToDictionary(item => item.Id, StringComparer.Ordinal);
        var tables = document.Tables.ToLookup(table => table.Item, StringComparer.Ordinal);
        var amounts = DocumentAmounts.Of(document).Where(amount => amount.Kroner is not null && amount.Place.Item is not null)
            .ToLookup(amount => amount.Place.Item!, amount =>
                (From: (double)amount.Kroner!.Value, To: (double?)amount.KronerTo), StringComparer.Ordinal);
        foreach (var item in document.Items)
        {
            // A closed item whole, for who may see it; of an open one what is closed of it is in no index.
            var isClosed = open[item.Id].Access == Access.Closed;
            yield return Item(isClosed ? item : open[item.Id], isClosed, meeting.Line, tables[item.Id], amounts[item.Id]);
        }
    }

    private static Document Meeting(StoredMeeting meeting) =>
    [
        Key(IndexField.Meeting, meeting.Line.DocumentId), Key(IndexField.Document, meeting.Line.DocumentId),
        .. Common(meeting.Line), new Int64Field(IndexField.Change, meeting.Line.Changed, Field.Store.NO),
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

    private static Document Item(AgendaItem item, bool isClosed, MeetingLine meeting, IEnumerable<AgendaTable> tables,
        IEnumerable<(double From, double? To)> amounts)
    {
        var pieces = ItemPieces.Of(item, tables);
        var itemId = $"{meeting.DocumentId}#{item.Id}";
        var caseKey = CaseKey.Of(item.Case?.Number);
        var line = new ItemLine(meeting.DocumentId, item.Id, item.Number, item.Title, item.Source is [var first, ..] ? first.Page
            : 0, item.Case?.Number, caseKey, isClosed);
        Document made =
        [
            Key(IndexField.Item, itemId), Key(IndexField.Document, meeting.DocumentId), .. Common(meeting),
            Words(IndexField.Title, [item.Title, item.Case?.Number ?? ""]),
            Words(IndexField.Text, [.. pieces.Select(piece => piece.Text)]),
            new BinaryDocValuesField(IndexField.Places, PiecePlaces.Of(pieces)),
            new Field(IndexField.Surface, new SurfaceStream(item.Title), Unplaced),
            Words(IndexField.BodyWords, [meeting.Body ?? ""]),
            .. caseKey is null ? [] : new[] { Key(IndexField.Case, caseKey) },
            .. Kinds(pieces, isClosed), .. Area(CaseArea.Of(item.Case?.Number)),
            .. amounts.SelectMany(amount => amount.To is { } to ? new[] { amount.From, to } : [amount.From]).Distinct()
                .Select(kroner => new DoubleField(IndexField.Amount, kroner, Field.Store.NO)),
            new NumericDocValuesField(IndexField.Order, OrderOf(itemId)),
            new StoredField(IndexField.ItemLine, line.Stored),
            .. pieces.Select(piece => new StoredField(IndexField.Piece, piece.Stored)),
        ];
        return made;
    }

    /// <summary>What items and meetings are both chosen and ordered by.</summary>
    private static IEnumerable<Field> Common(MeetingLine meeting)
    {
        var date = DateOf(meeting.Date);
        yield return Key(IndexField.Body, meeting.Body ?? "");
        yield return new SortedDocValuesField(IndexField.Body, new BytesRef(meeting.Body ?? ""));
        yield return Key(IndexField.MeetingKind, meeting.Kind.ToString());
        yield return new NumericDocValuesField(IndexField.MeetingKind, (int)meeting.Kind);
        yield return new Int32Field(IndexField.Date, date, Field.Store.NO);
        yield return new NumericDocValuesField(IndexField.Date, date);
    }

    private static IEnumerable<Field> Kinds(ImmutableArray<TextPiece> pieces, bool isClosed)
    {
        var kinds = pieces.Select(piece => piece.Kind).OfType<FieldKind>().Distinct().ToList();
        yield return new NumericDocValuesField(IndexField.FieldKind, kinds
            .Aggregate(ItemBits.Item | (isClosed ? ItemBits.Closed : 0), (bits, kind) => bits | ItemBits.Of(kind)));
        foreach (var kind in kinds)
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

    /// <returns>yyyymmdd; 0 of none.</returns>
    public static int DateOf(string? date) => date is not null
        && DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? (day.Year * 10_000) + (day.Month * 100) + day.Day : 0;

    private static long OrderOf(string itemId) => (long)XxHash64.HashToUInt64(MemoryMarshal.AsBytes(itemId.AsSpan()));

    private static readonly FieldType Unplaced =
        new(TextField.TYPE_NOT_STORED) { IndexOptions = Lucene.Net.Index.IndexOptions.DOCS_ONLY, OmitNorms = true };

    private static StringField Key(string name, string value) => new(name, value, Field.Store.NO);

    private static TextField Words(string name, ImmutableArray<string> pieces) => new(name, new PieceStream(pieces));
}

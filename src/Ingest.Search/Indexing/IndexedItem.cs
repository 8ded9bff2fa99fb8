using System.Collections.Immutable;
using System.Globalization;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Ingest.Facts.Amounts;
using Ingest.Facts.Cases;
using Ingest.Feed.Exchange;
using Ingest.Model.Output;

namespace Ingest.Search.Indexing;

/// <summary>An item as it is searched: what a hit is made of again, and what it is found and chosen by.</summary>
internal sealed record IndexedItem(ItemLine Line, ImmutableArray<TextPiece> Pieces, ItemKeys Keys)
{
    public string ItemId => $"{Line.DocumentId}#{Line.Id}";

    /// <summary>What is searched as its title: its case's number is printed beside it.</summary>
    public ImmutableArray<string> TitleTexts => [Line.Title, Line.CaseNumber ?? ""];

    public ImmutableArray<string> Texts => [.. Pieces.Select(piece => piece.Text)];

    /// <summary>
    /// A document's items. A closed one whole, for who may see it; what is closed of an open one is in no index.
    /// </summary>
    public static IEnumerable<IndexedItem> Of(AgendaDocument document, string documentId)
    {
        var open = ClosedContent.LeftOut(document, includeClosed: false).Items.ToDictionary(item => item.Id, StringComparer.Ordinal);
        var tables = document.Tables.ToLookup(table => table.Item, StringComparer.Ordinal);
        var amounts = DocumentAmounts.Of(document).Where(amount => amount.Kroner is not null && amount.Place.Item is not null)
            .ToLookup(amount => amount.Place.Item!, amount =>
                (From: (double)amount.Kroner!.Value, To: (double?)amount.KronerTo), StringComparer.Ordinal);
        foreach (var item in document.Items)
        {
            var isClosed = open[item.Id].Access == Access.Closed;
            yield return Of(isClosed ? item : open[item.Id], isClosed, document.Meeting, documentId, tables[item.Id],
                [.. amounts[item.Id].SelectMany(amount => amount.To is { } to ? new[] { amount.From, to } : [amount.From]).Distinct()]);
        }
    }

    private static IndexedItem Of(AgendaItem item, bool isClosed, Meeting meeting, string documentId, IEnumerable<AgendaTable> tables,
        ImmutableArray<double> amounts)
    {
        var pieces = ItemPieces.Of(item, tables);
        var line = new ItemLine(documentId, item.Id, item.Number, item.Title, item.Source is [var first, ..] ? first.Page : 0,
            item.Case?.Number, CaseKey.Of(item.Case?.Number), isClosed);
        var bits = pieces.Select(piece => piece.Kind).OfType<FieldKind>()
            .Aggregate(ItemBits.Item | (isClosed ? ItemBits.Closed : 0), (all, kind) => all | ItemBits.Of(kind));
        return new IndexedItem(line, pieces, new ItemKeys(meeting.Body ?? "", meeting.Kind, DateOf(meeting.Date), bits,
            CaseArea.Of(item.Case?.Number), line.CaseKey, amounts, OrderOf($"{documentId}#{item.Id}"), PiecePlaces.Of(pieces)));
    }

    /// <returns>yyyymmdd; 0 of none.</returns>
    public static int DateOf(string? date) => date is not null
        && DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? (day.Year * 10_000) + (day.Month * 100) + day.Day : 0;

    private static long OrderOf(string itemId) => (long)XxHash64.HashToUInt64(MemoryMarshal.AsBytes(itemId.AsSpan()));
}

using System.Globalization;
using Ingest.Model.Output;

namespace Ingest.Feed.Csv.Rows;

/// <summary>A row of parts.csv.</summary>
/// <param name="Position">1 for the document's first part.</param>
/// <param name="LastPage">Itself in the part.</param>
/// <param name="ItemId">The item whose attachment the part is; null where it is none.</param>
/// <param name="Attachment">That attachment's <c>position</c> in attachments.csv.</param>
public sealed record PartRow(
    string DocumentId, int Position, string Kind, string? Title, int? FirstPage, int? LastPage, string? ItemId, int? Attachment)
{
    public static IEnumerable<PartRow> Of(AgendaDocument document) =>
        document.Parts.Select((part, index) =>
        {
            var (item, attachment) = AttachmentOf(part.Attachment);
            return new PartRow(
                Feed.DocumentId.Of(document), index + 1, Words.Of(part.Kind), part.Title, Page(part, 0), Page(part, ^1),
                RowKey.OrNull(document, item), attachment);
        });

    private static int? Page(DocumentPart part, Index which) => part.Pages.IsDefaultOrEmpty ? null : part.Pages[which];

    /// <param name="named"><c>id/position</c>, or null; an id may hold a <c>/</c> itself.</param>
    private static (string? Item, int? Attachment) AttachmentOf(string? named) =>
        named?.LastIndexOf('/') is { } slash and >= 0
        && int.TryParse(named.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? (named[..slash], position)
            : (null, null);
}

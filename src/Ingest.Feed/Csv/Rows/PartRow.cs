using System.Globalization;
using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;

namespace Ingest.Feed.Csv.Rows;

/// <summary>A row of parts.csv.</summary>
[Sheet("parts", "Parts", "Dele", "What the pages of the files are.", "Hvad filernes sider er.")]
public sealed record PartRow(
    [DocumentColumn(Key = true)]
    string DocumentId,
    [PositionColumn("1 for the document's first part.", "1 for dokumentets første del.")]
    int Position,
    [Column("Kind", "Art", "letter (with the agenda), agenda, minutes, supplement (to an agenda), annex, signatures or other.",
        "letter (følgebrev), agenda (dagsorden), minutes (referat), supplement (tillægsdagsorden), annex (bilag), signatures "
            + "(underskrifter) eller other (andet).", Required = true, Codes = typeof(PartKind))]
    string Kind,
    [Column("Title", "Titel", "As printed on its first page, or as its bookmark says.",
        "Som trykt på delens første side, eller som dens bogmærke siger.")]
    string? Title,
    [Column("First page", "Første side", "1 for the file's first page.", "1 for filens første side.")]
    int? FirstPage,
    [Column("Last page", "Sidste side", "The last page that is in the part.", "Den sidste side, der er med i delen.")]
    int? LastPage,
    [Column("Item", "Punkt", "The item whose attachment the part is.", "Det punkt, hvis bilag delen er.", RefersTo = "attachments.itemId")]
    string? ItemId,
    [Column("Attachment", "Bilag", "That attachment's position in attachments.csv.", "Det bilags position i attachments.csv.",
        RefersTo = "attachments.position")]
    int? Attachment)
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

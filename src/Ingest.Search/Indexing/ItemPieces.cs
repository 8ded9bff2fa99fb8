using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Search.Indexing;

/// <summary>
/// What of an item is searched: its fields, the titles of its attachments, decisions that stand in no field, and its tables.
/// </summary>
internal static class ItemPieces
{
    /// <param name="tables">Of this item.</param>
    /// <returns>In the order of their kinds.</returns>
    public static ImmutableArray<TextPiece> Of(AgendaItem item, IEnumerable<AgendaTable> tables) =>
        [.. Fields(item).Concat(Attachments(item)).Concat(Decisions(item)).Concat(tables.Select(Table))
            .Where(piece => piece.Text.Length > 0).OrderBy(piece => piece.Ordinal)];

    private static IEnumerable<TextPiece> Fields(AgendaItem item) => item.Fields.Select(field =>
        new TextPiece(field.Kind, field.Heading ?? "", PageOf(field.Source) ?? PageOf(item.Source) ?? 0, field.Text));

    private static IEnumerable<TextPiece> Attachments(AgendaItem item) =>
        from attachment in item.Attachments
        where !item.Fields.Any(field => field.Text.Contains(attachment.Title, StringComparison.Ordinal))
        select new TextPiece(FieldKind.Attachments, "", attachment.Source?.Page ?? PageOf(item.Source) ?? 0,
            attachment.Label is null ? attachment.Title : $"{attachment.Label} {attachment.Title}");

    private static IEnumerable<TextPiece> Decisions(AgendaItem item) =>
        from decision in item.Decisions
        where !item.Fields.Any(field => field.Text.Contains(decision.Text, StringComparison.Ordinal))
        select new TextPiece(FieldKind.Decision, decision.Body ?? "", PageOf(item.Source) ?? 0, decision.Text);

    private static TextPiece Table(AgendaTable table) => new(null, table.Caption ?? "", PageOf(table.Source) ?? 0,
        string.Join('\n', table.Rows.Select(row => string.Join(" · ", row.Where(cell => !cell.Spanned).Select(cell => cell.Text)))
            .Prepend(string.Join(" · ", table.Columns.Select(column => column.Header).Where(header => header.Length > 0)))));

    private static int? PageOf(ImmutableArray<SourceBox> source) => source is [var first, ..] ? first.Page : null;
}

using System.Collections.Immutable;
using Ingest.Feed.Csv;
using Ingest.Model.Output;

namespace Ingest.Tests.Search.Sets.Baselines;

/// <summary>An open item as a plain search has it: its title, and all else that it says with its meeting's names.</summary>
internal sealed record BaselineText(string ItemId, string Title, string Text)
{
    public static ImmutableArray<BaselineText> Of(IEnumerable<AgendaDocument> documents) =>
    [
        .. documents.SelectMany(document => document.Items.Where(item => item.Access != Access.Closed)
            .Select(item => new BaselineText(RowKey.Of(document, item.Id), item.Title, Words(document, item)))),
    ];

    private static string Words(AgendaDocument document, AgendaItem item) => string.Join('\n',
        item.Fields.Select(field => $"{field.Heading}\n{field.Text}")
            .Concat(item.Attachments.Select(attachment => attachment.Title))
            .Concat(document.Tables.Where(table => table.Item == item.Id).SelectMany(table =>
                table.Columns.Select(column => column.Header).Concat(table.Rows.SelectMany(row => row.Select(cell => cell.Text)))))
            .Append(item.Case?.Number ?? "").Append(document.Meeting.Title ?? "").Append(document.Meeting.Date ?? ""));
}

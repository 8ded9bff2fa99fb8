using System.Collections.Immutable;
using System.Globalization;
using Ingest.Model.Output;

namespace Ingest.Feed.Exchange;

/// <summary>
/// What a document may hand on. An item is closed where it says so or an item above it does; of a closed item its title, number and
/// place stay, since those stand in what is published, and its texts, case, attachments, decisions, links and tables go. A closed
/// attachment of an open item goes alone. A text of an open item that tells of a closed one is not known for it, and stays.
/// </summary>
public static class ClosedContent
{
    /// <summary>The document with <see cref="AgendaItem.Access"/> said on every item below a closed one.</summary>
    /// <param name="includeClosed">Everything stays, and only the access is said.</param>
    public static AgendaDocument LeftOut(AgendaDocument document, bool includeClosed)
    {
        var closed = Closed(document.Items);
        if (includeClosed)
        {
            return document with { Items = [.. document.Items.Select(item => Marked(item, closed))] };
        }

        return document with
        {
            Parts = [.. document.Parts.Select(part => part with { Attachment = PlaceAmongOpen(part.Attachment, document.Items, closed) })],
            Items = [.. document.Items.Select(item => closed.Contains(item.Id) ? Bare(item) : WithoutClosedAttachments(item))],
            Tables = [.. document.Tables.Where(table => table.Item is null || !closed.Contains(table.Item))],
            Annotations = [],
        };
    }

    /// <summary>Items stand after those above them, so one pass is enough.</summary>
    private static HashSet<string> Closed(ImmutableArray<AgendaItem> items)
    {
        var closed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (item.Access == Access.Closed || (item.Parent is { } parent && closed.Contains(parent)))
            {
                closed.Add(item.Id);
            }
        }

        return closed;
    }

    private static AgendaItem Marked(AgendaItem item, HashSet<string> closed) =>
        closed.Contains(item.Id) ? item with { Access = Access.Closed } : item;

    /// <summary>A closed item with what may be told of it.</summary>
    internal static AgendaItem Bare(AgendaItem item) => item with
    {
        Access = Access.Closed, Case = null, Fields = [], Attachments = [], Decisions = [], Links = [],
    };

    private static AgendaItem WithoutClosedAttachments(AgendaItem item) =>
        item.Attachments.Any(attachment => attachment.Access == Access.Closed)
            ? item with
            {
                Attachments = [.. item.Attachments.Where(attachment => attachment.Access != Access.Closed)],

                // The field has the titles as printed, those of the closed ones among them.
                Fields = [.. item.Fields.Where(field => field.Kind != FieldKind.Attachments)],
            }
            : item;

    /// <summary>A part says by position which attachment it is, and the closed ones are not counted any more.</summary>
    private static string? PlaceAmongOpen(string? place, ImmutableArray<AgendaItem> items, HashSet<string> closed)
    {
        if (place is null || place.LastIndexOf('/') is not (> 0 and var slash)
            || !int.TryParse(place.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            || items.FirstOrDefault(item => item.Id == place[..slash]) is not { } item || closed.Contains(item.Id)
            || position < 1 || position > item.Attachments.Length || item.Attachments[position - 1].Access == Access.Closed)
        {
            return null;
        }

        var open = item.Attachments.Take(position).Count(attachment => attachment.Access != Access.Closed);
        return string.Create(CultureInfo.InvariantCulture, $"{item.Id}/{open}");
    }
}

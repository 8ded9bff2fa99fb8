using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Ingest.Feed.Exchange.Oparl.Meetings;
using Ingest.Feed.Exchange.Oparl.Objects;
using Ingest.Model.Output;

namespace Ingest.Feed.Exchange.Oparl;

/// <summary>
/// The paper of an item: an item has one where it names a case or has texts besides the decision. OParl has no place for an item's text; it
/// is the contents of the paper's file, which the export writes as a page of HTML, with the plain text in <c>text</c>.
/// </summary>
public static class ItemPapers
{
    private const string Html = "text/html";

    /// <returns>Null where the item has no paper.</returns>
    public static PaperUse? Of(OparlScope scope, MeetingGroup group, MeetingItem item)
    {
        var key = item.CaseNumber is { Length: > 0 } number ? "c" + StableKey.Hex(number, item.First.Title) : $"i{item.Key}";
        var stamp = scope.StampOf(group);
        var files = Files(scope, group, item, stamp, scope.Urls.Of("paper", key));
        return files.IsEmpty && item.CaseNumber is null ? null
            : new PaperUse(key, item.First.Title, item.CaseNumber, stamp, Consultation(scope, group, item, stamp), files);
    }

    private static OparlConsultation Consultation(OparlScope scope, MeetingGroup group, MeetingItem item, OparlStamp stamp) => new()
    {
        Id = scope.ConsultationUrl(item),
        AgendaItem = scope.ItemUrl(item),
        Meeting = scope.MeetingUrl(group),
        Organization = group.Body is { } body ? [scope.OrganizationUrl(body)] : null,
        Authoritative = item.Resolution(group) is null ? null : true,
        Created = stamp.Created,
        Modified = stamp.Modified,
    };

    /// <summary>Minutes most often repeat the agenda's text: what is the same stands once.</summary>
    private static ImmutableArray<FileUse> Files(OparlScope scope, MeetingGroup group, MeetingItem item, OparlStamp stamp, string paper) =>
    [
        .. item.Versions.Select(version => (version.Document, version.Item, Text: Text(version.Item)))
            .Where(version => version.Text.Length > 0).DistinctBy(version => version.Text, StringComparer.Ordinal)
            .Select((version, i) => File(scope, item, version.Document, version.Item, version.Text, i, stamp, paper)),
    ];

    private static FileUse File(
        OparlScope scope, MeetingItem whole, AgendaDocument document, AgendaItem item, string text, int index, OparlStamp stamp,
        string paper)
    {
        var key = index == 0 ? whole.Key : FormattableString.Invariant($"{whole.Key}-v{index + 1}");
        var content = Encoding.UTF8.GetBytes(Page(document, item));
        var file = new OparlFile
        {
            Id = scope.Urls.Of("file", key),
            Name = item.Title,
            FileName = $"{key}.html",
            MimeType = Html,
            Size = content.Length,
            Sha512Checksum = Convert.ToHexStringLower(SHA512.HashData(content)),
            Text = text,
            AccessUrl = scope.Urls.Html(key),
            Created = stamp.Created,
            Modified = stamp.Modified,
        };
        return new FileUse(file, stamp, null, null, paper, content);
    }

    private static IEnumerable<AgendaField> Fields(AgendaItem item) =>
        item.Fields.Where(field => field.Kind != FieldKind.Decision && (field.Text.Length > 0 || !field.Blocks.IsEmpty));

    private static string Text(AgendaItem item) =>
        string.Join("\n\n", Fields(item).Select(field => $"{field.Heading}\n{field.Text}".Trim('\n')).Where(text => text.Length > 0));

    private static string Page(AgendaDocument document, AgendaItem item)
    {
        var tables = document.Tables.DistinctBy(table => table.Id, StringComparer.Ordinal)
            .ToDictionary(table => table.Id, StringComparer.Ordinal);
        var title = XmlText.Escaped(item.Title);
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>").Append(title)
            .Append("</title>\n</head>\n<body>\n<h1>").Append(title).Append("</h1>\n");
        foreach (var field in Fields(item))
        {
            if (field.Heading is { Length: > 0 } heading)
            {
                html.Append("<h2>").Append(XmlText.Escaped(heading)).Append("</h2>\n");
            }

            html.Append(FieldHtml.Of(field, tables));
        }

        return html.Append("</body>\n</html>\n").ToString();
    }
}

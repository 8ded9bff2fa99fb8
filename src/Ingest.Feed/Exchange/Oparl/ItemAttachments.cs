using System.Collections.Immutable;
using Ingest.Feed.Exchange.Oparl.Meetings;
using Ingest.Feed.Exchange.Oparl.Objects;
using Ingest.Model.Output;

namespace Ingest.Feed.Exchange.Oparl;

/// <summary>
/// The attachments of an item. A file of OParl must have an address: that of the attachment's link, or of the page in the document's own
/// PDF where it stands there as an annex (<c>…/pdf/a.pdf#page=12</c>). The others are titles.
/// </summary>
public static class ItemAttachments
{
    private const string Pdf = "application/pdf";
    private const string AnyFile = "application/octet-stream";

    public static (ImmutableArray<FileUse> Files, ImmutableArray<string> Titles) Of(OparlScope scope, MeetingItem item, OparlStamp stamp)
    {
        var files = ImmutableArray.CreateBuilder<FileUse>();
        var titles = ImmutableArray.CreateBuilder<string>();
        foreach (var listed in Distinct(item))
        {
            var attachment = listed.Attachment;
            if (Address(scope, listed) is not { } address)
            {
                titles.Add($"{attachment.Label} {attachment.Title}".Trim());
                continue;
            }

            var file = new OparlFile
            {
                Id = scope.Urls.Of("file", FormattableString.Invariant($"{item.Key}-a{files.Count + 1}")),
                Name = attachment.Title,
                FileName = FileName(address) ?? attachment.Title,
                MimeType = address.AbsolutePath.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? Pdf : AnyFile,
                AccessUrl = OparlUrls.Text(address),
                Created = stamp.Created,
                Modified = stamp.Modified,
            };
            files.Add(new FileUse(file, stamp, null, scope.ItemUrl(item), null, null));
        }

        return (files.ToImmutable(), titles.ToImmutable());
    }

    /// <summary>What agenda and minutes both name stands once.</summary>
    private static IEnumerable<Listed> Distinct(MeetingItem item) =>
        item.Versions.SelectMany(version => version.Item.Attachments.Select((attachment, i) => new Listed(
            version.Document, FormattableString.Invariant($"{version.Item.Id}/{i + 1}"), attachment)))
            .DistinctBy(listed => (listed.Attachment.Label, StableKey.Folded(listed.Attachment.Title)));

    private static Uri? Address(OparlScope scope, Listed listed) =>
        Uri.TryCreate(listed.Attachment.Url, UriKind.Absolute, out var link) && link.Scheme is "http" or "https" ? link
        : listed.Document.Parts.FirstOrDefault(part => part.Attachment == listed.Place) is { Pages: [var page, ..] }
            ? new Uri(FormattableString.Invariant($"{scope.Urls.Pdf(listed.Document)}#page={page}"))
        : null;

    private static string? FileName(Uri address) =>
        Uri.UnescapeDataString(address.Segments[^1].Trim('/')) is { Length: > 0 } name ? name : null;

    /// <param name="Place">Item and position from 1, as a document's part names it.</param>
    private sealed record Listed(AgendaDocument Document, string Place, Attachment Attachment);
}

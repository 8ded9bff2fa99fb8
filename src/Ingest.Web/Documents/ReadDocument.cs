using Ingest.Feed.Exchange;
using Ingest.Model.Output;

namespace Ingest.Web.Documents;

/// <param name="Document">What may be told of it.</param>
/// <param name="HasClosed">Its file holds something that may not be told.</param>
internal sealed record ReadDocument(AgendaDocument Document, bool HasClosed)
{
    public static ReadDocument Of(AgendaDocument document, bool includeClosed) => new(
        ClosedContent.LeftOut(document, includeClosed),
        !includeClosed && document.Items.Any(item =>
            item.Access == Access.Closed || item.Attachments.Any(attachment => attachment.Access == Access.Closed)));
}

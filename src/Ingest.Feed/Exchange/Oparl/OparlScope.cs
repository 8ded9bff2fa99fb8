using Ingest.Feed.Exchange.Oparl.Meetings;
using Ingest.Model.Output;

namespace Ingest.Feed.Exchange.Oparl;

/// <summary>What every object of an export is made with.</summary>
/// <param name="Urls">Their addresses.</param>
/// <param name="Read">When the run read the documents, as run.json says: stands for a meeting whose date is not known.</param>
/// <param name="IncludeClosed">Texts of closed items too.</param>
public sealed record OparlScope(OparlUrls Urls, DateTimeOffset Read, bool IncludeClosed)
{
    public OparlStamp Unknown => new(Read, Read);

    /// <summary>When a meeting's documents last changed, for who knows that; null where it isn't known.</summary>
    public Func<MeetingGroup, DateTimeOffset?> Modified { get; init; } = _ => null;

    public OparlStamp StampOf(MeetingGroup group)
    {
        var modified = Modified(group);
        return (DanishTime.At(group.Date, group.Start) ?? modified) is { } start ? new OparlStamp(start, modified ?? start) : Unknown;
    }

    public string MeetingUrl(MeetingGroup group) => Urls.Of("meeting", group.Key);

    public string ItemUrl(MeetingItem item) => Urls.Of("agenda-item", item.Key);

    public string ConsultationUrl(MeetingItem item) => Urls.Of("consultation", item.Key);

    public string OrganizationUrl(string name) => Urls.Of("organization", OrganizationKey(name));

    public static string OrganizationKey(string name) => "o" + StableKey.Hex(name);

    public string PartyUrl(string name) => Urls.Of("organization", "p" + StableKey.Hex(name));

    /// <summary>One name is one person: agendas say no more.</summary>
    public string PersonUrl(string name) => Urls.Of("person", "n" + StableKey.Hex(name));

    /// <summary>The file of a document, which may hold several meetings.</summary>
    public string PdfUrl(AgendaDocument document) => Urls.Of("file", DocumentId.Of(document.Document.Sha256));
}

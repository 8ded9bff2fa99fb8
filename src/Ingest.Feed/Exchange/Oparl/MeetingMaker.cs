using System.Collections.Immutable;
using Ingest.Feed.Exchange.Oparl.Meetings;
using Ingest.Feed.Exchange.Oparl.Objects;
using Ingest.Model.Output;

namespace Ingest.Feed.Exchange.Oparl;

/// <summary>A meeting's documents to its objects.</summary>
public sealed class MeetingMaker(OparlScope scope)
{
    /// <summary>The specification's words: asked to, and held. An agenda is an invitation; there are minutes once it was held.</summary>
    private const string Invited = "eingeladen";
    private const string Held = "durchgeführt";
    private const string Pdf = "application/pdf";

    public MeetingObjects Make(MeetingGroup group)
    {
        var stamp = scope.StampOf(group);
        var items = ImmutableArray.CreateBuilder<OparlAgendaItem>();
        var files = ImmutableArray.CreateBuilder<FileUse>();
        var papers = ImmutableArray.CreateBuilder<PaperUse>();
        foreach (var item in MeetingItems.Of(group, scope.IncludeClosed))
        {
            var paper = ItemPapers.Of(scope, group, item);
            var (attached, titles) = ItemAttachments.Of(scope, item, stamp);
            items.Add(Item(group, item, stamp, paper is not null, attached, titles));
            files.AddRange(attached);
            if (paper is not null)
            {
                papers.Add(paper);
                files.AddRange(paper.Files);
            }
        }

        var meeting = scope.MeetingUrl(group);
        files.AddRange(group.Documents.Select(document => new FileUse(PdfOf(document, stamp), stamp, meeting, null, null, null)));
        var alone = items.ToImmutable();
        return new MeetingObjects(Meeting(group, stamp, alone), alone, files.ToImmutable(), papers.ToImmutable(), stamp);
    }

    private OparlMeeting Meeting(MeetingGroup group, OparlStamp stamp, ImmutableArray<OparlAgendaItem> items)
    {
        var agenda = group.Agenda;
        var minutes = group.Minutes;
        return new OparlMeeting
        {
            Id = scope.MeetingUrl(group),
            Name = $"{group.Body ?? group.Documents[0].Meeting.Title} {group.Date}".Trim() is { Length: > 0 } name ? name : group.Key,
            MeetingState = minutes is not null ? Held : agenda is not null ? Invited : null,
            Start = DanishTime.At(group.Date, group.Start) is { } start ? DanishTime.Text(start) : null,
            End = End(group) is { } end ? DanishTime.Text(end) : null,
            Location = group.Place is { } place ? LocationOf(place, stamp) : null,
            Organization = group.Body is { } body ? [scope.OrganizationUrl(body)] : null,
            Participant = FilledList.Of(group.Documents.SelectMany(document => document.Meeting.Participants)
                .Where(person => person.Attendance == Attendance.Present && !string.IsNullOrWhiteSpace(person.Name))
                .Select(person => scope.PersonUrl(person.Name)).Distinct(StringComparer.Ordinal)),
            Invitation = agenda is null ? null : PdfOf(agenda, stamp),
            ResultsProtocol = minutes is null ? null : PdfOf(minutes, stamp),
            AuxiliaryFile = FilledList.Of(group.Documents.Where(document => document != agenda && document != minutes)
                .Select(document => PdfOf(document, stamp)).DistinctBy(file => file.Id)),
            AgendaItem = FilledList.Of(items.Select(item => item with { Meeting = null })),
            Created = stamp.Created,
            Modified = stamp.Modified,
        };
    }

    /// <summary>An end before the start is the next day's.</summary>
    private static DateTimeOffset? End(MeetingGroup group) =>
        group.End is null ? null
        : DanishTime.At(group.Date, group.End) is { } end && DanishTime.At(group.Date, group.Start) is { } start && end < start
            ? DanishTime.At(end.AddDays(1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), group.End)
        : DanishTime.At(group.Date, group.End);

    private OparlAgendaItem Item(
        MeetingGroup group, MeetingItem item, OparlStamp stamp, bool isTreated, ImmutableArray<FileUse> attached,
        ImmutableArray<string> titles) => new()
    {
        Id = scope.ItemUrl(item),
        Meeting = scope.MeetingUrl(group),
        Number = item.First.Number,
        Order = item.Order,
        Name = item.First.Title,
        Public = item.Access is { } access ? access == Access.Open : null,
        Consultation = isTreated ? scope.ConsultationUrl(item) : null,
        ResolutionText = item.Resolution(group),
        AuxiliaryFile = FilledList.Of(attached.Select(use => use.File)),
        Unlinked = FilledList.Of(titles),
        Created = stamp.Created,
        Modified = stamp.Modified,
    };

    private OparlFile PdfOf(AgendaDocument document, OparlStamp stamp)
    {
        var name = DocumentPath.FileOf(document.Document.Path);
        return new OparlFile
        {
            Id = scope.PdfUrl(document),
            Name = document.Meeting.Title is { Length: > 0 } title ? title : Path.GetFileNameWithoutExtension(name),
            FileName = name[(name.LastIndexOf('/') + 1)..],
            MimeType = Pdf,
            Size = document.Document.Bytes,
            AccessUrl = scope.Urls.Pdf(document),
            Created = stamp.Created,
            Modified = stamp.Modified,
        };
    }

    private OparlLocation LocationOf(string place, OparlStamp stamp) => new()
    {
        Id = scope.Urls.Of("location", "l" + StableKey.Hex(place)), Description = place, Created = stamp.Created, Modified = stamp.Modified,
    };
}

using System.Collections.Immutable;
using System.Globalization;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Parts;

/// <summary>Writes a meeting's parts into its document, and says which pages are annexes and where a further meeting begins.</summary>
internal static class PartRecords
{
    public static AgendaDocument AddTo(AgendaDocument agenda, BoundMeeting meeting)
    {
        var ties = AnnexTies.Find(meeting, agenda);
        ImmutableArray<DocumentPart> parts = [.. meeting.Parts.Select((part, i) => new DocumentPart(
            KindOf(part.Role, agenda.Meeting.Kind), part.Role == PartRole.Own ? agenda.Meeting.Title : part.Title, [part.From, part.To],
            ties[i]))];
        return agenda with { Parts = parts, Diagnostics = agenda.Diagnostics.AddRange(Annexes(parts)) };
    }

    /// <summary>
    /// The first document of a file with several meetings says where the others are: in words that are right whatever the file is called.
    /// </summary>
    public static ImmutableArray<AgendaDocument> Join(ImmutableArray<AgendaDocument> documents) =>
        documents.Length < 2
            ? documents
            : documents.SetItem(0,
                documents[0] with { Diagnostics = documents[0].Diagnostics.AddRange(documents.Skip(1).Select(Further)) });

    private static Diagnostic Further(AgendaDocument document)
    {
        var page = document.Parts[0].Pages[0];
        var date = document.Meeting.Date is { } day ? $" of {day}" : "";
        return new Diagnostic(DocumentPath.FurtherMeeting, Severity.Warning, page,
            string.Create(CultureInfo.InvariantCulture,
                $"A further meeting{date} begins on page {page}: it is a document of its own. Its path is this one's with "
                    + $"\"#{DocumentPath.MeetingOf(document.Document.Path)}\" behind it."));
    }

    private static IEnumerable<Diagnostic> Annexes(ImmutableArray<DocumentPart> parts)
    {
        var annexes = parts.Where(part => part.Kind == PartKind.Annex).ToList();
        if (annexes.Count > 0)
        {
            var named = string.Join(", ",
                annexes.Select(part => part.Attachment is { } attachment ? $"{Pages(part)} (attachment {attachment})" : Pages(part)));
            yield return new Diagnostic("parts.annex", Severity.Info, annexes[0].Pages[0],
                $"Bound in as annexes, and so without items: {named}.");
        }
    }

    private static string Pages(DocumentPart part) => part.Pages[0] == part.Pages[1]
        ? string.Create(CultureInfo.InvariantCulture, $"page {part.Pages[0]}")
        : string.Create(CultureInfo.InvariantCulture, $"pages {part.Pages[0]}-{part.Pages[1]}");

    private static PartKind KindOf(PartRole role, MeetingKind kind) => role switch
    {
        PartRole.Annex => PartKind.Annex,
        PartRole.Letter => PartKind.Letter,
        PartRole.Signatures => PartKind.Signatures,
        PartRole.Comments => PartKind.Other,
        _ => kind switch
        {
            MeetingKind.Agenda => PartKind.Agenda,
            MeetingKind.Minutes => PartKind.Minutes,
            MeetingKind.Supplement => PartKind.Supplement,
            _ => PartKind.Other,
        },
    };
}

using System.Collections.Immutable;

namespace Ingest.Quality.Corrections;

/// <summary>What of a document can be corrected, as correction files name it.</summary>
public static class CorrectionPlaces
{
    public const string MeetingBody = "meeting.body";
    public const string MeetingDate = "meeting.date";
    public const string MeetingStart = "meeting.start";
    public const string MeetingEnd = "meeting.end";
    public const string MeetingPlace = "meeting.place";
    public const string ItemNumber = "item.number";
    public const string ItemTitle = "item.title";
    public const string ItemAccess = "item.access";
    public const string ItemCase = "item.case";
    public const string FieldKind = "field.kind";
    public const string FieldHeading = "field.heading";
    public const string FieldText = "field.text";
    public const string AttachmentLabel = "attachment.label";
    public const string AttachmentTitle = "attachment.title";
    public const string TableCell = "table.cell";

    public static readonly ImmutableArray<string> All =
    [
        MeetingBody, MeetingDate, MeetingStart, MeetingEnd, MeetingPlace, ItemNumber, ItemTitle, ItemAccess, ItemCase,
        FieldKind, FieldHeading, FieldText, AttachmentLabel, AttachmentTitle, TableCell,
    ];
}

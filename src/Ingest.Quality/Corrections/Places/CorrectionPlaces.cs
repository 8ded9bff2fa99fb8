using System.Collections.Immutable;

namespace Ingest.Quality.Corrections.Places;

/// <summary>
/// What of a document can be corrected, as correction files name it. Lines and parts say how the file is to be read; all others change
/// what was read of it. An entry (a decision, a participant) is named by its words in <see cref="Correction.Entry"/>: a correction of its
/// first place without one adds an entry, and one whose right is null takes it away.
/// </summary>
public static class CorrectionPlaces
{
    public const string LineRole = "line.role";
    public const string PartKind = "part.kind";
    public const string PartAttachment = "part.attachment";
    public const string MeetingKind = "meeting.kind";
    public const string MeetingTitle = "meeting.title";
    public const string MeetingBody = "meeting.body";
    public const string MeetingDate = "meeting.date";
    public const string MeetingStart = "meeting.start";
    public const string MeetingEnd = "meeting.end";
    public const string MeetingPlace = "meeting.place";
    public const string ParticipantName = "participant.name";
    public const string ParticipantParty = "participant.party";
    public const string ParticipantRole = "participant.role";
    public const string ParticipantAttendance = "participant.attendance";
    public const string ItemParent = "item.parent";
    public const string ItemNumber = "item.number";
    public const string ItemTitle = "item.title";
    public const string ItemAccess = "item.access";
    public const string ItemCase = "item.case";
    public const string FieldKind = "field.kind";
    public const string FieldHeading = "field.heading";
    public const string FieldText = "field.text";
    public const string DecisionText = "decision.text";
    public const string DecisionBody = "decision.body";
    public const string DecisionDate = "decision.date";
    public const string AttachmentLabel = "attachment.label";
    public const string AttachmentTitle = "attachment.title";
    public const string TableCell = "table.cell";

    public static readonly ImmutableArray<string> All =
    [
        LineRole, PartKind, PartAttachment,
        MeetingKind, MeetingTitle, MeetingBody, MeetingDate, MeetingStart, MeetingEnd, MeetingPlace,
        ParticipantName, ParticipantParty, ParticipantRole, ParticipantAttendance,
        ItemParent, ItemNumber, ItemTitle, ItemAccess, ItemCase,
        DecisionText, DecisionBody, DecisionDate,
        FieldKind, FieldHeading, FieldText, AttachmentLabel, AttachmentTitle, TableCell,
    ];

    /// <summary>The places that have ink of their own, which a correction names by page and box.</summary>
    internal static bool HasInk(string place) =>
        !(place.StartsWith("meeting.", StringComparison.Ordinal) || place.StartsWith("participant.", StringComparison.Ordinal)
            || place.StartsWith("part.", StringComparison.Ordinal));
}

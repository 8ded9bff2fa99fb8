using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Language.Wordings;

/// <summary>What the output's codes are called to people.</summary>
public static class KindNames
{
    /// <returns>Null where it isn't known.</returns>
    public static Wording? Of(MeetingKind its) => its switch
    {
        MeetingKind.Agenda => Texts.MeetingAgenda,
        MeetingKind.Minutes => Texts.MeetingMinutes,
        MeetingKind.Supplement => Texts.MeetingSupplement,
        _ => null,
    };

    public static Wording Of(Access its) => its switch
    {
        Access.Open => Texts.AccessOpen,
        _ => Texts.AccessClosed,
    };

    public static Wording Of(Severity its) => its switch
    {
        Severity.Info => Texts.SeverityInfo,
        Severity.Warning => Texts.SeverityWarning,
        _ => Texts.SeverityError,
    };

    public static Wording Of(FieldKind its) => its switch
    {
        FieldKind.Body => Texts.FieldBody,
        FieldKind.Summary => Texts.FieldSummary,
        FieldKind.Background => Texts.FieldBackground,
        FieldKind.Presentation => Texts.FieldPresentation,
        FieldKind.Recommendation => Texts.FieldRecommendation,
        FieldKind.Proposal => Texts.FieldProposal,
        FieldKind.Decision => Texts.FieldDecision,
        FieldKind.Economy => Texts.FieldEconomy,
        FieldKind.Legal => Texts.FieldLegal,
        FieldKind.Authority => Texts.FieldAuthority,
        FieldKind.History => Texts.FieldHistory,
        FieldKind.Consultation => Texts.FieldConsultation,
        FieldKind.Communication => Texts.FieldCommunication,
        FieldKind.Attendance => Texts.FieldAttendance,
        FieldKind.Attachments => Texts.FieldAttachments,
        _ => Texts.FieldOther,
    };
}

using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Search.Searching;

namespace Ingest.Web.Words;

/// <summary>What the output's codes are called to people.</summary>
internal static class KindNames
{
    public static Wording Of(MeetingKind its) => its switch
    {
        MeetingKind.Agenda => Texts.MeetingAgenda,
        MeetingKind.Minutes => Texts.MeetingMinutes,
        MeetingKind.Supplement => Texts.MeetingSupplement,
        _ => Texts.WebPaper,
    };

    public static Wording Of(Access its) => its == Access.Open ? Texts.AccessOpen : Texts.AccessClosed;

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

    public static Wording Of(PartKind its) => its switch
    {
        PartKind.Letter => Texts.WebPartLetter,
        PartKind.Agenda => Texts.MeetingAgenda,
        PartKind.Minutes => Texts.MeetingMinutes,
        PartKind.Supplement => Texts.MeetingSupplement,
        PartKind.Annex => Texts.WebPartAnnex,
        PartKind.Signatures => Texts.WebPartSignatures,
        _ => Texts.FieldOther,
    };

    public static Wording Of(FacetName its) => its switch
    {
        FacetName.Body => Texts.WebFacetBody,
        FacetName.Year => Texts.WebFacetYear,
        FacetName.MeetingKind => Texts.WebFacetKind,
        FacetName.FieldKind => Texts.WebFacetField,
        _ => Texts.WebFacetArea,
    };

    public static Wording Of(SearchOrder its) => its switch
    {
        SearchOrder.Newest => Texts.WebOrderNewest,
        SearchOrder.Oldest => Texts.WebOrderOldest,
        _ => Texts.WebOrderBest,
    };
}

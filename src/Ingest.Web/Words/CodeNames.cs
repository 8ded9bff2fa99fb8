using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Search.Searching;
using Spoken = Ingest.Language.Wordings.KindNames;

namespace Ingest.Web.Words;

/// <summary>What the output's codes and the page's own are called to people.</summary>
internal static class CodeNames
{
    public static Wording Of(MeetingKind its) => Spoken.Of(its) ?? Texts.WebPaper;

    public static Wording Of(Access its) => Spoken.Of(its);

    public static Wording Of(Severity its) => Spoken.Of(its);

    public static Wording Of(FieldKind its) => Spoken.Of(its);

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

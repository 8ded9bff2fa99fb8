using Ingest.Language.Wordings;

namespace Ingest.Language;

/// <summary>An agenda, and the reasons of its lines.</summary>
public static partial class Texts
{
    public static Wording CannotShow(object file, object why) => With([file, why]);

    public static Wording NotAnAgenda(object file, object why) => With([file, why]);

    public static Wording CannotExplain(object file, object why) => With([file, why]);

    public static Wording NoSuchLine(object file, object wanted) => With([file, wanted]);

    public static Wording WhyOrStage => Plain();

    public static Wording WhyFurniture => Plain();

    public static Wording WhyContents => Plain();

    public static Wording WhyTable => Plain();

    public static Wording CannotDraw(object file, object why) => With([file, why]);

    public static Wording NoSuchPage(object file, object page, object pages) => With([file, page, pages]);

    public static Wording Pages(object count) => With([count]);

    public static Wording Characters(object count) => With([count]);

    public static Wording Attachments(object count) => With([count]);

    public static Wording Decisions(object count) => With([count]);

    public static Wording Links(object count) => With([count]);

    public static Wording Doubts => Plain();

    public static Wording Page(object page) => With([page]);

    public static Wording Item(object item) => With([item]);

    public static Wording Table(object table) => With([table]);

    public static Wording Confidence(object confidence) => With([confidence]);

    public static Wording CheckFailed(object table, object check, object stated, object computed) => With([table, check, stated, computed]);

    public static Wording SeverityInfo => Plain();

    public static Wording SeverityWarning => Plain();

    public static Wording SeverityError => Plain();

    public static Wording AccessOpen => Plain();

    public static Wording AccessClosed => Plain();

    public static Wording MeetingAgenda => Plain();

    public static Wording MeetingMinutes => Plain();

    public static Wording MeetingSupplement => Plain();

    public static Wording FieldBody => Plain();

    public static Wording FieldSummary => Plain();

    public static Wording FieldBackground => Plain();

    public static Wording FieldPresentation => Plain();

    public static Wording FieldRecommendation => Plain();

    public static Wording FieldProposal => Plain();

    public static Wording FieldDecision => Plain();

    public static Wording FieldEconomy => Plain();

    public static Wording FieldLegal => Plain();

    public static Wording FieldAuthority => Plain();

    public static Wording FieldHistory => Plain();

    public static Wording FieldConsultation => Plain();

    public static Wording FieldCommunication => Plain();

    public static Wording FieldAttendance => Plain();

    public static Wording FieldAttachments => Plain();

    public static Wording FieldOther => Plain();

    public static Wording Sure(object label, object share, object before) => With([label, share, before]);

    public static Wording NothingBefore => Plain();

    public static Wording Seen(object facts) => With([facts]);

    public static Wording SizeOfText(object points, object share) => With([points, share]);

    public static Wording Bold => Plain();

    public static Wording Italic => Plain();

    public static Wording Underlined => Plain();

    public static Wording Capitals => Plain();

    public static Wording EndsEarly => Plain();

    public static Wording InContents => Plain();

    public static Wording CaseLine => Plain();

    public static Wording AtTop => Plain();

    public static Wording GapAbove(object leadings) => With([leadings]);

    public static Wording Indent(object points) => With([points]);

    public static Wording NumberSeen(object number, object dress) => With([number, dress]);

    public static Wording HeadingSeen(object kind) => With([kind]);
}

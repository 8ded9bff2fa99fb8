using Ingest.Language.Wordings;

namespace Ingest.Language;

/// <summary>The web page: items, meetings, cases, bodies, and what it says of itself.</summary>
public static partial class Texts
{
    public static Wording WebCrumbs => Plain();

    public static Wording WebBackToSearch => Plain();

    public static Wording WebCase => Plain();

    public static Wording WebHandler => Plain();

    public static Wording WebAccess => Plain();

    public static Wording WebInPdf => Plain();

    public static Wording WebClosed => Plain();

    public static Wording WebThread => Plain();

    public static Wording WebThisItem => Plain();

    public static Wording WebCaseSteps(object count) => With([count]);

    public static Wording WebSearchCase => Plain();

    public static Wording WebNeighbours => Plain();

    public static Wording WebItemBefore => Plain();

    public static Wording WebItemAfter => Plain();

    public static Wording WebSeePlace(object what) => With([what]);

    public static Wording WebUnsure => Plain();

    public static Wording WebAsPrinted => Plain();

    public static Wording WebStruck => Plain();

    public static Wording WebTable(object id) => With([id]);

    public static Wording WebTables(object count) => With([count]);

    public static Wording WebCsv => Plain();

    public static Wording WebRowsShown(object rows, object all) => With([rows, all]);

    public static Wording WebProven(object proven, object figures) => With([proven, figures]);

    public static Wording WebDisproven => Plain();

    public static Wording WebDecisions => Plain();

    public static Wording WebVotes => Plain();

    public static Wording WebVotesFor => Plain();

    public static Wording WebVotesAgainst => Plain();

    public static Wording WebVotesAbstained => Plain();

    public static Wording WebVotersAll => Plain();

    public static Wording WebVotersUnnamed => Plain();

    public static Wording WebAmounts(object count) => With([count]);

    public static Wording WebDeadlines(object count) => With([count]);

    public static Wording WebLinks => Plain();

    public static Wording WebSheets => Plain();

    public static Wording WebShowText => Plain();

    public static Wording WebSheetAlt(object page) => With([page]);

    public static Wording WebPageOfFile(object page, object pages) => With([page, pages]);

    public static Wording WebSheetsLeftOut(object count) => With([count]);

    public static Wording WebSheetNotDrawn => Plain();

    public static Wording WebPdfGone => Plain();

    public static Wording WebPdfUnread => Plain();

    public static Wording WebScanned => Plain();

    public static Wording WebPartlyScanned => Plain();

    public static Wording WebMeetingTitle => Plain();

    public static Wording WebTime => Plain();

    public static Wording WebPlace => Plain();

    public static Wording WebFile => Plain();

    public static Wording WebOpenPdf => Plain();

    public static Wording WebAsJson => Plain();

    public static Wording WebParticipants => Plain();

    public static Wording WebPresent => Plain();

    public static Wording WebAbsent => Plain();

    public static Wording WebParts => Plain();

    public static Wording WebPartLetter => Plain();

    public static Wording WebPartAnnex => Plain();

    public static Wording WebPartSignatures => Plain();

    public static Wording WebUntitled => Plain();

    public static Wording WebReading => Plain();

    public static Wording WebMeetings(object count) => With([count]);

    public static Wording WebMeetingsLeftOut(object count) => With([count]);

    public static Wording WebAllYears => Plain();

    public static Wording WebNoDate => Plain();

    public static Wording WebAboutWhat => Plain();

    public static Wording WebAboutAsk => Plain();

    public static Wording WebAboutAskHow => Plain();

    public static Wording WebAboutYouWrite => Plain();

    public static Wording WebAboutItFinds => Plain();

    public static Wording WebAboutQueries => Plain();

    public static Wording WebAboutRight => Plain();

    public static Wording WebAboutSure => Plain();

    public static Wording WebAboutColours => Plain();

    public static Wording WebKeyItem => Plain();

    public static Wording WebKeyField => Plain();

    public static Wording WebKeyAttachment => Plain();

    public static Wording WebKeyTable => Plain();

    public static Wording WebAboutInk => Plain();

    public static Wording WebAboutKeys => Plain();

    public static Wording WebAboutKeysHow => Plain();
}

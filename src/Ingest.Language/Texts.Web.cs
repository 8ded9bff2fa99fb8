using Ingest.Language.Wordings;

namespace Ingest.Language;

/// <summary>The web page: its frame and its search.</summary>
public static partial class Texts
{
    public static Wording WebSite => Plain();

    public static Wording WebSkip => Plain();

    public static Wording WebSiteNavigation => Plain();

    public static Wording WebAbout => Plain();

    public static Wording WebOtherLanguage => Plain();

    public static Wording WebFooter => Plain();

    public static Wording WebHowRight => Plain();

    public static Wording WebSearch => Plain();

    public static Wording WebSearchLabel => Plain();

    public static Wording WebSearchIn(object name) => With([name]);

    public static Wording WebSearchHint => Plain();

    public static Wording WebSearchOf(object text) => With([text]);

    public static Wording WebHero => Plain();

    public static Wording WebHeroMeetings(object count) => With([count]);

    public static Wording WebForExample => Plain();

    public static Wording WebExamples => Plain();

    public static Wording WebNewest => Plain();

    public static Wording WebNewestItems => Plain();

    public static Wording WebNoMeetings => Plain();

    public static Wording WebBodies => Plain();

    public static Wording WebMoreValues(object count) => With([count]);

    public static Wording WebFindBody => Plain();

    public static Wording WebFind => Plain();

    public static Wording WebSomeOf(object some, object all) => With([some, all]);

    public static Wording WebOthers(object count) => With([count]);

    public static Wording WebFirstShown(object count) => With([count]);

    public static Wording WebNotRead => Plain();

    public static Wording WebItems(object count) => With([count]);

    public static Wording WebNotWhole => Plain();

    public static Wording WebPaper => Plain();

    public static Wording WebNarrow => Plain();

    public static Wording WebChosen => Plain();

    public static Wording WebRemove => Plain();

    public static Wording WebFacetBody => Plain();

    public static Wording WebFacetYear => Plain();

    public static Wording WebFacetKind => Plain();

    public static Wording WebFacetField => Plain();

    public static Wording WebFacetArea => Plain();

    public static Wording WebOrder => Plain();

    public static Wording WebOrderBest => Plain();

    public static Wording WebOrderNewest => Plain();

    public static Wording WebOrderOldest => Plain();

    public static Wording WebFound(object count) => With([count]);

    public static Wording WebDidYouMean => Plain();

    public static Wording WebRelaxed => Plain();

    public static Wording WebNothingFound => Plain();

    public static Wording WebTryFewer => Plain();

    public static Wording WebTryStar => Plain();

    public static Wording WebTryAll => Plain();

    public static Wording WebPaging => Plain();

    public static Wording WebPrevious => Plain();

    public static Wording WebNext => Plain();

    public static Wording WebPageOf(object page, object pages) => With([page, pages]);

    public static Wording WebFollow => Plain();

    public static Wording WebFollowWhy => Plain();

    public static Wording WebPageShort(object page) => With([page]);

    public static Wording WebPagesShort(object first, object last) => With([first, last]);

    public static Wording WebCaseNumber(object number) => With([number]);

    public static Wording WebMonths => Plain();

    public static Wording WebDate(object day, object month, object year) => With([day, month, year]);

    public static Wording WebAreas => Plain();

    public static Wording WebDateFits => Plain();

    public static Wording WebAmountsFit => Plain();

    public static Wording WebKroner(object amount) => With([amount]);

    public static Wording WebForeignHost => Plain();

    public static Wording WebNotFound => Plain();

    public static Wording WebNotFoundWhy => Plain();

    public static Wording WebToFront => Plain();
}

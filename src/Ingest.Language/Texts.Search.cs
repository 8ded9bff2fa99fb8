using Ingest.Language.Wordings;

namespace Ingest.Language;

/// <summary>What the index and <c>search</c> say.</summary>
public static partial class Texts
{
    public static Wording SearchHeld(object folder) => With([folder]);

    public static Wording SearchNoIndex(object folder) => With([folder]);

    public static Wording SearchDamaged(object folder, object fault) => With([folder, fault]);

    public static Wording SearchOtherVersion(object folder) => With([folder]);

    public static Wording NotInIndex(object path, object fault) => With([path, fault]);

    public static Wording RunSearch => Plain();

    public static Wording IndexCommand => Plain();

    public static Wording IndexRebuild => Plain();

    public static Wording IndexExample => Plain();

    public static Wording IndexProgress(object done, object total) => With([done, total]);

    public static Wording IndexUpdated(object written, object removed, object folder) => With([written, removed, folder]);

    public static Wording SearchCommand => Plain();

    public static Wording SearchQuestion => Plain();

    public static Wording SearchBody => Plain();

    public static Wording SearchYear => Plain();

    public static Wording SearchKind => Plain();

    public static Wording SearchField => Plain();

    public static Wording SearchArea => Plain();

    public static Wording SearchOrder => Plain();

    public static Wording SearchClosed => Plain();

    public static Wording SearchJson => Plain();

    public static Wording SearchLimit => Plain();

    public static Wording SearchSkip => Plain();

    public static Wording SearchExample => Plain();

    public static Wording SearchFieldExample => Plain();

    public static Wording SearchDidYouMean(object question) => With([question]);

    public static Wording SearchNone => Plain();

    public static Wording SearchFound(object items) => With([items]);

    public static Wording SearchRelaxed(object items) => With([items]);

    public static Wording SearchPage(object page) => With([page]);

    public static Wording SearchRelated => Plain();

    public static Wording SearchNoKind(object option, object word, object kinds) => With([option, word, kinds]);
}

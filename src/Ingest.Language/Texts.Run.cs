using Ingest.Language.Wordings;

namespace Ingest.Language;

/// <summary>What a run says.</summary>
public static partial class Texts
{
    public static Wording WorkbookSetAside(object workbook, object folder) => With([workbook, folder]);

    public static Wording FaultyCorrection(object name, object fault) => With([name, fault]);

    public static Wording Stopping => Plain();

    public static Wording StoppingPipe => Plain();

    public static Wording Watching => Plain();

    public static Wording Stopped(object done, object total) => With([done, total]);

    public static Wording BrokenPipe(object why) => With([why]);

    public static Wording CannotWrite(object folder, object why) => With([folder, why]);

    public static Wording BrokenOff(object folder, object why, object done, object total) => With([folder, why, done, total]);

    public static Wording JournalUnusable(object path, object why) => With([path, why]);

    public static Wording JournalUnwritable(object why) => With([why]);

    public static Wording NoWorker(object why) => With([why]);

    public static Wording WithoutAWord => Plain();

    public static Wording NoInputAnyMore(object count, object folder) => With([count, folder]);

    public static Wording CutTexts(object count, object workbook) => With([count, workbook]);

    public static Wording WithoutOptions(object options, object count) => With([options, count]);

    public static Wording NothingListed => Plain();

    public static Wording StayNoInput(object count) => With([count]);

    public static Wording StayOtherRoot(object count, object root) => With([count, root]);

    public static Wording StayNotListed(object count, object root, object why) => With([count, root, why]);

    public static Wording StayTooMany(object gone, object all, object root) => With([gone, all, root]);

    public static Wording DryRunSum(object reads, object fresh, object changed, object again, object unchanged, object kept,
        object removed) => With([reads, fresh, changed, again, unchanged, kept, removed]);

    public static Wording FateNew => Plain();

    public static Wording FateChanged => Plain();

    public static Wording FateAgain => Plain();

    public static Wording FateUnchanged => Plain();

    public static Wording FateKept => Plain();

    public static Wording FateRemoved => Plain();

    public static Wording FateProblem => Plain();

    public static Wording HoldsHidden(object path, object pages, object count) => With([path, pages, count]);

    public static Wording AndMore(object list, object more) => With([list, more]);
}

using Ingest.Language.Wordings;

namespace Ingest.Language;

/// <summary>Why there is nothing to read.</summary>
public static partial class Texts
{
    public static Wording InputMissing => Plain();

    public static Wording InputFolderEmpty => Plain();

    public static Wording InputPatternEmpty => Plain();

    public static Wording InputArchiveEmpty => Plain();

    public static Wording InputContainerEmpty => Plain();

    public static Wording InputLink => Plain();

    public static Wording InputFolderUnreadable => Plain();

    public static Wording InputFileUnreadable(object why) => With([why]);

    public static Wording InputBlobUnreadable(object why) => With([why]);

    public static Wording InputContainerUnreadable(object why) => With([why]);

    public static Wording InputArchiveUnreadable(object why) => With([why]);

    public static Wording InputEntryUnreadable(object why) => With([why]);

    public static Wording InputTooLarge(object mebibytes) => With([mebibytes]);

    public static Wording InputFileChanged => Plain();

    public static Wording InputBlobChanged => Plain();

    public static Wording InputNoConnection(object variable) => With([variable]);

    public static Wording OutputUnwritable(object why) => With([why]);

    public static Wording ListUnreadable(object list, object why) => With([list, why]);
}

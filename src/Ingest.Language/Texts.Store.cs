using Ingest.Language.Wordings;

namespace Ingest.Language;

/// <summary>What <c>store</c>, <c>query</c> and <c>changes</c> do and say.</summary>
public static partial class Texts
{
    public static Wording RunStore => Plain();

    public static Wording StoreCommand => Plain();

    public static Wording StoreTo => Plain();

    public static Wording StoreRebuild => Plain();

    public static Wording StoreExample => Plain();

    public static Wording StoreSqliteExample => Plain();

    public static Wording QueryCommand => Plain();

    public static Wording QuerySql => Plain();

    public static Wording QueryList => Plain();

    public static Wording QueryCsv => Plain();

    public static Wording QueryJson => Plain();

    public static Wording QueryParquet => Plain();

    public static Wording QueryLimit => Plain();

    public static Wording QueryTimeout => Plain();

    public static Wording QueryExample => Plain();

    public static Wording QueryListExample => Plain();

    public static Wording QueryParquetExample => Plain();

    public static Wording ChangesCommand => Plain();

    public static Wording ChangesSince => Plain();

    public static Wording ChangesDocuments => Plain();

    public static Wording ChangesExample => Plain();

    public static Wording NoStore(object file) => With([file]);

    public static Wording StoreHeld(object file) => With([file]);

    public static Wording StoreHeldByNow(object file) => With([file]);

    public static Wording StoreDamaged(object file, object fault) => With([file, fault]);

    public static Wording StoreUnwritable(object file, object fault) => With([file, fault]);

    public static Wording StoreNewer(object version, object ours) => With([version, ours]);

    public static Wording StoreSetAside(object file, object aside) => With([file, aside]);

    public static Wording StoreUpdated(object written, object removed, object file) => With([written, removed, file]);

    public static Wording StoreCurrent(object file) => With([file]);

    public static Wording StoreProgress(object done, object total) => With([done, total]);

    public static Wording StoreNotFinished(object folder) => With([folder]);

    public static Wording StoreNoOutput(object folder) => With([folder]);

    public static Wording NotInStore(object path, object fault) => With([path, fault]);

    public static Wording OneQuestion => Plain();

    public static Wording OnlyQuestions => Plain();

    public static Wording QuestionWanted => Plain();

    public static Wording QuestionTooLong(object seconds) => With([seconds]);

    public static Wording MoreRows(object rows) => With([rows]);

    public static Wording AnswerWritten(object rows, object file) => With([rows, file]);

    public static Wording NoParquetThere(object file) => With([file]);

    public static Wording CursorUnknown(object cursor) => With([cursor]);

    public static Wording SqliteStale(object file) => With([file]);

    public static Wording SqliteWritten(object file) => With([file]);
}

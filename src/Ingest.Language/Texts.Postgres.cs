using Ingest.Language.Wordings;

namespace Ingest.Language;

/// <summary>Of a store on PostgreSQL.</summary>
public static partial class Texts
{
    public static Wording PostgresAddressWanted => Plain();

    public static Wording PostgresOptionUnknown(object option) => With([option]);

    public static Wording PostgresOptionValue(object option, object value) => With([option, value]);

    public static Wording PostgresRefused(object address, object fault) => With([address, fault]);

    public static Wording PostgresNoDatabase(object address) => With([address]);

    public static Wording PostgresMayNot(object address, object fault) => With([address, fault]);

    public static Wording PostgresMayNotRead(object address, object fault) => With([address, fault]);

    public static Wording PostgresOnlyQuestions => Plain();

    public static Wording PostgresNoFolder(object option, object argument) => With([option, argument]);

    public static Wording PostgresNoParquet(object option, object store) => With([option, store]);

    public static Wording PostgresFolderWanted(object option, object with) => With([option, with]);

    public static Wording FolderOrStoreWanted(object argument, object option) => With([argument, option]);

    public static Wording QueryStoreExample => Plain();

    public static Wording ChangesStoreExample => Plain();

    public static Wording PostgresFull(object address, object fault) => With([address, fault]);

    public static Wording PostgresBusy(object address, object fault) => With([address, fault]);

    public static Wording PostgresReadOnly(object address, object fault) => With([address, fault]);

    public static Wording PostgresSays(object address, object fault) => With([address, fault]);

    public static Wording PostgresAway(object address, object fault) => With([address, fault]);

    public static Wording PostgresNoStore(object address) => With([address]);

    public static Wording PostgresOtherShape(object address) => With([address]);

    public static Wording PostgresNewerShape => Plain();
}

using Ingest.Language.Wordings;

namespace Ingest.Language;

/// <summary>Of a store on PostgreSQL.</summary>
public static partial class Texts
{
    public static Wording PostgresAddressWanted => Plain();

    public static Wording PostgresOptionUnknown(object option) => With([option]);

    public static Wording PostgresRefused(object address, object fault) => With([address, fault]);

    public static Wording PostgresNoDatabase(object address) => With([address]);

    public static Wording PostgresMayNot(object address, object fault) => With([address, fault]);

    public static Wording PostgresFull(object address, object fault) => With([address, fault]);

    public static Wording PostgresSays(object address, object fault) => With([address, fault]);

    public static Wording PostgresAway(object address, object fault) => With([address, fault]);

    public static Wording PostgresNoStore(object address) => With([address]);

    public static Wording PostgresOtherShape(object address) => With([address]);

    public static Wording PostgresNewerShape => Plain();
}

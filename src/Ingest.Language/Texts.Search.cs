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
}

using Ingest.Language.Wordings;

namespace Ingest.Language;

/// <summary>What <c>serve</c> does and says.</summary>
public static partial class Texts
{
    public static Wording ServeCommand => Plain();

    public static Wording ServePdfs => Plain();

    public static Wording ServeIncludeClosed => Plain();

    public static Wording ServeUrls => Plain();

    public static Wording ServeBasePath => Plain();

    public static Wording ServeHosts => Plain();

    public static Wording ServeProxy => Plain();

    public static Wording ServeCors => Plain();

    public static Wording ServeRate => Plain();

    public static Wording ServeLog => Plain();

    public static Wording ServeExample => Plain();

    public static Wording ServeProxyExample => Plain();

    public static Wording ListenGroup => Plain();

    public static Wording PathName => Plain();

    public static Wording AddressName => Plain();

    public static Wording Served(object folder, object url) => With([folder, url]);

    public static Wording ServeNeedsAspNetCore(object version) => With([version]);

    public static Wording ServeInUse(object urls) => With([urls]);

    public static Wording ServeCannotListen(object urls, object fault) => With([urls, fault]);

    public static Wording ServeBadUrl(object option, object given) => With([option, given]);

    public static Wording ServeBadPath(object option, object given) => With([option, given]);

    public static Wording ServeBadProxy(object option, object given) => With([option, given]);

    public static Wording ServeBadOrigin(object option, object given) => With([option, given]);
}

using Ingest.Model.Output;
using Ingest.Feed.Exchange.Oparl.Objects;

namespace Ingest.Feed.Exchange.Oparl;

/// <summary>
/// The addresses of all objects under a base address, and the files that a plain web server gives out for them: the address
/// <c>https://example.org/oparl/v1/meeting/m01.json</c> is the file <c>meeting/m01.json</c>.
/// </summary>
/// <param name="Base">Absolute, http or https, without a slash at its end.</param>
public sealed record OparlUrls(string Base)
{
    /// <summary>A name that leads nowhere (RFC 6761): an export is valid before its address is known.</summary>
    public const string DefaultBase = "https://ingest.invalid/oparl/v1";

    public const string SystemFile = "system.json";

    /// <summary>The folder that the PDFs are to be put in, under their own paths.</summary>
    public const string PdfFolder = "pdf";

    private const string Ending = ".json";

    public string System => $"{Base}/{SystemFile}";

    public string Body => $"{Base}/body{Ending}";

    /// <summary>Where the corporation is not named, the address's host stands for it.</summary>
    public string Host => new Uri(Base).Host;

    /// <returns>
    /// Null where the text is no address that objects can stand under: relative, not of the web, or with a query or a fragment.
    /// </returns>
    public static OparlUrls? Of(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            && uri is { Query: "", Fragment: "", UserInfo: "", Host.Length: > 0 } && !address.AsSpan().ContainsAny('?', '#')
            ? new OparlUrls(Text(uri).TrimEnd('/')) : null;

    /// <summary>An address in the letters that addresses are made of: <c>rådet.dk</c> is <c>xn--rdet-qoa.dk</c>.</summary>
    public static string Text(Uri address) =>
        address.Host == address.IdnHost ? address.AbsoluteUri : new UriBuilder(address) { Host = address.IdnHost }.Uri.AbsoluteUri;

    /// <param name="kind">The folder: <c>meeting</c>.</param>
    /// <param name="key">Letters, digits, and signs that need no escape.</param>
    public string Of(string kind, string key) => $"{Base}/{kind}/{key}{Ending}";

    /// <summary>A file's contents, beside the object that describes it.</summary>
    public string Html(string key) => $"{Base}/file/{key}.html";

    public string Page(string list, int page) => FormattableString.Invariant($"{Base}/list/{list}/{page}{Ending}");

    /// <summary>Where a document's PDF is once it is put in <see cref="PdfFolder"/>; of a further meeting in a file, the file.</summary>
    public string Pdf(AgendaDocument document) =>
        $"{Base}/{PdfFolder}/{string.Join('/', DocumentPath.FileOf(document.Document.Path).Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>The file of an address from the export's folder, '/' between parts.</summary>
    public string PathOf(string url) => url[(Base.Length + 1)..];

    /// <summary>The corporation, with its lists.</summary>
    public OparlBody BodyOf(string name, OparlStamp stamp) => new()
    {
        Id = Body,
        System = System,
        Name = name,
        Organization = Page("organization", 1),
        Person = Page("person", 1),
        Meeting = Page("meeting", 1),
        Paper = Page("paper", 1),
        AgendaItem = Page("agenda-item", 1),
        Consultation = Page("consultation", 1),
        File = Page("file", 1),
        LocationList = Page("location", 1),
        Membership = Page("membership", 1),
        Created = stamp.Created,
        Modified = stamp.Modified,
    };
}

using System.Globalization;

namespace Ingest.Web.Pages;

/// <summary>Where the pages are; permanent.</summary>
/// <param name="Base">Where a proxy shows them; "" at the root.</param>
internal sealed record Addresses(string Base)
{
    public string Home => Base + "/";

    public string About => Base + "/about";

    /// <param name="query">As it stands behind the question mark.</param>
    public string Search(string query) => query.Length == 0 ? Home : $"{Home}?{query}";

    public string Feed(string query) => query.Length == 0 ? $"{Base}/feed.atom" : $"{Base}/feed.atom?{query}";

    public string Completions => Base + "/complete";

    public string Meeting(string documentId) => $"{Base}/meeting/{Path(documentId)}";

    /// <param name="words">The search that leads there.</param>
    public string Item(string documentId, string id, string? words = null) =>
        $"{Base}/item/{Path(documentId)}/{Path(id)}{(words is { Length: > 0 } ? "?q=" + Uri.EscapeDataString(words) : "")}";

    public string Case(string key) => $"{Base}/case/{Path(key)}";

    public string Body(string name) => $"{Base}/body/{Path(name)}";

    public string Table(string documentId, string table) => $"{Base}/table/{Path(documentId)}/{Path(table)}.csv";

    public string Drawing(string documentId, int page) =>
        string.Create(CultureInfo.InvariantCulture, $"{Base}/page/{Path(documentId)}/{page}.svg");

    public string Pdf(string documentId) => $"{Base}/files/{Path(documentId)}.pdf";

    public string Json(string documentId) => $"{Base}/api/v1/meetings/{Path(documentId)}";

    public string Asset(string name) => $"{Base}/assets/{name}";

    /// <summary>Servers don't decode a slash within a name, so it stays one.</summary>
    private static string Path(string name) => string.Join('/', name.Split('/').Select(Uri.EscapeDataString));
}

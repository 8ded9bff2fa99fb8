namespace Ingest.Web.Api;

/// <summary>Addresses from the server's root, as a client can follow them.</summary>
/// <param name="Root">The base path, escaped; "" at the root.</param>
public sealed record ApiUrls(string Root)
{
    public const string ApiPath = "/api/v1", OparlPath = "/oparl/v1";

    public string Api(string path) => $"{Root}{ApiPath}{path}";

    public string Meeting(string documentId) => Api($"/meetings/{Uri.EscapeDataString(documentId)}");

    public string Item(string documentId, string id) => Api($"/items/{Uri.EscapeDataString(documentId)}/{Uri.EscapeDataString(id)}");

    public string Table(string documentId, string id) => Api($"/tables/{Uri.EscapeDataString(documentId)}/{Uri.EscapeDataString(id)}");

    public string Case(string key) => Api($"/cases/{Uri.EscapeDataString(key)}");

    public string Pdf(string documentId) => $"{Root}/files/{Uri.EscapeDataString(documentId)}.pdf";
}

using System.Security.Cryptography;
using System.Text;
using Ingest.Json;
using Ingest.Search.Searching;
using Ingest.Web.Api.Answers;

namespace Ingest.Web.Api.Routes;

/// <summary>Where a client begins, and the schema of what it gets.</summary>
internal sealed class ServiceRoutes(ISearcher searcher)
{
    private static readonly byte[] Schema = Encoding.UTF8.GetBytes(AgendaSchema.Text());
    private static readonly string SchemaTag = Convert.ToHexStringLower(SHA256.HashData(Schema).AsSpan(0, 16));

    public IEnumerable<ApiRoute> All =>
    [
        new("", "service", "What there is, and of which change.", nameof(ServiceAnswer), [],
            call => ApiAnswer.Of(EntityTag.Of(searcher), () => Service(call))),
        new("/schema.json", "schema", "The JSON schema of a document.", "", [], _ => new ApiAnswer(SchemaTag, "application/schema+json",
            () => Schema)),
    ];

    private ServiceAnswer Service(ApiCall call)
    {
        var urls = new ApiUrls(call.Root);
        return new ServiceAnswer(searcher.Version, searcher.Changed.ToUniversalTime(), urls.Api("/openapi.json"), urls.Api("/schema.json"),
            urls.Api("/search"), urls.Api("/meetings"), urls.Api("/changes"), call.Root + ApiUrls.OparlPath + "/system.json");
    }
}

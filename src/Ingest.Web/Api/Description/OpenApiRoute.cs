using System.Security.Cryptography;
using System.Text;

namespace Ingest.Web.Api.Description;

/// <summary>The route that describes all routes, itself too.</summary>
internal static class OpenApiRoute
{
    public static ApiRoute Of(IReadOnlyList<ApiRoute> others)
    {
        Lazy<string> text = null!;
        var route = new ApiRoute("/openapi.json", "openapi", "This description.", "", [], call =>
        {
            var bytes = Encoding.UTF8.GetBytes(text.Value.Replace(OpenApiDocument.RootMark, call.Root, StringComparison.Ordinal));
            return new ApiAnswer(Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16)), ApiAnswer.Json, () => bytes);
        });
        text = new Lazy<string>(() => OpenApiDocument.Of([.. others, route]));
        return route;
    }
}

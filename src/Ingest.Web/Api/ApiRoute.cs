using System.Collections.Immutable;
using Ingest.Web.Api.Parameters;

namespace Ingest.Web.Api;

/// <summary>A route of the API: what it takes, what it gives, and how. The description for programs is made of the same.</summary>
/// <param name="Path">Below the API's root, as OpenAPI writes it: <c>/items/{documentId}/{id}</c>.</param>
/// <param name="Answer">The name of the answer's schema.</param>
public sealed record ApiRoute(
    string Path, string Name, string Says, string Answer, ImmutableArray<ApiParameter> Parameters, Func<ApiCall, ApiAnswer> Handle)
{
    /// <summary>Other forms of the answer.</summary>
    public ImmutableArray<string> OtherTypes { get; init; } = [];
}

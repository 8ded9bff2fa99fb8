using System.Collections.Immutable;
using Ingest.Search.Searching;

namespace Ingest.Web.Api.Answers;

/// <summary>Every body with the number of its meetings.</summary>
public sealed record BodyList(ImmutableArray<FacetValue> Bodies);

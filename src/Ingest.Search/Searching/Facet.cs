using System.Collections.Immutable;

namespace Ingest.Search.Searching;

/// <summary>What the found items are of, the commonest first; years the newest first.</summary>
public sealed record Facet(FacetName Name, ImmutableArray<FacetValue> Values);

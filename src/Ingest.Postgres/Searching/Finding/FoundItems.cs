using System.Collections.Immutable;
using Ingest.Search.Searching;

namespace Ingest.Postgres.Searching.Finding;

/// <summary>What PostgreSQL found.</summary>
/// <param name="Total">How many, whatever of them is here; 0 where it was not to be told.</param>
/// <param name="First">The first in the rough order.</param>
internal sealed record FoundItems(int Total, ImmutableArray<Facet> Facets, ImmutableArray<FoundItem> First);

using System.Collections.Immutable;

namespace Ingest.Feed.Exchange.Oparl.Objects;

/// <summary>A page of a list.</summary>
/// <param name="Data">The objects whole. As <c>object</c>, so that each is written with its own kind's properties.</param>
public sealed record OparlList(ImmutableArray<object> Data, OparlPagination Pagination, OparlLinks Links);

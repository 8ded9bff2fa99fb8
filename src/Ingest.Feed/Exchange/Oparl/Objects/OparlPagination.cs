namespace Ingest.Feed.Exchange.Oparl.Objects;

/// <summary>Where a page stands in its list; pages count from 1.</summary>
public sealed record OparlPagination(int TotalElements, int ElementsPerPage, int CurrentPage, int TotalPages);

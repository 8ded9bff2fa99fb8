namespace Ingest.Feed.Exchange.Oparl.Objects;

/// <summary>The addresses of a list's pages.</summary>
/// <param name="Prev">Null on the first page.</param>
/// <param name="Next">Null on the last page, and there alone.</param>
public sealed record OparlLinks(string First, string? Prev, string Self, string? Next, string Last);

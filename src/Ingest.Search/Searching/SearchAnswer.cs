using System.Collections.Immutable;

namespace Ingest.Search.Searching;

/// <param name="Total">Items found, of which <paramref name="Hits"/> are one page.</param>
/// <param name="Suggestion">The question with a misspelled word put right; null where there is nothing to suggest.</param>
/// <param name="IsRelaxed">Nothing has all of the words, and these have most of them.</param>
/// <param name="Problems">What of the question was not understood, and was left out or taken as plain words.</param>
public sealed record SearchAnswer(
    int Total, ImmutableArray<SearchHit> Hits, ImmutableArray<Facet> Facets, string? Suggestion, bool IsRelaxed,
    ImmutableArray<QueryProblem> Problems);

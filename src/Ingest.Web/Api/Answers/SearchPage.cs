using System.Collections.Immutable;
using Ingest.Search.Searching;

namespace Ingest.Web.Api.Answers;

/// <summary>A page of what was found.</summary>
/// <param name="Total">Items found, of which these are one page.</param>
/// <param name="Suggestion">The question with a misspelled word put right; null where there is nothing to suggest.</param>
/// <param name="Relaxed">Nothing has all of the words, and these have most of them.</param>
/// <param name="Problems">What of the question was left out, or taken as plain words.</param>
/// <param name="Next">The next page; null on the last.</param>
public sealed record SearchPage(
    int Total, ImmutableArray<HitAnswer> Hits, ImmutableArray<Facet> Facets, string? Suggestion, bool Relaxed,
    ImmutableArray<QuestionAnswer> Problems, string? Next);

using Ingest.Quality.Words;

namespace Ingest.Quality.Report;

/// <summary>A place that a person should look at: low confidence or a failed check, without any truth.</summary>
/// <param name="Anchor">As <see cref="Scoring.Difference.Anchor"/>; null for the whole document or a page of it.</param>
/// <param name="Page">1 for the first page, or null.</param>
/// <param name="What">The place in words.</param>
/// <param name="Why">What makes it doubtful.</param>
/// <param name="Weight">The heavier the worse.</param>
public sealed record Doubt(string? Anchor, int? Page, BilingualText What, BilingualText Why, double Weight);

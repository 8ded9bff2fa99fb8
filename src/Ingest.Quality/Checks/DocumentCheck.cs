using Ingest.Model.Output;
using Ingest.Quality.Words;

namespace Ingest.Quality.Checks;

/// <summary>The verdict of a check that needs no truth.</summary>
/// <param name="Name">One of <see cref="CheckNames"/>.</param>
/// <param name="Detail">What was seen, in plain words; null where there is nothing to say.</param>
/// <param name="Page">Where to look; null for the whole document.</param>
/// <param name="Anchor">The place in the output, as <see cref="Scoring.Difference.Anchor"/>; null for the whole document.</param>
public sealed record DocumentCheck(string Name, Verdict Verdict, BilingualText? Detail = null, int? Page = null, string? Anchor = null);

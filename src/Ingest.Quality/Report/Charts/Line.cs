using System.Collections.Immutable;

namespace Ingest.Quality.Report.Charts;

/// <summary>A line of a chart.</summary>
/// <param name="Style">The class of its colour.</param>
/// <param name="Dots">Each point is marked.</param>
internal sealed record Line(string Style, ImmutableArray<(double X, double Y)> Points, bool Dots);

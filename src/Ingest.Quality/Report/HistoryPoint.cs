using System.Collections.Immutable;

namespace Ingest.Quality.Report;

/// <summary>The figures of one run, for the trend.</summary>
/// <param name="Run">When the run started; tells runs apart.</param>
/// <param name="Documents">How many documents had truth.</param>
public sealed record HistoryPoint(string Run, string Engine, int Documents, ImmutableSortedDictionary<string, double> Figures);

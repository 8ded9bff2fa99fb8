namespace Ingest.Quality.Statistics;

/// <summary>Where a figure would lie in 95 of 100 samples of as many documents.</summary>
public readonly record struct Interval(double Low, double High);

namespace Ingest.Quality.Statistics;

/// <summary>Values of neighbouring confidence.</summary>
/// <param name="Confidence">Their mean.</param>
/// <param name="Accuracy">The share of them that is right.</param>
public readonly record struct CalibrationBin(int Count, double Confidence, double Accuracy);

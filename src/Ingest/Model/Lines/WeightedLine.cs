namespace Ingest.Model;

/// <summary>A line, counted as in <see cref="DocumentContext"/>, and how much speaks for it, in log-odds.</summary>
public readonly record struct WeightedLine(int Line, double Weight);

namespace Ingest.Rehearsal.Report;

/// <param name="Workers">At work side by side.</param>
/// <param name="Seconds">By the clock, from the first worker's start to the last document's save.</param>
public sealed record MeasuredRun(int Workers, double Seconds);

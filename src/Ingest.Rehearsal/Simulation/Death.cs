namespace Ingest.Rehearsal.Simulation;

/// <summary>A machine that dies at a time and does not come back.</summary>
/// <param name="Machine">From 0.</param>
/// <param name="Seconds">From the run's beginning.</param>
public sealed record Death(int Machine, double Seconds);

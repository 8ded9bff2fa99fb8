namespace Ingest.Rehearsal.Workload;

/// <summary>Documents that a worker reads and then saves together.</summary>
/// <param name="Seconds">Processor time of reading them.</param>
public readonly record struct Save(int Documents, double Seconds);

namespace Ingest.Rehearsal.Simulation;

/// <param name="About">A machine, a worker or a job.</param>
/// <param name="Version">Of what it is about: an event of an older one no longer holds.</param>
internal readonly record struct PlannedEvent(EventKind Kind, int About, long Version);

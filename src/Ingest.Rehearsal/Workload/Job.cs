namespace Ingest.Rehearsal.Workload;

/// <summary>A chunk of documents: what one worker takes at once.</summary>
/// <param name="First">Its first save's place among all saves.</param>
/// <param name="Saves">How many it has.</param>
public readonly record struct Job(QueueName Queue, int First, int Saves);

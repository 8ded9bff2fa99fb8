namespace Ingest.Jobs.State;

/// <summary>Chunks of a queue: how many wait, and how many are in hand.</summary>
public sealed record QueueState(string Queue, long Waiting, long Running);

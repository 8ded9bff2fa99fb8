using System.ComponentModel;
using Hangfire;

namespace Ingest.Jobs.Queue;

/// <summary>
/// What the queue holds. The name stays as it is from version to version: jobs that an older program enqueued are read by it.
/// </summary>
public interface IChunkJob
{
    /// <summary>
    /// Reads a chunk's documents. One that was broken off comes again at once, for it waits itself where waiting helps; after so many
    /// times it is a failed one, to be seen and started again by hand.
    /// </summary>
    [AutomaticRetry(Attempts = 20, DelaysInSeconds = [0, 0, 0, 5], OnAttemptsExceeded = AttemptsExceededAction.Fail)]
    [DisplayName("Chunk {0}")]
    void Run(long chunk, CancellationToken stop);
}

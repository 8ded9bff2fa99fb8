using System.Collections.Immutable;

namespace Ingest.Jobs.State;

/// <summary>What goes on: of all machines, at one moment.</summary>
/// <param name="Inputs">By state of the ledger and status of the document ("" where there is none), how many.</param>
/// <param name="Waiting">Inputs by the queue that they wait in.</param>
/// <param name="Chunks">By queue: how many wait, and how many are in hand.</param>
/// <param name="FailedJobs">Chunks that were given up after their tries; the dashboard starts them again.</param>
/// <param name="PerMinute">Inputs that were ended a minute, over the last five.</param>
/// <param name="Left">At that pace; null where nothing was ended lately or nothing waits.</param>
/// <param name="Problems">Inputs that failed or can't be read, the first by path.</param>
/// <param name="Engines">What reads or has read, the newest last; more than one at a time means that machines differ.</param>
/// <param name="Cursor">Of the last change, and up to which the kept views are.</param>
public sealed record JobsState(
    ImmutableArray<InputCount> Inputs, ImmutableSortedDictionary<string, long> Waiting, ImmutableArray<QueueState> Chunks, long FailedJobs,
    ImmutableArray<MachineState> Machines, double PerMinute, TimeSpan? Left, ImmutableArray<InputFault> Problems,
    ImmutableArray<string> Engines, long Cursor)
{
    public long Of(string state) => Inputs.Where(count => count.State == state).Sum(count => count.Count);
}

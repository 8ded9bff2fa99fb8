using Ingest.Jobs.Ledger;
using Ingest.Jobs.State;
using Ingest.Language;

namespace Ingest.Cli.Commands.Jobs;

/// <summary>What goes on, for people.</summary>
internal static class JobsText
{
    public static string Of(JobsState state) => string.Join('\n', Lines(state));

    public static string Of(InputFault fault) => OneLine.Of($"  {fault.Path}: {fault.Reason}");

    private static IEnumerable<string> Lines(JobsState state)
    {
        var partial = state.Inputs.Where(count => count is { State: LedgerState.Done, Status: "partial" }).Sum(count => count.Count);
        yield return Texts.JobsDocuments(state.Of(LedgerState.Done), partial, state.Of(LedgerState.Failed),
            state.Of(LedgerState.Unreadable),
            state.Waiting.Values.Sum());
        foreach (var queue in state.Chunks.Where(queue => queue.Waiting + queue.Running > 0))
        {
            yield return Texts.JobsQueue(queue.Queue, state.Waiting.GetValueOrDefault(queue.Queue), queue.Waiting, queue.Running);
        }

        yield return state.Machines.IsEmpty ? Texts.JobsNoMachine
            : Texts.JobsMachines(string.Join(", ", state.Machines.Select(machine => $"{machine.Name} ({machine.Lanes})")));
        if (state.Left is { } left) // behind the last document its pace only sinks
        {
            yield return Texts.JobsPace(state.PerMinute.ToString("0", System.Globalization.CultureInfo.InvariantCulture),
                Reporters.ProgressText.Rounded(left));
        }

        if (state.FailedJobs > 0)
        {
            yield return Texts.JobsGivenUp(state.FailedJobs);
        }

        if (!state.Problems.IsEmpty)
        {
            yield return Texts.JobsProblems;
            foreach (var fault in state.Problems)
            {
                yield return Of(fault);
            }
        }
    }
}

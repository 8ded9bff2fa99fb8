using System.Diagnostics;
using Ingest.Batch;
using Ingest.Batch.Inputs;
using Ingest.Language;

namespace Ingest.Cli.Commands;

/// <summary>
/// <c>ingest run --watch</c>: a run, and another one whenever inputs came, went or were written.
/// They are listed anew and not reported by the system, for network drives and containers' volumes report nothing.
/// </summary>
internal static class WatchedRun
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>Where inputs never stop coming they are not waited for: one that is still written is read again by the next run.</summary>
    private static readonly TimeSpan LongestUnrest = TimeSpan.FromSeconds(60);

    /// <summary>A full disk may have room by then.</summary>
    private static readonly TimeSpan AfterBreak = TimeSpan.FromSeconds(30);

    /// <summary>Listing a large archive is no twentieth of the time.</summary>
    private const int PausesOfListing = 20;

    /// <param name="list">Null where they can't be listed, which was said.</param>
    /// <returns>The last run's exit code.</returns>
    public static int Run(Func<IReadOnlyList<BatchInput>?> list, Func<IReadOnlyList<BatchInput>, (int Code, bool IsBroken)> run,
        IRunReporter talk, CancellationToken stop)
    {
        var inputs = list();
        while (inputs is not null)
        {
            var before = InputState.Of(inputs);
            var (code, isBroken) = run(inputs);
            if (stop.IsCancellationRequested)
            {
                return code;
            }

            talk.Say(Texts.Watching);
            inputs = isBroken ? Again(list, stop) : Changed(before, list, stop);
            if (stop.IsCancellationRequested)
            {
                return code;
            }
        }

        return ExitCode.CouldNotRun;
    }

    private static IReadOnlyList<BatchInput>? Again(Func<IReadOnlyList<BatchInput>?> list, CancellationToken stop) =>
        stop.WaitHandle.WaitOne(AfterBreak) ? null : list();

    /// <summary>
    /// What is listed when it is other than before and stayed as it is for a while: a file that is being copied is left alone.
    /// </summary>
    private static IReadOnlyList<BatchInput>? Changed(InputState before, Func<IReadOnlyList<BatchInput>?> list, CancellationToken stop)
    {
        var last = before;
        var pause = Pause;
        long? unrest = null;
        while (!stop.WaitHandle.WaitOne(pause))
        {
            var begun = Stopwatch.GetTimestamp();
            var inputs = list();
            var now = InputState.Of(inputs ?? []);
            if (inputs is null || (now.Equals(last) && !now.Equals(before))
                || (unrest is { } since && Stopwatch.GetElapsedTime(since) > LongestUnrest))
            {
                return inputs;
            }

            unrest = now.Equals(before) ? null : unrest ?? begun;
            last = now;
            pause = TimeSpan.FromTicks(Math.Max(Pause.Ticks, PausesOfListing * Stopwatch.GetElapsedTime(begun).Ticks));
        }

        return null;
    }
}

using System.Collections.Immutable;
using Ingest.Batch.Workers.Frames;

namespace Ingest.Batch.Workers;

/// <summary>
/// What is asked for of a document that ended a worker: all but the pages that did so, and after each further end less, so that
/// in the end the pages are saved that no worker ended on.
/// </summary>
/// <param name="Limit">What a document may take, and each page that is read from its picture.</param>
/// <param name="Left">Of it, for all that is no picture.</param>
public sealed record RestOfPages(TimeSpan Limit, TimeSpan Left)
{
    /// <summary>Of the time: after the first share no page is begun, after the second one a page that goes on is given up.</summary>
    private const double BeginsPagesShare = 0.5;
    private const double ReadsPagesShare = 0.6;

    /// <summary>How many ends are looked for one after the other before only what lies in front of the next one is asked for.</summary>
    private const int Rounds = 5;

    private ImmutableSortedDictionary<int, string> Lost { get; init; } = ImmutableSortedDictionary<int, string>.Empty;

    private (int Page, string Reason)? Last { get; init; }

    private int Round { get; init; } = 1;

    public bool IsWhole => Lost.IsEmpty && Last is null;

    public WorkerTime Time => new(Left * ReadsPagesShare, Left, Limit);

    /// <summary>
    /// A page that took half of the time of the first try would take as long again; which one of several pictures did isn't known.
    /// </summary>
    public static RestOfPages After(WorkerDeath death, TimeSpan limit) => new(limit, limit)
    {
        Lost = death is { Cause: DeathCause.Timeout, InPicture: false, Page: { } slow } && death.OnPage > limit / 2
            ? ImmutableSortedDictionary<int, string>.Empty.Add(slow, death.Code)
            : ImmutableSortedDictionary<int, string>.Empty,
    };

    public ReadTask Of(ReadTask whole) => whole with
    {
        LeaveOut = Lost, ReadForMilliseconds = (long)(Left * BeginsPagesShare).TotalMilliseconds, Last = Last?.Page,
        LastReason = Last?.Reason ?? "",
    };

    /// <summary>What can be asked for after this ended too; null where that is nothing.</summary>
    public RestOfPages? Less(WorkerDeath death)
    {
        var left = death.InPicture ? Left : Left - death.Worked;
        if (death.Page is null)
        {
            // All pages were read, and what comes after that is too much for it: half of them is half as much.
            return death.Furthest / 2 is > 0 and var half && Round <= 2 * Rounds
                ? this with { Last = (half, death.Code), Left = Limit, Round = Round + 1 } : null;
        }

        if (Round > Rounds || Lost.ContainsKey(death.Page.Value))
        {
            return null;
        }

        return Round < Rounds && left > TimeSpan.Zero
            ? this with { Lost = Lost.Add(death.Page.Value, death.Code), Left = left, Round = Round + 1 }
            : death.Page > 1 ? this with { Last = (death.Page.Value - 1, death.Code), Left = Limit, Round = Rounds + 1 } : null;
    }
}

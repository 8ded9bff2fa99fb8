using System.Collections.Immutable;
using Ingest.Rehearsal.Measures;
using Ingest.Rehearsal.Simulation;
using Ingest.Rehearsal.Workload;

namespace Ingest.Tests.Rehearsal;

/// <summary>Work and scenarios of round numbers, so that what comes of them can be worked out by hand.</summary>
internal static class Made
{
    /// <summary>Jobs of one save of one document.</summary>
    public static Work Jobs(int count, double seconds) => Jobs(Enumerable.Repeat(seconds, count));

    public static Work Jobs(IEnumerable<double> seconds) => Work.Of(seconds.Select(one => Job(QueueName.Text, 1, one)));

    /// <summary>A job of saves that are alike, of one document each.</summary>
    public static (QueueName Queue, IReadOnlyList<Save> Saves) Job(QueueName queue, int saves, double seconds) =>
        (queue, [.. Enumerable.Repeat(new Save(1, seconds), saves)]);

    /// <summary>Machines of one worker and one processor each, and nothing that costs time.</summary>
    public static Scenario Machines(int count) => new() { Machines = Roles(count) };

    public static ImmutableArray<MachineRole> Roles(int count) => [.. Enumerable.Repeat(MachineRole.Both, count)];

    /// <summary>The program's own values, with these in their place.</summary>
    public static Measured Measured(params (string Name, double Value)[] values) =>
        values.Aggregate(MeasuredFile.Usual(), (all, one) => MeasuredFile.Set(all, one.Name, one.Value));

    /// <summary>Pages of exactly 10 ms, ten a document, machines of one processor, and nothing else that costs time.</summary>
    public static Measured Even(double pages, params (string Name, double Value)[] values) => MeasuredFile.Over(
        Measured([
            ("corpus.pages", pages), ("corpus.scanShare", 0), ("queue.job", 0), ("queue.wait", 0), ("store.rows", 0), ("store.copy", 0),
            ("store.merge", 0), ("store.save", 0), ("store.wait", 0), ("machine.cores", 1), ("machine.start", 0), ("machine.crowding", 0),
            ("worker.start", 0), ("fleet.textOnly", 0), ("jobs.textDocuments", 5), .. values]),
        """
        { "corpus.pagesADocument": { "mean": 10, "spread": 1, "unit": "page" }, "text.page": { "mean": 10, "spread": 1, "unit": "ms" } }
        """);
}

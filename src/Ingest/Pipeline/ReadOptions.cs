using System.Collections.Immutable;
using Ingest.Habits;
using Ingest.Labels;
using Ingest.Model;

namespace Ingest.Pipeline;

/// <summary>What the stages are given besides the pages.</summary>
public sealed record ReadOptions
{
    /// <summary>What was learned; none: the rules alone.</summary>
    public ILineModel? Model { get; init; }

    public LabelScorers Voters { get; init; } = LabelScorers.Both;

    /// <summary>Tables that another program found, pages by the file's count, taken as they are; null: they are found here.</summary>
    public ImmutableArray<Table>? Tables { get; init; }

    /// <summary>
    /// A table whose rows are items or fields stays a table, instead of becoming those: for who wants the tables and no agenda.
    /// </summary>
    public bool KeepItemTables { get; init; }

    /// <summary>What a person said of the structure.</summary>
    public GivenStructure Structure { get; init; } = GivenStructure.None;

    /// <summary>The bodies whose papers' habits are known.</summary>
    public KnownBodies Bodies { get; init; } = KnownBodies.None;

    /// <summary>What is known of the file already: told of every meeting in it, and weighed when its status is decided.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Heard between the stages.</summary>
    public CancellationToken Cancellation { get; init; }

    public static ReadOptions Default { get; } = new();
}

using System.Collections.Immutable;

namespace Ingest.Model.Output;

public sealed record AgendaTable
{
    public required string Id { get; init; }

    /// <summary>The id of the item that holds it, or null.</summary>
    public string? Item { get; init; }

    public string? Caption { get; init; }

    public ImmutableArray<TableColumn> Columns { get; init; } = [];

    /// <summary>Body rows; every row has as many cells as there are columns.</summary>
    public ImmutableArray<ImmutableArray<Cell>> Rows { get; init; } = [];

    /// <summary>
    /// For each row its name with those that it stands under, outermost first, as <see cref="TableColumn.Path"/> is for columns; empty, and
    /// left out of the JSON, where no row stands under another name.
    /// </summary>
    public ImmutableArray<ImmutableArray<string>> RowPath { get; init; } = [];

    public ImmutableArray<TableCheck> Checks { get; init; } = [];

    public ImmutableArray<SourceBox> Source { get; init; } = [];

    public double Confidence { get; init; } = 1;
}

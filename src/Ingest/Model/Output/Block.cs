using System.Collections.Immutable;

namespace Ingest.Model.Output;

/// <summary>
/// A part of a field. Of <see cref="Text"/>, <see cref="Items"/> and <see cref="Table"/> it has the one of its type;
/// the others are null or empty, and left out of the JSON.
/// </summary>
public sealed record Block
{
    public required BlockType Type { get; init; }

    /// <summary>Of a paragraph or heading.</summary>
    public string? Text { get; init; }

    /// <summary>Of a list; empty otherwise.</summary>
    public ImmutableArray<ListEntry> Items { get; init; } = [];

    /// <summary>The table's id.</summary>
    public string? Table { get; init; }

    /// <summary>
    /// Words that were struck out in the block, and in the headings right above it, in order; left out of the JSON where there are none.
    /// </summary>
    public ImmutableArray<StruckText> Struck { get; init; } = [];
}

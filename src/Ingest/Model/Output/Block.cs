using System.Collections.Immutable;

namespace Ingest.Model.Output;

/// <summary>A part of a field. Exactly one of <see cref="Text"/>, <see cref="Items"/> and <see cref="Table"/> is set, by its type; the others are left out of the JSON.</summary>
public sealed record Block
{
    public required BlockType Type { get; init; }

    /// <summary>Of a paragraph or heading.</summary>
    public string? Text { get; init; }

    /// <summary>Of a list; default otherwise.</summary>
    public ImmutableArray<ListEntry> Items { get; init; }

    /// <summary>The table's id.</summary>
    public string? Table { get; init; }

    /// <summary>Words that were struck out in the block, and in the headings right above it, in order; left out of the JSON where there are none.</summary>
    public ImmutableArray<StruckText> Struck { get; init; }
}

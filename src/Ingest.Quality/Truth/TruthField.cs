using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Quality.Truth;

public sealed record TruthField
{
    public required FieldKind Kind { get; init; }

    public ImmutableArray<FieldKind> AcceptKinds { get; init; } = [];

    public string? Heading { get; init; }

    /// <summary>Headings that are right as well; null among them where none is right too.</summary>
    public ImmutableArray<string?> AcceptHeadings { get; init; } = [];

    public required string Text { get; init; }

    /// <summary>Texts that are right as well.</summary>
    public ImmutableArray<string> Accept { get; init; } = [];

    /// <summary>Null (left out): not judged.</summary>
    public ImmutableArray<Block>? Blocks { get; init; }

    public bool Optional { get; init; }
}

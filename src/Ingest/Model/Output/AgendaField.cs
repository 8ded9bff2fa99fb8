using System.Collections.Immutable;

namespace Ingest.Model.Output;

public sealed record AgendaField
{
    public required FieldKind Kind { get; init; }

    /// <summary>As printed; null where the text under the item heading has none.</summary>
    public string? Heading { get; init; }

    /// <summary>The blocks joined; tables left out.</summary>
    public string Text { get; init; } = "";

    public ImmutableArray<Block> Blocks { get; init; } = [];

    public ImmutableArray<SourceBox> Source { get; init; } = [];

    public double Confidence { get; init; } = 1;
}

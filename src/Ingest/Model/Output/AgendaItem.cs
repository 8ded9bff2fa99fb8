using System.Collections.Immutable;

namespace Ingest.Model.Output;

public sealed record AgendaItem
{
    /// <summary>Unique in the document: the number, or the path of positions where there is none or it repeats.</summary>
    public required string Id { get; init; }

    /// <summary>As printed without its closing mark, or null.</summary>
    public string? Number { get; init; }

    /// <summary>The parent's id, or null.</summary>
    public string? Parent { get; init; }

    /// <summary>1 is the top.</summary>
    public int Level { get; init; } = 1;

    public required string Title { get; init; }

    public Access? Access { get; init; }

    public CaseReference? Case { get; init; }

    public ImmutableArray<AgendaField> Fields { get; init; } = [];

    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    public ImmutableArray<Decision> Decisions { get; init; } = [];

    public ImmutableArray<ItemLink> Links { get; init; } = [];

    public ImmutableArray<SourceBox> Source { get; init; } = [];

    public double Confidence { get; init; } = 1;
}

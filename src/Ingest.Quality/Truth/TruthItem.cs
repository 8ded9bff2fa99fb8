using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Quality.Truth;

public sealed record TruthItem
{
    public required string Id { get; init; }

    public string? Number { get; init; }

    public string? Parent { get; init; }

    public int Level { get; init; } = 1;

    public required string Title { get; init; }

    /// <summary>Titles that are right as well.</summary>
    public ImmutableArray<string> AcceptTitles { get; init; } = [];

    public Access? Access { get; init; }

    public TruthCase? Case { get; init; }

    public ImmutableArray<TruthField> Fields { get; init; } = [];

    public ImmutableArray<TruthAttachment> Attachments { get; init; } = [];

    public ImmutableArray<TruthDecision> Decisions { get; init; } = [];

    /// <summary>Null (left out): not judged. Empty: there are none.</summary>
    public ImmutableArray<TruthLink>? Links { get; init; }
}

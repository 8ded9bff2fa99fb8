using System.Collections.Immutable;

namespace Ingest.Feed.Exchange.Oparl.Objects;

/// <summary>
/// What is put before a meeting: the text under an item, over all meetings that treat the same case under the same title.
/// </summary>
public sealed record OparlPaper : IOparlObject
{
    public required string Id { get; init; }

    public string Type => "https://schema.oparl.org/1.1/Paper";

    public required string Body { get; init; }

    public required string Name { get; init; }

    /// <summary>The case number.</summary>
    public string? Reference { get; init; }

    public OparlFile? MainFile { get; init; }

    public ImmutableArray<OparlFile>? AuxiliaryFile { get; init; }

    public ImmutableArray<OparlConsultation>? Consultation { get; init; }

    public required string Created { get; init; }

    public required string Modified { get; init; }
}

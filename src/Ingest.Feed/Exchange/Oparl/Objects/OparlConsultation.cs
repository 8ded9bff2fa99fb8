using System.Collections.Immutable;

namespace Ingest.Feed.Exchange.Oparl.Objects;

/// <summary>A paper treated under an item of a meeting.</summary>
public sealed record OparlConsultation : IOparlObject
{
    public required string Id { get; init; }

    public string Type => "https://schema.oparl.org/1.1/Consultation";

    /// <summary>Left out inside the paper.</summary>
    public string? Paper { get; init; }

    public required string AgendaItem { get; init; }

    public required string Meeting { get; init; }

    public ImmutableArray<string>? Organization { get; init; }

    /// <summary>True where the meeting decided; else nothing is known.</summary>
    public bool? Authoritative { get; init; }

    public required string Created { get; init; }

    public required string Modified { get; init; }
}

using System.Collections.Immutable;

namespace Ingest.Feed.Exchange.Oparl.Objects;

/// <summary>Where a meeting is.</summary>
public sealed record OparlLocation : IOparlObject
{
    public required string Id { get; init; }

    public string Type => "https://schema.oparl.org/1.1/Location";

    /// <summary>As printed.</summary>
    public required string Description { get; init; }

    /// <summary>Written where the place stands alone.</summary>
    public ImmutableArray<string>? Meetings { get; init; }

    public required string Created { get; init; }

    public required string Modified { get; init; }
}

using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ingest.Feed.Exchange.Oparl.Objects;

/// <summary>An item of a meeting.</summary>
public sealed record OparlAgendaItem : IOparlObject
{
    public required string Id { get; init; }

    public string Type => "https://schema.oparl.org/1.1/AgendaItem";

    /// <summary>Left out inside the meeting.</summary>
    public string? Meeting { get; init; }

    public string? Number { get; init; }

    public required int Order { get; init; }

    public required string Name { get; init; }

    /// <summary>Null where nothing is said.</summary>
    public bool? Public { get; init; }

    public string? Consultation { get; init; }

    /// <summary>What this meeting decided.</summary>
    public string? ResolutionText { get; init; }

    /// <summary>Attachments that have an address.</summary>
    public ImmutableArray<OparlFile>? AuxiliaryFile { get; init; }

    /// <summary>Our own property, with a maker's prefix as the specification asks: titles of attachments that have no address.</summary>
    [JsonPropertyName("ingest:attachment")]
    public ImmutableArray<string>? Unlinked { get; init; }

    public required string Created { get; init; }

    public required string Modified { get; init; }
}

using System.Collections.Immutable;

namespace Ingest.Feed.Exchange.Oparl.Objects;

/// <summary>
/// The corporation whose papers these are: a municipality, a region, an association. One for an output, which says no more of it.
/// </summary>
public sealed record OparlBody : IOparlObject
{
    public required string Id { get; init; }

    public string Type => "https://schema.oparl.org/1.1/Body";

    public required string System { get; init; }

    public required string Name { get; init; }

    /// <summary>Lists, all of them: organizations, persons, meetings and so on.</summary>
    public required string Organization { get; init; }

    public required string Person { get; init; }

    public required string Meeting { get; init; }

    public required string Paper { get; init; }

    /// <summary>Required, and empty: agendas say nothing of terms.</summary>
    public ImmutableArray<string> LegislativeTerm => [];

    public required string AgendaItem { get; init; }

    public required string Consultation { get; init; }

    public required string File { get; init; }

    public required string LocationList { get; init; }

    public required string Membership { get; init; }

    public required string Created { get; init; }

    public required string Modified { get; init; }
}

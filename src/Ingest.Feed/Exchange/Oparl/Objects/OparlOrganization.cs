using System.Collections.Immutable;

namespace Ingest.Feed.Exchange.Oparl.Objects;

/// <summary>A committee or council that meets, or a party that members sit for.</summary>
public sealed record OparlOrganization : IOparlObject
{
    public required string Id { get; init; }

    public string Type => "https://schema.oparl.org/1.1/Organization";

    public required string Body { get; init; }

    public required string Name { get; init; }

    public ImmutableArray<string>? Membership { get; init; }

    /// <summary>The list of its meetings.</summary>
    public string? Meeting { get; init; }

    /// <summary>One of the words of the specification: Gremium, Partei.</summary>
    public required string OrganizationType { get; init; }

    public required string Created { get; init; }

    public required string Modified { get; init; }
}

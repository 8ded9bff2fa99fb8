using System.Collections.Immutable;

namespace Ingest.Feed.Exchange.Oparl.Objects;

/// <summary>Somebody whom an agenda or minutes name as a participant.</summary>
public sealed record OparlPerson : IOparlObject
{
    public required string Id { get; init; }

    public string Type => "https://schema.oparl.org/1.1/Person";

    public required string Body { get; init; }

    public required string Name { get; init; }

    public ImmutableArray<OparlMembership>? Membership { get; init; }

    public required string Created { get; init; }

    public required string Modified { get; init; }
}

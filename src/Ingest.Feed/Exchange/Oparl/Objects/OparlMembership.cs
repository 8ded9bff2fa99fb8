namespace Ingest.Feed.Exchange.Oparl.Objects;

/// <summary>A person's place in an organization.</summary>
public sealed record OparlMembership : IOparlObject
{
    public required string Id { get; init; }

    public string Type => "https://schema.oparl.org/1.1/Membership";

    /// <summary>Left out inside the person.</summary>
    public string? Person { get; init; }

    public required string Organization { get; init; }

    /// <summary>As printed: formand.</summary>
    public string? Role { get; init; }

    /// <summary>The party.</summary>
    public string? OnBehalfOf { get; init; }

    public required string Created { get; init; }

    public required string Modified { get; init; }
}

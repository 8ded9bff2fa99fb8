namespace Ingest.Feed.Exchange.Oparl.Objects;

/// <summary>The interface as a whole: where a client begins.</summary>
public sealed record OparlSystem : IOparlObject
{
    public required string Id { get; init; }

    public string Type => "https://schema.oparl.org/1.1/System";

    public string OparlVersion => "https://schema.oparl.org/1.1/";

    /// <summary>The list of bodies.</summary>
    public required string Body { get; init; }

    public required string Name { get; init; }

    public required string Created { get; init; }

    public required string Modified { get; init; }
}

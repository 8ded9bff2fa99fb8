using Ingest.Model.Output;

namespace Ingest.Quality.Truth;

public sealed record TruthAttachment
{
    public string? Label { get; init; }

    public required string Title { get; init; }

    public string? Url { get; init; }

    public Access? Access { get; init; }

    public bool Optional { get; init; }
}

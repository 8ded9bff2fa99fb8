using System.Collections.Immutable;

namespace Ingest.Feed.Exchange.Oparl.Objects;

/// <summary>A file with its address.</summary>
public sealed record OparlFile : IOparlObject
{
    public required string Id { get; init; }

    public string Type => "https://schema.oparl.org/1.1/File";

    public required string Name { get; init; }

    public required string FileName { get; init; }

    public required string MimeType { get; init; }

    /// <summary>In bytes.</summary>
    public long? Size { get; init; }

    /// <summary>In hexadecimal digits.</summary>
    public string? Sha512Checksum { get; init; }

    public string? Text { get; init; }

    public required string AccessUrl { get; init; }

    /// <summary>These three are written where the file stands alone, not inside another object.</summary>
    public ImmutableArray<string>? Meeting { get; init; }

    public ImmutableArray<string>? AgendaItem { get; init; }

    public ImmutableArray<string>? Paper { get; init; }

    public required string Created { get; init; }

    public required string Modified { get; init; }
}

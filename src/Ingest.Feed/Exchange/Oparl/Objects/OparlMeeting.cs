using System.Collections.Immutable;

namespace Ingest.Feed.Exchange.Oparl.Objects;

/// <summary>A meeting with its agenda: what agenda, supplements and minutes say of it together.</summary>
public sealed record OparlMeeting : IOparlObject
{
    public required string Id { get; init; }

    public string Type => "https://schema.oparl.org/1.1/Meeting";

    public required string Name { get; init; }

    /// <summary>As the specification recommends: eingeladen, or durchgeführt once there are minutes.</summary>
    public string? MeetingState { get; init; }

    public string? Start { get; init; }

    public string? End { get; init; }

    public OparlLocation? Location { get; init; }

    public ImmutableArray<string>? Organization { get; init; }

    /// <summary>Who was there, not who was asked.</summary>
    public ImmutableArray<string>? Participant { get; init; }

    /// <summary>The agenda.</summary>
    public OparlFile? Invitation { get; init; }

    /// <summary>The minutes.</summary>
    public OparlFile? ResultsProtocol { get; init; }

    /// <summary>Supplements, and what else there is.</summary>
    public ImmutableArray<OparlFile>? AuxiliaryFile { get; init; }

    /// <summary>In the order of the meeting.</summary>
    public ImmutableArray<OparlAgendaItem>? AgendaItem { get; init; }

    public required string Created { get; init; }

    public required string Modified { get; init; }
}

using System.Collections.Immutable;

namespace Ingest.Model.Output;

public sealed record Meeting
{
    /// <summary>Letter-spacing undone, casing as in running text; null where no body is named.</summary>
    public string? Body { get; init; }

    public MeetingKind Kind { get; init; } = MeetingKind.Unknown;

    /// <summary>As printed.</summary>
    public string? Title { get; init; }

    /// <summary>ISO date.</summary>
    public string? Date { get; init; }

    /// <summary>HH:MM.</summary>
    public string? Start { get; init; }

    /// <summary>HH:MM.</summary>
    public string? End { get; init; }

    public string? Place { get; init; }

    public ImmutableArray<Participant> Participants { get; init; } = [];
}

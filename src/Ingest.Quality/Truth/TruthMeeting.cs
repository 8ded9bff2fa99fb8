using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Quality.Truth;

public sealed record TruthMeeting
{
    public string? Body { get; init; }

    public MeetingKind Kind { get; init; } = MeetingKind.Unknown;

    public string? Title { get; init; }

    public string? Date { get; init; }

    public string? Start { get; init; }

    public string? End { get; init; }

    public string? Place { get; init; }

    /// <summary>Null (left out): not judged. Empty: nobody is named.</summary>
    public ImmutableArray<TruthParticipant>? Participants { get; init; }
}

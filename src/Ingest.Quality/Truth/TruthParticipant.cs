using Ingest.Model.Output;

namespace Ingest.Quality.Truth;

public sealed record TruthParticipant
{
    public required string Name { get; init; }

    public string? Party { get; init; }

    public string? Role { get; init; }

    public Attendance Attendance { get; init; } = Attendance.Unknown;
}

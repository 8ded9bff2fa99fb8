namespace Ingest.Model.Output;

public sealed record Participant(string Name, string? Party, string? Role, Attendance Attendance);

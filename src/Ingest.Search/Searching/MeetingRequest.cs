namespace Ingest.Search.Searching;

/// <summary>Which meetings: newest first.</summary>
/// <param name="Body">Named as the output names it; null for all.</param>
public sealed record MeetingRequest(string? Body = null, int? Year = null, int Skip = 0, int Take = 50);

using System.Collections.Immutable;

namespace Ingest.Web.Api.Answers;

/// <summary>A page of meetings.</summary>
/// <param name="Total">Of all pages; null where only changed ones are asked for, which are not counted.</param>
/// <param name="Next">The next page; null on the last.</param>
public sealed record MeetingList(int? Total, ImmutableArray<MeetingAnswer> Meetings, string? Next);

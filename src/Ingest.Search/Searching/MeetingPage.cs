using System.Collections.Immutable;

namespace Ingest.Search.Searching;

public sealed record MeetingPage(int Total, ImmutableArray<MeetingLine> Meetings);

using System.Collections.Immutable;
using Ingest.Feed.Exchange.Oparl.Objects;

namespace Ingest.Feed.Exchange.Oparl;

/// <summary>What a meeting gives to an export.</summary>
/// <param name="Meeting">With its items and files inside.</param>
/// <param name="Items">The same items as they stand alone.</param>
/// <param name="Files">All that its objects show.</param>
/// <param name="Papers">What it treated.</param>
public sealed record MeetingObjects(
    OparlMeeting Meeting, ImmutableArray<OparlAgendaItem> Items, ImmutableArray<FileUse> Files, ImmutableArray<PaperUse> Papers,
    OparlStamp Stamp);

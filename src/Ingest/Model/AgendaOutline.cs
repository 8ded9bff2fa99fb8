using System.Collections.Immutable;

namespace Ingest.Model;

/// <summary>Items and fields as ranges of lines.</summary>
/// <param name="Meeting">The lines about the meeting.</param>
public sealed record AgendaOutline(ImmutableArray<LabelledLine> Meeting, ImmutableArray<OutlineItem> Items)
{
    /// <summary>Tables that stand before the first item.</summary>
    public ImmutableArray<PlacedTable> MeetingTables { get; init; } = [];
}

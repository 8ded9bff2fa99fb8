namespace Ingest.Search.Searching.Found;

/// <summary>What is counted and ordered by, of one document of the index: in memory, for a question may find all of them.</summary>
/// <param name="Bits"><see cref="Indexing.ItemBits"/> and the kinds of its fields; 0 of what is no item.</param>
/// <param name="Date">yyyymmdd; 0 of none.</param>
/// <param name="Body">Its number among the segment's bodies, and so is its area; -1 of none.</param>
internal readonly record struct ItemFacts(long Bits, long Order, int Date, int Body, int Area, int MeetingKind);

namespace Ingest.Parts;

/// <param name="At">The page's place among those that could be read.</param>
/// <param name="IsMeeting">A meeting's own pages begin here, for the first time.</param>
internal sealed record PartBegin(int At, PartRole Role, bool IsMeeting);

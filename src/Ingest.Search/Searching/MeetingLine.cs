using Ingest.Model.Output;

namespace Ingest.Search.Searching;

/// <summary>A document's meeting, in a line.</summary>
/// <param name="Path">Of the document, as the output has it.</param>
/// <param name="Date">ISO; null where none was read.</param>
/// <param name="Title">As printed, or null.</param>
/// <param name="Items">How many it has.</param>
/// <param name="Changed">The number of the index's change that last touched it: grows with each.</param>
public sealed record MeetingLine(
    string DocumentId, string Path, string? Body, MeetingKind Kind, string? Date, string? Title, DocumentStatus Status, int Items,
        long Changed);

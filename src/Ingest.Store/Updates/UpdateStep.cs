using Ingest.Feed.Sources;

namespace Ingest.Store.Updates;

/// <summary>What an update does for one path.</summary>
/// <param name="Change">added or changed; null where the document is what it was.</param>
/// <param name="WritesRow">Whether its row of documents is written.</param>
/// <param name="OldDocumentId">The key in the row that it has, which goes then; null where it has none.</param>
/// <param name="WritesContent">Whether the content is written from this path: the first of those that share it.</param>
internal sealed record UpdateStep(SourceDocument Source, string? Change, bool WritesRow, string? OldDocumentId, bool WritesContent);

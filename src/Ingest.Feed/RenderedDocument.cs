using System.Collections.Immutable;

namespace Ingest.Feed;

/// <summary>One document as the bytes that go into the output folder.</summary>
/// <param name="Path">The document's own, from the input root.</param>
/// <param name="Json">Indented, for a file of its own.</param>
/// <param name="Rows">What it adds to the files that hold all documents: <see cref="FeedRows.Pack"/>.</param>
/// <param name="Tables">Its tables: each one's file name and file.</param>
public sealed record RenderedDocument(
    string DocumentId, string Path, byte[] Json, byte[] Rows, ImmutableArray<KeyValuePair<string, byte[]>> Tables);

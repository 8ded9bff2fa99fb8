using System.Collections.Immutable;

namespace Ingest.Search.Searching;

/// <summary>A text with the places that a question found.</summary>
/// <param name="Marks">In order, apart from one another; characters from the text's start.</param>
public sealed record MarkedText(string Text, ImmutableArray<Range> Marks);

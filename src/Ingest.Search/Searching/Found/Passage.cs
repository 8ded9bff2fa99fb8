using Ingest.Search.Indexing;

namespace Ingest.Search.Searching.Found;

/// <summary>The passage of an item that a hit shows, and which piece it is of.</summary>
internal sealed record Passage(TextPiece? Piece, MarkedText Text);

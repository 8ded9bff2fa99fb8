namespace Ingest.Search.Analysis;

/// <param name="Start">Of its letters in the printed word.</param>
internal sealed record PlacedTerm(string Text, int Start, int Length);

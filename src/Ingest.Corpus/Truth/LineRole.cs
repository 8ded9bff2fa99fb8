namespace Ingest.Corpus.Truth;

/// <param name="Item">The item's id, or null outside items.</param>
public sealed record LineRole(TruthLabel Label, string? Item = null, LineEnd End = LineEnd.Plain);

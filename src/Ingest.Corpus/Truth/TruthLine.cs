using Ingest.Model;

namespace Ingest.Corpus.Truth;

/// <summary>A drawn line as it stands on the page.</summary>
/// <param name="Box">Points, origin bottom left.</param>
/// <param name="Text">As drawn, hyphens included; pieces with space between them parted by one space.</param>
public sealed record TruthLine(int Page, Box Box, TruthLabel Label, string? Item, string Text, LineEnd End);

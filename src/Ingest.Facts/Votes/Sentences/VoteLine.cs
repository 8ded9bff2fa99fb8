namespace Ingest.Facts.Votes.Sentences;

/// <summary>A sentence of a text about votes.</summary>
/// <param name="Text">With single blanks.</param>
/// <param name="Label">What the line before its colon or at its head says the votes are on, "Ad 2", "Punkt 1 og 2"; null without
/// one.</param>
/// <param name="IsMarked">The line has a list mark.</param>
/// <param name="Entry">The line it stands in, counted from 0.</param>
internal sealed record VoteLine(string Text, string? Label, bool IsMarked, int Entry);

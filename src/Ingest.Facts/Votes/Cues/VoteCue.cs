namespace Ingest.Facts.Votes.Cues;

/// <summary>A word of voting, or several.</summary>
/// <param name="Side">As in <see cref="VoteSide"/>; "" of a verb.</param>
/// <param name="Start">The first token.</param>
/// <param name="End">The token after the last.</param>
internal readonly record struct VoteCue(CueKind Kind, string Side, int Start, int End);

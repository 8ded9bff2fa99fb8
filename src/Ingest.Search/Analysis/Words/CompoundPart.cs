namespace Ingest.Search.Analysis.Words;

/// <summary>A word in a compound.</summary>
/// <param name="Start">Of it in the compound.</param>
/// <param name="Text">Without the letter that links it to the next: <c>tilbud</c> in <c>tilbudsplads</c>.</param>
/// <param name="Link">Letters between it and the next.</param>
internal sealed record CompoundPart(int Start, string Text, int Link)
{
    public int End => Start + Text.Length;
}

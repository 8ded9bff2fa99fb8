namespace Ingest.Model;

/// <summary>A word, or a part of one, with a line through it.</summary>
/// <param name="At">Where in its line's text it stood, in UTF-16 units: at what came next, or at the end.</param>
public sealed record StruckWord(Word Word, int At);

namespace Ingest.Search.Searching.Asking;

/// <summary>A term that stands for a word that was asked for.</summary>
/// <param name="Weight">1 of the word itself.</param>
internal readonly record struct WordAlternative(string Term, float Weight);

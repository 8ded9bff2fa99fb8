namespace Ingest.Search.Analysis.Tokens;

/// <summary>A piece of a text as it is printed.</summary>
/// <param name="Whole">The one term of a case number, a date, an amount or a paragraph, whose own words follow; null for a word.</param>
internal readonly record struct SurfaceToken(int Start, int Length, string? Whole)
{
    public int End => Start + Length;
}

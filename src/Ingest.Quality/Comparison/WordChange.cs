namespace Ingest.Quality.Comparison;

/// <summary>A place where two texts part, in whole words.</summary>
/// <param name="Offset">Characters before it in the expected text.</param>
/// <param name="Before">The common words just before it.</param>
/// <param name="After">The common words just after it.</param>
public sealed record WordChange(int Offset, string Before, string Expected, string Came, string After);

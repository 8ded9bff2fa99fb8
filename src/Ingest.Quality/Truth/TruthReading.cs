namespace Ingest.Quality.Truth;

/// <summary>A truth file as read, or what is wrong with it; exactly one of the two is set.</summary>
/// <param name="Error">One line that names the file and the place in it.</param>
public sealed record TruthReading(TruthFile? Truth, string? Error);

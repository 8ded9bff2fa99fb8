namespace Ingest.Quality.Icdar;

/// <summary>Two neighbouring non-empty cells, their texts normalised.</summary>
/// <param name="Down">True for the cell below, false for the one to the right.</param>
public readonly record struct AdjacencyRelation(string Text, string Neighbour, bool Down);

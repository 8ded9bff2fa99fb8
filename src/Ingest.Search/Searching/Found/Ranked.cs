namespace Ingest.Search.Searching.Found;

/// <summary>An item that a question found.</summary>
/// <param name="Document">Its number in the index as it is open.</param>
/// <param name="Date">yyyymmdd; 0 of none.</param>
/// <param name="Order">Its own, the same in every index.</param>
internal readonly record struct Ranked(int Document, float Score, int Date, long Order);

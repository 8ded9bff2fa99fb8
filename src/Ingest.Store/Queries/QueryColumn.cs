namespace Ingest.Store.Queries;

/// <summary>A column of an answer.</summary>
/// <param name="IsNumber">Its values stand to the right on a terminal.</param>
public sealed record QueryColumn(string Name, bool IsNumber);

namespace Ingest.Search.Searching;

/// <param name="Value">As a <see cref="SearchRequest"/> takes it: a body's name, a year, a kind's name, a main group.</param>
public sealed record FacetValue(string Value, int Count);

namespace Ingest.Model;

/// <summary>A link annotation that leads to an address.</summary>
public sealed record PageLink(Box Box, string Url);

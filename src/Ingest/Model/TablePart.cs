namespace Ingest.Model;

/// <summary>The region of a table on one page, in reading space.</summary>
public sealed record TablePart(int Page, Box Box);

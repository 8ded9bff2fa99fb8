namespace Ingest.Model;

/// <summary>A table taken out of the text, and where it stood.</summary>
/// <param name="BeforeLine">How many body lines of the document stand before it.</param>
public sealed record PlacedTable(Table Table, int BeforeLine);

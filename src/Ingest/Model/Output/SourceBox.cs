namespace Ingest.Model.Output;

/// <summary>Where a value's ink is: a page and a box in points, origin bottom left. Written as an array of four numbers.</summary>
public sealed record SourceBox(int Page, Box Box);

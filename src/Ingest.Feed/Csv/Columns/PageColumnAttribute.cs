namespace Ingest.Feed.Csv.Columns;

/// <summary>The page that a row begins on.</summary>
public sealed class PageColumnAttribute() : ColumnAttribute(
    "Page", "Side", "The page of the file that it begins on, 1 for the first.", "Den side i filen, som det begynder på, 1 for den første.");

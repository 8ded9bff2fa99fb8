namespace Ingest.Quality.Icdar;

/// <summary>A cell as the measure sees it; ends are inclusive.</summary>
public sealed record GridCell(int StartRow, int EndRow, int StartColumn, int EndColumn, string Text);

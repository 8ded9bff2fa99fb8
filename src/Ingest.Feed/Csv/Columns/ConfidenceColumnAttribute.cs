namespace Ingest.Feed.Csv.Columns;

/// <summary>How sure the reading is.</summary>
public sealed class ConfidenceColumnAttribute() : ColumnAttribute(
    "Confidence", "Sikkerhed", "How sure the reading is, from 0 to 1.", "Hvor sikker læsningen er, fra 0 til 1.");

namespace Ingest.Feed.Csv.Columns;

/// <summary>A row's place among those of its document or item.</summary>
public sealed class PositionColumnAttribute : ColumnAttribute
{
    public PositionColumnAttribute(string description, string danish)
        : base("Position", "Plads", description, danish) => Key = true;
}

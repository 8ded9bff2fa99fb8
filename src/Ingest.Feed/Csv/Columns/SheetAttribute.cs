namespace Ingest.Feed.Csv.Columns;

/// <summary>
/// Says of a row type what its CSV file is. The header row, datapackage.json and docs/csv.md come from this, the type's parameters
/// and their <see cref="ColumnAttribute"/>.
/// </summary>
/// <param name="name">The file's name without <c>.csv</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SheetAttribute(string name, string title, string danishTitle, string description, string danish) : Attribute
{
    public string Name { get; } = name;

    public string Title { get; } = title;

    public string DanishTitle { get; } = danishTitle;

    public string Description { get; } = description;

    public string Danish { get; } = danish;
}

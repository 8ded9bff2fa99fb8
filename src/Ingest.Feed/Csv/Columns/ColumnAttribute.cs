namespace Ingest.Feed.Csv.Columns;

/// <summary>Says what a column of a CSV file means; its name and type are the parameter's.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class ColumnAttribute(string title, string danishTitle, string description, string danish) : Attribute
{
    public string Title { get; } = title;

    public string DanishTitle { get; } = danishTitle;

    public string Description { get; } = description;

    public string Danish { get; } = danish;

    /// <summary>One of those that together name a row.</summary>
    public bool Key { get; init; }

    /// <summary>A text that is never empty; numbers say so by their type.</summary>
    public bool Required { get; init; }

    /// <summary>The enum whose names are the column's values.</summary>
    public Type? Codes { get; init; }

    /// <summary>What a text holds.</summary>
    public TextForm Form { get; init; }

    /// <summary>The column that it repeats, <c>items.itemId</c>; those of one other file are one key together.</summary>
    public string? RefersTo { get; init; }
}

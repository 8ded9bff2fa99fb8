namespace Ingest.Model.Output;

/// <summary>A cell's text as printed, and its value where it is a number (double) or a date (ISO text).</summary>
public sealed record Cell
{
    public required string Text { get; init; }

    /// <summary>A number; at most one of this and <see cref="Date"/> is set. Both are written as <c>value</c>.</summary>
    public double? Number { get; init; }

    /// <summary>An ISO date.</summary>
    public string? Date { get; init; }

    /// <summary>Only where it differs from the column's.</summary>
    public string? Unit { get; init; }

    /// <summary>A repetition of a cell that spans rows or columns.</summary>
    public bool Spanned { get; init; }
}

namespace Ingest.Quality.Scoring;

/// <summary>One place where the output is not what the truth says.</summary>
/// <param name="Item">The heading to list it under: an item's number and title, "meeting", or a table.</param>
/// <param name="Place">What of it, e.g. <c>title</c> or <c>field background "Baggrund" text</c>.</param>
/// <param name="Expected">Null where nothing was.</param>
/// <param name="Came">Null where nothing did.</param>
/// <param name="Detail">What more there is to say, e.g. how alike two texts are.</param>
public sealed record Difference(
    string Item, string Place, DifferenceKind Kind, string? Expected, string? Came, string? Detail = null)
{
    /// <summary>
    /// The place in the output by position: <c>m</c> the meeting, <c>i3</c> the fourth item, <c>i3f0</c> its first field, <c>i3a0</c>
    /// attachment,
    /// <c>i3d0</c> decision, <c>t0</c> the first table. What is missing is given the place it should have stood in.
    /// </summary>
    public string? Anchor { get; init; }
}

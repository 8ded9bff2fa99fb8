namespace Ingest.Quality.Alignment;

/// <summary>Something that a truth says and its pages do not.</summary>
/// <param name="Item">The item's number and title.</param>
/// <param name="Field">The field's heading, or its kind where it has none; null: the item's title.</param>
/// <param name="InHeading">It is the field's heading that is not there, and not its text.</param>
public sealed record TruthFault(string Item, string? Field, bool InHeading);

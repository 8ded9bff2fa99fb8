namespace Ingest.Parts.Evidence;

/// <summary>What an agenda names under Bilag.</summary>
/// <param name="Label">"2" of "Bilag 2: Ansøgning", or null.</param>
/// <param name="Item">The number of the item that names it, or null.</param>
internal sealed record ListedAnnex(string Title, string? Label, string? Item)
{
    public TitleWords Words { get; } = TitleWords.Of(Title);
}

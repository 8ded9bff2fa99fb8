namespace Ingest.Parts.Evidence.Annexes;

/// <summary>What an agenda names under Bilag.</summary>
/// <param name="label">"2" of "Bilag 2: Ansøgning", or null.</param>
/// <param name="item">The number of the item that names it, or null.</param>
internal sealed class ListedAnnex(string title, string? label, string? item)
{
    public string Title => title;

    public string? Label => label;

    public string? Item => item;

    public TitleWords Words => _words ??= TitleWords.Of(title);

    private TitleWords? _words;
}

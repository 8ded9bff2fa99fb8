namespace Ingest.Parts.Evidence;

/// <summary>What a line at a page's top may call the page.</summary>
/// <param name="Words">Without the annex's label before them.</param>
/// <param name="IsRunning">A header that other pages have too, and that names no annex by its label.</param>
internal sealed record PageName(TitleWords Words, AnnexLabel? Label, bool StandsOut, bool IsNumbered, bool IsRunning)
{
    public static PageName Of(TopPhrase phrase)
    {
        var label = AnnexLabel.Read(phrase.Text);
        return new PageName(TitleWords.Of(label is { Rest.Length: > 0 } ? label.Rest : phrase.Text), label, phrase.StandsOut, phrase.IsNumbered, phrase.Recurs && label is null);
    }
}

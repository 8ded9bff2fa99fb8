using Ingest.Parts.Evidence.Annexes;

namespace Ingest.Parts.Evidence;

/// <summary>What a line at a page's top may call the page. Most are never asked for more than their look.</summary>
internal sealed class PageName(TopPhrase phrase)
{
    public bool StandsOut => phrase.StandsOut;

    public bool IsNumbered => phrase.IsNumbered;

    /// <summary>A header that other pages have too, and that names no annex by its label.</summary>
    public bool IsRunning => phrase.Recurs && Label is null;

    public AnnexLabel? Label => (_label ??= [AnnexLabel.Read(phrase.Text)])[0];

    /// <summary>Without the annex's label before them.</summary>
    public TitleWords Words => _words ??= TitleWords.Of(Label is { Rest.Length: > 0 } label ? label.Rest : phrase.Text);

    private AnnexLabel?[]? _label;
    private TitleWords? _words;
}

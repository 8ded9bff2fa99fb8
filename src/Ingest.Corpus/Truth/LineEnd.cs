namespace Ingest.Corpus.Truth;

/// <summary>How a drawn line ends.</summary>
public enum LineEnd
{
    /// <summary>At a space or the paragraph's end.</summary>
    Plain,

    /// <summary>With a hyphen that splits a word and goes when the lines are joined.</summary>
    SoftHyphen,

    /// <summary>With a hyphen of the text's own, the next word follows without a space.</summary>
    HardHyphen,

    /// <summary>Inside a long word or address, with no hyphen added.</summary>
    Cut,
}

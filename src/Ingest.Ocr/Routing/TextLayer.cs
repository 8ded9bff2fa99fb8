namespace Ingest.Ocr.Routing;

/// <summary>What a page's embedded text is worth.</summary>
public enum TextLayer
{
    Good,

    /// <summary>The page is a picture; what text there is was put over it.</summary>
    None,

    /// <summary>Its characters are not what is printed: a wrong character map, or an old OCR's bad guess.</summary>
    Bad,
}

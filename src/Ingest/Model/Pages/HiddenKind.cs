namespace Ingest.Model;

/// <summary>Why a reader of the page doesn't see a glyph that is in the file.</summary>
public enum HiddenKind
{
    /// <summary>Something opaque was painted over it.</summary>
    Covered,

    /// <summary>A mark to redact it stands over it, not yet carried out.</summary>
    Redacted,

    /// <summary>It stands outside the clipping path or the page's crop box.</summary>
    Clipped,

    /// <summary>It stands on a layer that is switched off, or belongs to an annotation that is not shown.</summary>
    Layer,

    /// <summary>It is painted in no way: invisible rendering mode, no opacity.</summary>
    Invisible,

    /// <summary>It has the colour of what is under it.</summary>
    Paper,

    /// <summary>It is too small to be read.</summary>
    Tiny,
}

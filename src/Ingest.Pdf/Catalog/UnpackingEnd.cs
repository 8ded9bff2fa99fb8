namespace Ingest.Pdf.Catalog;

/// <summary>How the unpacking of a stream ended.</summary>
internal enum UnpackingEnd
{
    Whole,

    /// <summary>It is damaged: what came before the damage is there.</summary>
    Broken,

    /// <summary>Nothing is there.</summary>
    TooLarge,
}

namespace Ingest.Ocr;

/// <summary>Which pages are read from their picture.</summary>
public enum OcrMode
{
    /// <summary>Those without text, or with text that can't be right.</summary>
    Auto,

    /// <summary>All.</summary>
    Always,

    /// <summary>None.</summary>
    Never,
}

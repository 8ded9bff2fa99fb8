namespace Ingest.Model;

/// <summary>What a line is to its page, seen over all pages.</summary>
public enum LineZone
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>Running header or footer, page number, watermark.</summary>
    Furniture,

    /// <summary>Table of contents (indholdsfortegnelse).</summary>
    Contents,
}

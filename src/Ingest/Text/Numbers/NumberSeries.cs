namespace Ingest.Text.Numbers;

/// <summary>What an item's number counts with.</summary>
public enum NumberSeries
{
    /// <summary>1, 2, 3; 3.4.</summary>
    Arabic,

    /// <summary>A, B, C.</summary>
    Letter,

    /// <summary>I, II, III.</summary>
    Roman,
}

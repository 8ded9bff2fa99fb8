namespace Ingest.Batch.Documents;

/// <summary>What was done with an input.</summary>
public enum DocumentOutcome
{
    /// <summary>Its pages were read.</summary>
    Read,

    /// <summary>Another input has the same content and was read.</summary>
    Copied,

    /// <summary>An earlier run had read it already, or this one before it was ended.</summary>
    Unchanged,

    /// <summary>There was nothing to read.</summary>
    Unreadable,
}

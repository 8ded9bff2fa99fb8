namespace Ingest.Model;

/// <summary>What a body line is to its agenda.</summary>
public enum LineLabel
{
    /// <summary>The front page's and other text about the meeting, before the items or after them.</summary>
    Meeting,

    /// <summary>The first line of an item's heading.</summary>
    ItemHeading,

    /// <summary>The heading's further lines.</summary>
    ItemHeadingContinued,

    /// <summary>The case's number, handler or document.</summary>
    CaseLine,

    FieldHeading,

    FieldHeadingContinued,

    /// <summary>A heading inside a field.</summary>
    InnerHeading,

    /// <summary>The first line of a list entry.</summary>
    ListEntry,

    /// <summary>Everything else in a field.</summary>
    Body,
}

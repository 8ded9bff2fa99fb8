namespace Ingest.Model;

/// <summary>What a person said that lines are.</summary>
public enum GivenRole
{
    /// <summary>An item's heading.</summary>
    ItemHeading,

    /// <summary>No item's heading, but text of the agenda.</summary>
    Text,

    /// <summary>No text of the agenda: a running head or foot, or a line of contents.</summary>
    Furniture,
}

using System.Collections.Immutable;

namespace Ingest.Model;

/// <summary>
/// What is known of a document as a whole before its lines are labelled; lines are counted as in <see cref="DocumentContext"/>.
/// </summary>
public sealed record DocumentStructure
{
    /// <summary>The document speaks as an agenda or minutes.</summary>
    public required bool IsAgenda { get; init; }

    /// <summary>The type of the field headings.</summary>
    public required FieldHeadingStyle FieldHeadings { get; init; }

    /// <summary>The document prints its field headings in a margin beside their text.</summary>
    public required bool FieldsInMargin { get; init; }

    /// <summary>The numbered lines that number the items, with their weights (log-odds); none where no chain can be trusted.</summary>
    public required ImmutableArray<WeightedLine> ItemNumbers { get; init; }

    /// <summary>The lines that are headings over sections of numbered items.</summary>
    public required ImmutableArray<int> Sections { get; init; }

    /// <summary>
    /// Lines that name a group of the items below and number nothing ("Punkter til drøftelse:"): no items, and no item's text.
    /// </summary>
    public ImmutableArray<int> Groups { get; init; } = [];

    /// <summary>Where items have numbers, the lines that look like headings, have none and stand over no field.</summary>
    public ImmutableArray<int> HeadingsInside { get; init; } = [];

    /// <summary>Of an agenda without item numbers the lines in the style that is kept for items, with their weights (log-odds).</summary>
    public required ImmutableArray<WeightedLine> TitledItems { get; init; }
}

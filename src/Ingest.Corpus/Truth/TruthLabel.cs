namespace Ingest.Corpus.Truth;

/// <summary>What a drawn line is.</summary>
public enum TruthLabel
{
    Furniture,
    Contents,
    Meeting,
    ItemHeading,
    ItemHeadingContinued,
    Access,
    CaseLine,
    FieldHeading,
    FieldHeadingContinued,
    InnerHeading,
    ListEntry,
    Body,
    TableLine,
}

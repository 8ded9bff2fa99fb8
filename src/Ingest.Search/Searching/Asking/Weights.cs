namespace Ingest.Search.Searching.Asking;

/// <summary>
/// What a find is worth: numbers without unit, chosen on the half of the tests' questions that is for choosing
/// (tests/Ingest.Tests/Search/Sets), and told on the other half.
/// </summary>
internal sealed record Weights
{
    public static Weights Usual { get; } = new();

    /// <summary>Fields, an item's text being 1.</summary>
    public float Title { get; init; } = 3f;

    public float Headings { get; init; } = 0.5f;

    /// <summary>The word as a part of a compound, and a synonym.</summary>
    public float Part { get; init; } = 0.35f;

    public float Synonym { get; init; } = 0.6f;

    /// <summary>A compound whose words stand near one another.</summary>
    public float Apart { get; init; } = 0.35f;

    /// <summary>Of the fields and terms that a word is found by, the best counts whole and the rest this much.</summary>
    public float Rest { get; init; } = 0.25f;

    /// <summary>Small words outside phrases.</summary>
    public float StopWord { get; init; } = 0.05f;

    /// <summary>All words of the question together, near one another.</summary>
    public float Together { get; init; } = 0.5f;
}

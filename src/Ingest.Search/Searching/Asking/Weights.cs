namespace Ingest.Search.Searching.Asking;

/// <summary>
/// What a find is worth: numbers without unit, chosen on the half of the tests' questions that is for choosing
/// (tests/Ingest.Tests/Search/Sets), and told on the other half.
/// </summary>
internal sealed record Weights
{
    public static Weights Usual { get; } = new();

    /// <summary>Fields, an item's text being 1.</summary>
    public float Title { get; init; } = 1.5f;

    /// <summary>The word as a part of a compound, and a synonym.</summary>
    public float Part { get; init; } = 0.7f;

    public float Synonym { get; init; } = 0.3f;

    /// <summary>Of a compound: two of its words or more that stand together in it; all of its words, apart; one of them.</summary>
    public float Inner { get; init; } = 0.4f;

    public float Apart { get; init; } = 0.4f;

    public float Piece { get; init; } = 0.15f;

    /// <summary>The meeting's body, where its name has the word.</summary>
    public float Body { get; init; } = 0.4f;

    /// <summary>Of the fields and terms that a word is found by, the best counts whole and the rest this much.</summary>
    public float Rest { get; init; } = 0.5f;

    /// <summary>A meeting of the year that was typed.</summary>
    public float Year { get; init; } = 1.5f;

    /// <summary>All words of the question, beside most of them; two that stand beside one another in the question and in a title.</summary>
    public float Whole { get; init; } = 10f;

    public float Pair { get; init; } = 0.5f;

    /// <summary>Words that the best finds have in common.</summary>
    public float Feedback { get; init; } = 0.5f;

    /// <summary>Small words outside phrases.</summary>
    public float StopWord { get; init; } = 0.05f;

}

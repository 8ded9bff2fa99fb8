using Ingest.Model.Output;

namespace Ingest.Quality.Scoring;

/// <summary>One item, field or table that was judged: what it should have been, what it was, and how sure the output was of it.</summary>
public sealed record Outcome
{
    public required OutcomeKind Of { get; init; }

    /// <summary>The truth's kind of field; null where nothing was expected, and for items and tables.</summary>
    public FieldKind? Expected { get; init; }

    /// <summary>The output's kind of field; null where nothing came, and for items and tables.</summary>
    public FieldKind? Came { get; init; }

    /// <summary>Found in the right place under the right name; its text is not asked.</summary>
    public bool Found { get; init; }

    /// <summary>Right in all that it says.</summary>
    public bool Right { get; init; }

    /// <summary>The output's own; null where nothing came.</summary>
    public double? Confidence { get; init; }

    /// <summary>Where it is in the output; see <see cref="Difference.Anchor"/>.</summary>
    public string? Anchor { get; init; }
}

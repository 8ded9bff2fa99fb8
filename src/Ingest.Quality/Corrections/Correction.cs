using System.Collections.Immutable;
using Ingest.Quality.Corrections.Places;

namespace Ingest.Quality.Corrections;

/// <summary>
/// What a person says is right at one place. The place is found again by its ink: <see cref="Page"/> and <see cref="Box"/>.
/// </summary>
public sealed record Correction
{
    /// <summary>One of <see cref="CorrectionPlaces"/>.</summary>
    public required string Place { get; init; }

    /// <summary>The item's id as it was, for a person to read; it decides where two places share their ink.</summary>
    public string? Item { get; init; }

    /// <summary>The field's kind as it was; decides likewise.</summary>
    public string? Field { get; init; }

    /// <summary>Where its ink begins; null for the meeting.</summary>
    public int? Page { get; init; }

    /// <summary>Left, bottom, right, top of its ink on <see cref="Page"/> in points; empty for the meeting.</summary>
    public ImmutableArray<double> Box { get; init; } = [];

    /// <summary>
    /// Which of several that share the place: a decision by its text, a participant by its name, a part by its pages (<c>5-9</c>).
    /// </summary>
    public string? Entry { get; init; }

    /// <summary>0 for the first body row; of a cell. Of an entry: which of those with the same words, 0 or null for the first.</summary>
    public int? Row { get; init; }

    public int? Column { get; init; }

    /// <summary>What the output said when the person looked.</summary>
    public string? Was { get; init; }

    /// <summary>What is right; null: there is none.</summary>
    public required string? Right { get; init; }

    public string? Note { get; init; }
}

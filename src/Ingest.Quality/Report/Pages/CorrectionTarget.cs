using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Quality.Corrections;
using Ingest.Quality.Corrections.Places;

namespace Ingest.Quality.Report.Pages;

/// <summary>A place that a person can correct, as the page's script takes it.</summary>
internal sealed record CorrectionTarget
{
    public string? Item { get; init; }

    public string? Field { get; init; }

    /// <summary>Which of several: a correction's own <see cref="Correction.Entry"/>.</summary>
    public string? Entry { get; init; }

    /// <summary>Which of the entries with the same words, from 0; null where there is one.</summary>
    public int? Nth { get; init; }

    /// <summary>The place that names an entry, so that it can be added or taken away; null where there are none.</summary>
    public string? Key { get; init; }

    public int? Page { get; init; }

    public double[]? Box { get; init; }

    /// <summary>Where the lines of an item's heading are.</summary>
    public double[]? Heading { get; init; }

    /// <summary>What was read, by the places' names in <see cref="CorrectionPlaces"/>; "" for nothing.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The places that have nothing, which is not an empty text.</summary>
    public ImmutableArray<string> None { get; init; } = [];

    /// <summary>The values in the form's order.</summary>
    public ImmutableArray<string> Order { get; init; } = [];

    /// <summary>A table: its cells are corrected by row and column.</summary>
    public bool Cells { get; init; }

    /// <summary>A part: its pages are corrected with it.</summary>
    public bool Pages { get; init; }

    public static CorrectionTarget Of(params ImmutableArray<(string Place, string? Value)> values) => new()
    {
        Values = values.ToImmutableSortedDictionary(value => value.Place, value => value.Value ?? "", StringComparer.Ordinal),
        None = [.. values.Where(value => value.Value is null).Select(value => value.Place)],
        Order = [.. values.Select(value => value.Place)],
    };

    public CorrectionTarget At(SourceBox source) => this with { Page = source.Page, Box = Corners(source.Box) };

    public static double[] Corners(Box box) => [box.Left, box.Bottom, box.Right, box.Top];
}

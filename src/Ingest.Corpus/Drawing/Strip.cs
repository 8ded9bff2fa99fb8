using System.Collections.Immutable;

namespace Ingest.Corpus.Drawing;

/// <summary>What is never parted by a page's end: a line, a table row, a rule.</summary>
internal sealed record Strip
{
    /// <summary>Points; falls away at a page's top.</summary>
    public float Above { get; init; }

    public required float Height { get; init; }

    public ImmutableArray<SetLine> Lines { get; init; } = [];

    public ImmutableArray<Stroke> Strokes { get; init; } = [];

    /// <summary>Notes that stand at the foot of the page this strip is on.</summary>
    public ImmutableArray<Strip> Notes { get; init; } = [];

    public bool KeepWithNext { get; init; }

    public bool NewPage { get; init; }

    /// <summary>Goes over both columns of a two-column page.</summary>
    public bool FullWidth { get; init; }

    /// <summary>The item that begins here.</summary>
    public string? StartsItem { get; init; }

    /// <summary>The item's number and title, for running headers.</summary>
    public string? RunningTitle { get; init; }

    /// <summary>Rows drawn again when the table goes on over a page.</summary>
    public ImmutableArray<Strip> TableHead { get; init; } = [];

    /// <summary>The last line that may stand at a page's foot with what follows on the next page.</summary>
    public bool OrphanHere { get; init; }
}

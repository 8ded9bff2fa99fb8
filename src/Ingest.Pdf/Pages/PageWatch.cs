using System.Collections.Immutable;

namespace Ingest.Pdf.Pages;

/// <summary>For a caller that may have to end the reading of a document and try again without a page.</summary>
public sealed record PageWatch
{
    /// <summary>Told of each page's number before it is read, and of 0 when all are.</summary>
    public Action<int> Begins { get; init; } = _ => { };

    /// <summary>Pages that are not read, in order, each with the reason.</summary>
    public ImmutableSortedDictionary<int, string> LeaveOut { get; init; } = ImmutableSortedDictionary<int, string>.Empty;

    /// <summary>No page after it is read.</summary>
    public int Last { get; init; } = int.MaxValue;

    /// <summary>Why that is the last one.</summary>
    public string LastReason { get; init; } = "";

    /// <summary>Asked before each page; from the first yes on no page is read.</summary>
    public Func<bool> TimeIsUp { get; init; } = () => false;

    /// <summary>What the files inside it may cost.</summary>
    public EmbeddedLimits Embedded { get; init; } = EmbeddedLimits.Default;
}

using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Ocr.Routing;

/// <summary>How one page is read: from the file, from its picture, or in parts.</summary>
/// <param name="Layer">Not <see cref="TextLayer.Good"/>: all of it is read from its picture.</param>
/// <param name="Regions">Parts of a page whose other text is good.</param>
internal sealed record PagePlan(PageLayout Page, TextLayer Layer, ImmutableArray<PlannedRegion> Regions)
{
    public bool IsWhole { get; init; } = Layer != TextLayer.Good;

    public bool IsRead => IsWhole || !Regions.IsEmpty;
}

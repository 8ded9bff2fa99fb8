using System.Collections.Immutable;

namespace Ingest.Model;

/// <summary>The region of a table on one page, in reading space.</summary>
public sealed record TablePart(int Page, Box Box)
{
    /// <summary>
    /// Glyphs of header rows that this page repeats, and of the rest of a row that began on the page before: they belong to the
    /// table and to none of its cells.
    /// </summary>
    public ImmutableArray<int> RepeatedHeaderGlyphs { get; init; } = [];
}

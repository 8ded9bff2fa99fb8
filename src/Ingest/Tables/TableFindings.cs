using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables;

/// <summary>A document's tables, and what was drawn like one and is none.</summary>
public sealed record TableFindings(ImmutableArray<Table> Tables, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>
    /// Drawn grids of which a cell holds one of <see cref="Tables"/>. They lay a page out, or are a table of items: two columns with a
    /// meeting's points and what was decided, where a point has figures in a table.
    /// </summary>
    public ImmutableArray<Table> Frames { get; init; } = [];
}

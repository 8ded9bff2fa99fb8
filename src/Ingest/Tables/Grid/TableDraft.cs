using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Joining;

namespace Ingest.Tables.Grid;

/// <summary>A table of one page while its grid is being worked out; rows count downwards.</summary>
/// <param name="Drawn">Its cells are drawn, so their borders are exact.</param>
/// <param name="Weak">Too few rows to be a table but as the beginning or end of one.</param>
/// <param name="HeaderRows">How many first rows are headers; -1 while nobody has said.</param>
internal sealed record TableDraft(
    int Page, Box Box, int Rows, int Columns, ImmutableArray<DraftCell> Cells, int HeaderRows = -1, double Confidence = 1,
    bool Drawn = false, bool Weak = false)
{
    /// <summary>Other drawn grids lie in its cells: it is none of the document's tables, but may be a table of its items.</summary>
    public bool IsFrame { get; init; }

    /// <summary>Where it was found on two pages laid side by side.</summary>
    public SheetSpread? Sheet { get; init; }

    public IEnumerable<DraftCell> Filled => Cells.Where(cell => !cell.IsEmpty);
}

using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables;

/// <summary>A table of one page while its grid is being worked out; rows count downwards.</summary>
/// <param name="HeaderRows">How many first rows are headers; -1 while nobody has said.</param>
internal sealed record TableDraft(
    int Page, Box Box, int Rows, int Columns, ImmutableArray<DraftCell> Cells, int HeaderRows = -1, double Confidence = 1)
{
    public IEnumerable<DraftCell> Filled => Cells.Where(cell => !cell.IsEmpty);
}

using System.Collections.Immutable;
using Ingest.Quality.Icdar;

namespace Ingest.Batch.Tabula;

/// <summary>A table as Tabula gives it.</summary>
/// <param name="Page">From 1 up; null where this release does not say.</param>
/// <param name="Rows">Its rows of cells, as long as they are.</param>
public sealed record TabulaTable(int? Page, ImmutableArray<ImmutableArray<TabulaCell>> Rows)
{
    public int ColumnCount => Rows.IsEmpty ? 0 : Rows.Max(row => row.Length);

    public bool IsEmpty => Rows.All(row => row.All(cell => cell.Text.Length == 0));

    /// <summary>The cells as the competition's measure sees them.</summary>
    public ImmutableArray<GridCell> Grid() =>
        [.. Rows.SelectMany((row, r) => row.Select((cell, c) => new GridCell(r, r, c, c, cell.Text)))];
}

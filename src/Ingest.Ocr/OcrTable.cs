using System.Collections.Immutable;

namespace Ingest.Ocr;

/// <summary>A table that an engine found, on one page or on several.</summary>
/// <param name="Cells">Each once; a spanning cell stands at its first row and column.</param>
public sealed record OcrTable(int RowCount, int ColumnCount, ImmutableArray<OcrCell> Cells);

using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Rows;
using Ingest.Tables.Words;

namespace Ingest.Tables.Headers;

/// <summary>Words of a header's row with no more than a word space between them.</summary>
/// <param name="Row">Its row in the header, 0 the topmost.</param>
/// <param name="Cell">What it was part of by the columns alone.</param>
internal sealed record HeaderPiece(int Row, RowCell Cell, ImmutableArray<PlacedWord> Words)
{
    public Box Box { get; } = Box.Around(Words.Select(word => word.Box));

    public double Size => Words[0].Size;

    public double Baseline => Words[0].Baseline;

    public static IEnumerable<HeaderPiece> Of(RowCell cell, int row)
    {
        var start = 0;
        for (var i = 1; i <= cell.Words.Length; i++)
        {
            if (i == cell.Words.Length || cell.Words[i].Box.Left - cell.Words[i - 1].Box.Right
                > ColumnBands.GapBefore(cell.Words[i - 1], cell.Words[i]) * cell.Words[i].Size)
            {
                yield return new HeaderPiece(row, cell, cell.Words[start..i]);
                start = i;
            }
        }
    }
}

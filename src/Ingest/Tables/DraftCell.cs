using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables;

/// <summary>A cell while its grid is being worked out.</summary>
internal sealed record DraftCell(int Row, int Column, int RowSpan, int ColumnSpan, Box Box, ImmutableArray<PlacedWord> Words)
{
    public bool IsEmpty => Words.IsEmpty;

    public int RowEnd => Row + RowSpan;

    public int ColumnEnd => Column + ColumnSpan;
}

using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Words;

namespace Ingest.Tables.Grid;

/// <summary>A cell while its grid is being worked out.</summary>
internal sealed record DraftCell(int Row, int Column, int RowSpan, int ColumnSpan, Box Box, ImmutableArray<PlacedWord> Words)
{
    private (ImmutableArray<PlacedWord> Words, string Text)? _text;

    public bool IsEmpty => Words.IsEmpty;

    /// <summary>The words joined; made once, as many look at it.</summary>
    public string Text
    {
        get
        {
            if (_text is not { } made || made.Words != Words)
            {
                _text = made = (Words, CellText.Of(Words));
            }

            return made.Text;
        }
    }

    public int RowEnd => Row + RowSpan;

    public int ColumnEnd => Column + ColumnSpan;
}

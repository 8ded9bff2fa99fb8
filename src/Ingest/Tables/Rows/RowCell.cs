using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Words;

namespace Ingest.Tables.Rows;

/// <summary>What one text row has in one column, or over several.</summary>
internal sealed record RowCell(int First, int Last, ImmutableArray<PlacedWord> Words)
{
    public Box Box => TextRun.Around(Words);

    /// <summary>Without what is struck out, unless that is all.</summary>
    public string Text => TextRun.TextOf(Words);

    public bool IsSpan => Last > First;

    /// <summary>A line of a wrapped name, which heads its own column only.</summary>
    public bool IsWrapped { get; init; }
}

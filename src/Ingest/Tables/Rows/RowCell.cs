using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Words;

namespace Ingest.Tables.Rows;

/// <summary>What one text row has in one column, or over several.</summary>
internal sealed record RowCell(int First, int Last, ImmutableArray<PlacedWord> Words)
{
    public Box Box => Box.Around(Words.Select(word => word.Box));

    /// <summary>Without what is struck out, unless that is all.</summary>
    public string Text => string.Join(' ', Words.Where(word => !word.Struck || Words.All(other => other.Struck)).Select(word => word.Text));

    public bool IsSpan => Last > First;

    /// <summary>A line of a wrapped name, which heads its own column only.</summary>
    public bool IsWrapped { get; init; }
}

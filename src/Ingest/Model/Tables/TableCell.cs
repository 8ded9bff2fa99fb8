using System.Collections.Immutable;

namespace Ingest.Model;

/// <summary>One cell of a table.</summary>
/// <param name="Text">Its lines joined, line-end hyphens undone.</param>
/// <param name="Page">The page its ink is on.</param>
/// <param name="Glyphs">Indices into that page's glyphs.</param>
public sealed record TableCell(
    int Row, int Column, int RowSpan, int ColumnSpan, string Text, int Page, Box Box, ImmutableArray<int> Glyphs)
{
    /// <summary>What is struck out in it, lines joined; empty where nothing is.</summary>
    public string Struck { get; init; } = "";
}

using System.Collections.Immutable;

namespace Ingest.Model;

/// <summary>A table as found on the page (or pages): a grid of cells, every cell with its ink.</summary>
public sealed record Table
{
    /// <summary>One part a page, in order.</summary>
    public required ImmutableArray<TablePart> Parts { get; init; }

    /// <summary>All cells, each once, row by row; a spanning cell stands at its first row and column.</summary>
    public required ImmutableArray<TableCell> Cells { get; init; }

    public required int RowCount { get; init; }

    public required int ColumnCount { get; init; }

    /// <summary>How many of the first rows are headers.</summary>
    public required int HeaderRows { get; init; }

    /// <summary>The cells of rows that are struck out whole: in no row, each with the row that it would stand in.</summary>
    public ImmutableArray<TableCell> StruckRows { get; init; } = [];

    public string? Caption { get; init; }

    /// <summary>What a line over the table says the figures' unit is: <c>Beløb i 1.000 kr.</c></summary>
    public string? UnitLine { get; init; }

    /// <summary>The caption's ink and the unit line's, on the first part's page.</summary>
    public ImmutableArray<int> CaptionGlyphs { get; init; } = [];

    /// <summary>Lines or shades bound its cells; else only its text shows them.</summary>
    public bool Drawn { get; init; }

    /// <summary>Probability that this is a table and that its grid is right.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The same table, its pages counted otherwise.</summary>
    public Table Counted(Func<int, int> count) => this with
    {
        Parts = [.. Parts.Select(part => part with { Page = count(part.Page) })],
        Cells = [.. Cells.Select(cell => cell with { Page = count(cell.Page) })],
        StruckRows = [.. StruckRows.Select(cell => cell with { Page = count(cell.Page) })],
    };

    /// <summary>Every glyph that is the table's, with its page.</summary>
    public IEnumerable<(int Page, int Glyph)> AllGlyphs() =>
        GlyphPieces().SelectMany(piece => piece.Glyphs.Select(glyph => (piece.Page, glyph)));

    /// <summary>The same, those of a cell, of a repeated head and of the caption together.</summary>
    internal IEnumerable<(int Page, ImmutableArray<int> Glyphs)> GlyphPieces()
    {
        foreach (var cell in Cells)
        {
            yield return (cell.Page, cell.Glyphs);
        }

        foreach (var cell in StruckRows)
        {
            yield return (cell.Page, cell.Glyphs);
        }

        foreach (var part in Parts)
        {
            yield return (part.Page, part.RepeatedHeaderGlyphs);
        }

        if (!CaptionGlyphs.IsEmpty)
        {
            yield return (Parts[0].Page, CaptionGlyphs);
        }
    }
}

using System.Collections.Immutable;
using Ingest.Corpus.Drawing;

namespace Ingest.Corpus.Families;

/// <summary>Points.</summary>
internal sealed record PageStyle(
    float Width = 595, float Height = 842, float Left = 71, float Right = 71, float Top = 85, float Bottom = 75,
    int Columns = 1, float Gutter = 22)
{
    public float Body => Width - Left - Right;

    public float ColumnWidth => (Body - (Gutter * (Columns - 1))) / Columns;
}

internal enum Justification
{
    None,
    Words,
    Letters,
}

/// <param name="Leading">Line height as a multiple of the size.</param>
/// <param name="ParagraphGap">Points above a paragraph.</param>
/// <param name="FirstIndent">Points, of a paragraph's first line.</param>
internal sealed record TypeStyle(
    ImmutableArray<TypeFamily> Body, float MinSize = 10, float MaxSize = 11, float Leading = 1.22f,
    Justification Justify = Justification.None, bool Hyphenate = false, float ParagraphGap = 7, float FirstIndent = 0,
    ImmutableArray<TypeFamily> Heading = default, bool CutAddresses = false, float BodyIndent = 0);

internal enum SpaceHabit
{
    /// <summary>Space glyphs as typed.</summary>
    Glyphs,

    /// <summary>Words placed one by one, no space glyph at all.</summary>
    None,

    /// <summary>Every glyph placed by itself.</summary>
    EachGlyph,
}

internal enum DrawOrder
{
    Reading,
    FurnitureFirst,
    FooterFirst,
    RightColumnFirst,
    BoldFirst,
    BottomUp,
    Shuffled,
}

/// <summary>What a PDF producer does to glyphs.</summary>
/// <param name="Kerning">Pairs such as AV are drawn closer, as PDF writers with kerning do.</param>
/// <param name="StrayGaps">Share of words with a gap of about 0.12 em inside.</param>
/// <param name="StraySpaces">Share of words with a space glyph inside that takes no room.</param>
internal sealed record GlyphStyle(
    SpaceHabit Spaces = SpaceHabit.Glyphs, DrawOrder Order = DrawOrder.Reading, bool Ligatures = false, bool Kerning = false,
    double StrayGaps = 0, double StraySpaces = 0, string? Producer = null);

internal enum Side
{
    Left,
    Center,
    Right,
}

/// <summary>
/// One line of a running header or footer; {page}, {pages}, {body}, {date}, {kind}, {commune}, {item} (the last on the page), {carried}
/// (the one that goes on from the page before) are filled in.
/// </summary>
internal sealed record FurnitureLine(string Text, Side Side = Side.Left, bool Bold = false, float Size = 8.5f, bool SkipFirst = false);

/// <param name="Stamp">A large grey word across every page; it is no line of the truth.</param>
/// <param name="Logo">A coloured sign at the header's right edge.</param>
internal sealed record FurnitureStyle(
    ImmutableArray<FurnitureLine> Header, ImmutableArray<FurnitureLine> Footer, bool HeaderRule = false, bool FooterRule = false,
    uint Color = 0,
    string? Stamp = null, bool Logo = false);

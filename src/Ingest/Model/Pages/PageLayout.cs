using System.Collections.Immutable;

namespace Ingest.Model;

/// <summary>
/// What is drawn on one page, in its reading space: points, origin bottom left, turned so that most
/// text runs from left to right. The reader (PDF or OCR) makes it; nothing changes it afterwards.
/// </summary>
public sealed record PageLayout
{
    /// <summary>1 for the first page.</summary>
    public required int Number { get; init; }

    /// <summary>Width in points, in reading space.</summary>
    public required double Width { get; init; }

    /// <summary>Height in points, in reading space.</summary>
    public required double Height { get; init; }

    /// <summary>Quarter turns that the displayed page was turned clockwise to get the reading space.</summary>
    public int Turn { get; init; }

    /// <summary>By how much lines rise to the right on the page as it was scanned, in degrees; the reading space has them level.</summary>
    public double Degrees { get; init; }

    /// <summary>In drawing order.</summary>
    public ImmutableArray<Glyph> Glyphs { get; init; } = [];

    /// <summary>The reader's own for each glyph, 0 to 1; empty where the text is embedded and so sure.</summary>
    public ImmutableArray<float> GlyphConfidences { get; init; } = [];

    /// <summary>
    /// Of glyphs whose text runs along no edge of the page (<see cref="Glyph.Turn"/> -1), rising by glyph;
    /// empty where the reader doesn't tell.
    /// </summary>
    public ImmutableArray<Slant> Slants { get; init; } = [];

    /// <summary>What is in the file and not shown: in none of the glyphs.</summary>
    public ImmutableArray<HiddenPiece> Hidden { get; init; } = [];

    /// <summary>
    /// Areas that are marked to be redacted and not yet are (ISO 32000-2, 12.5.6.23):
    /// nothing in them is read, in a picture of the page neither.
    /// </summary>
    public ImmutableArray<Box> Redactions { get; init; } = [];

    /// <summary>
    /// Indices, rising, of glyphs that are not in the file: each is <see cref="CoverSign"/> and stands where something covered was.
    /// The ledger doesn't count them.
    /// </summary>
    public ImmutableArray<int> CoverSigns { get; init; } = [];

    /// <summary>
    /// Indices, rising, of glyphs that are on the page and another document's, where two meetings share it. The ledger counts them there.
    /// </summary>
    public ImmutableArray<int> Elsewhere { get; init; } = [];

    /// <summary>Stands in a text where covered words were (U+2588 FULL BLOCK).</summary>
    public const string CoverSign = "█";

    /// <summary>
    /// The file says which line-end hyphens split a word (a Span with ActualText U+00AD, ISO 32000-2 section 14.9.4): these are U+00AD
    /// glyphs here, and all other hyphens are the words' own.
    /// </summary>
    public bool MarksSplitWords { get; init; }

    public ImmutableArray<FontFace> Fonts { get; init; } = [];

    public ImmutableArray<Ruling> Rulings { get; init; } = [];

    /// <summary>
    /// The lines of strike-out annotations (ISO 32000-2, 12.5.6.10) and of characters typed over words, through the words that they strike;
    /// none of them is a ruling.
    /// </summary>
    public ImmutableArray<Ruling> Strikes { get; init; } = [];

    /// <summary>Strokes of pen annotations (ISO 32000-2, 12.5.6.7, 12.5.6.9, 12.5.6.13): lines and ink, wherever they run.</summary>
    public ImmutableArray<PenStroke> PenStrokes { get; init; } = [];

    /// <summary>Straight strokes aslant over text, on the page or of annotations: they may cross it out.</summary>
    public ImmutableArray<Slash> Slashes { get; init; } = [];

    /// <summary>Filled areas that are not thin: shading of cells and boxes round text.</summary>
    public ImmutableArray<Box> Fills { get; init; } = [];

    public ImmutableArray<PageLink> Links { get; init; } = [];

    public ImmutableArray<Box> Pictures { get; init; } = [];

    /// <summary>
    /// One number for each of <see cref="Pictures"/>, the same where the same picture is drawn again; empty where that is not known.
    /// </summary>
    public ImmutableArray<long> PictureKeys { get; init; } = [];

    /// <summary>
    /// How many small painted shapes with curves or many corners there are, as letters turned to outlines are; a letter's holes count too.
    /// </summary>
    public int OutlineInk { get; init; }

    /// <summary>Where such shapes stand side by side as letters of a line do, a box for each such line.</summary>
    public ImmutableArray<Box> OutlineBoxes { get; init; } = [];

    /// <summary>
    /// All text is in rendering mode 3, neither filled nor stroked (ISO 32000-2, table 104):
    /// a layer that an OCR laid over the page's picture.
    /// </summary>
    public bool UnseenText { get; init; }

    /// <summary>A JPEG file: the one picture that all of the page is, where it is that and nothing else.</summary>
    public ReadOnlyMemory<byte>? Scan { get; init; }

    /// <summary>Lies a box of the reading space on the page, a point's slack granted?</summary>
    public bool Holds(Box box) => box.Left >= -1 && box.Bottom >= -1 && box.Right <= Width + 1 && box.Top <= Height + 1;

    /// <summary>A box of the reading space, as the displayed page has it: turned back round its own middle, so still upright.</summary>
    public Box ToPage(Box box) => Turned(Askew(box));

    private Box Turned(Box box) => (Turn & 3) switch
    {
        1 => new Box(Height - box.Top, box.Left, Height - box.Bottom, box.Right),
        2 => new Box(Width - box.Right, Height - box.Top, Width - box.Left, Height - box.Bottom),
        3 => new Box(box.Bottom, Width - box.Right, box.Top, Width - box.Left),
        _ => box,
    };

    private Box Askew(Box box)
    {
        if (Degrees == 0)
        {
            return box;
        }

        var (sine, cosine) = Math.SinCos(Degrees * Math.PI / 180);
        var (x, y) = (box.MiddleX - (Width / 2), box.MiddleY - (Height / 2));
        var (right, up) = ((cosine * x) - (sine * y) - x, (sine * x) + (cosine * y) - y);
        return new Box(box.Left + right, box.Bottom + up, box.Right + right, box.Top + up);
    }
}

using System.Text;
using Ingest.Model;

namespace Ingest.Ocr.Routing.Fonts;

/// <summary>What a document sets in one font: how many glyphs, how many of them without a character, and some of its text.</summary>
internal sealed class FontSample(FontFace face)
{
    /// <summary>Pieces of lines that are kept; more say nothing more.</summary>
    private const int MostPieces = 120;

    /// <summary>Widths that differ by less are one.</summary>
    private const double WidthsPerSize = 50;

    /// <summary>What the PDF reader gives a glyph without ink, in point sizes above the baseline.</summary>
    private const double HeightWithoutInk = 0.7;

    private readonly StringBuilder _piece = new();
    private readonly HashSet<int> _widths = [];
    private bool _draws;

    public FontFace Face => face;

    /// <summary>Glyphs that are no blanks.</summary>
    public int Ink { get; private set; }

    /// <summary>Those without a character, or with one that no text has.</summary>
    public int Strange { get; private set; }

    /// <summary>Those with a character of the private use area.</summary>
    public int Private { get; private set; }

    /// <summary>How many different widths the glyphs without any character have: a row of dots has one.</summary>
    public int UnknownWidths => _widths.Count;

    public List<string> Pieces { get; } = [];

    /// <summary>There is text enough of it.</summary>
    public bool IsFull => Pieces.Count >= MostPieces;

    public void Count(in Glyph glyph)
    {
        var isNone = Characters.IsNone(glyph.Text);
        Ink += isNone || !glyph.IsBlank ? 1 : 0;
        Strange += isNone ? 1 : 0;
        Private += !isNone && glyph.Text[0] is >= '\uE000' and <= '\uF8FF' ? 1 : 0;
    }

    /// <param name="begins">It doesn't follow on the glyph before.</param>
    /// <param name="apart">White stands before it.</param>
    public void Add(in Glyph glyph, bool begins, bool apart)
    {
        if (begins)
        {
            End();
        }

        if (apart)
        {
            _piece.Append(' ');
        }

        if ((glyph.IsBlank && glyph.Text.Length > 0) || IsCodeOfBlank(glyph))
        {
            _piece.Append(' ');
        }
        else if (glyph.Text.Length == 0 || glyph.Text[0] == '\uFFFD')
        {
            _widths.Add((int)Math.Round(glyph.Box.Width / glyph.Size * WidthsPerSize));
            _piece.Append('\uFFFD');
        }
        else
        {
            _piece.Append(glyph.Text);
        }
    }

    public void End()
    {
        if (_piece.Length > 0)
        {
            Pieces.Add(_piece.ToString());
            _piece.Clear();
        }
    }

    /// <summary>Without a map a blank's text is its code; it draws nothing, where the font's other glyphs do.</summary>
    private bool IsCodeOfBlank(in Glyph glyph)
    {
        var drawsNothing = glyph.Box.Bottom == glyph.Baseline && Math.Abs(glyph.Box.Height - (HeightWithoutInk * glyph.Size)) < 1e-6;
        _draws |= !drawsNothing;
        return face.Unmapped && drawsNothing && _draws;
    }
}

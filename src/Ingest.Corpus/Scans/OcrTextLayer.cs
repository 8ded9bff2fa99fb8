using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ingest.Corpus.Drawing;
using Ingest.Model;

namespace Ingest.Corpus.Scans;

/// <summary>
/// Text written over or under a picture in one of the standard fonts, which no PDF carries with it, as OCR engines and archives do.
/// Widths are those of the Liberation faces, which are made to equal them.
/// </summary>
internal sealed class OcrTextLayer
{
    private static readonly ImmutableArray<(string Name, TypeFamily Face)> Fonts =
        [("Helvetica", TypeFamily.LiberationSans), ("Times-Roman", TypeFamily.LiberationSerif)];

    /// <summary>Windows code page 1252 where it differs from Latin-1, from 0x80.</summary>
    private const string Windows = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    private readonly string _name;
    private readonly Face _face;
    private readonly StringBuilder _operators = new();

    /// <param name="font">0 or 1.</param>
    /// <param name="mode">The text rendering mode: 3 is invisible, 0 filled.</param>
    public OcrTextLayer(int font, int mode)
    {
        (_name, var family) = Fonts[font];
        _face = FontBook.Shared.Face(family, false, false);
        _operators.Append(CultureInfo.InvariantCulture, $"BT {mode} Tr\n");
    }

    public string Operators => _operators + "ET\n";

    public string FontResource(PdfObjects pdf) => string.Create(
        CultureInfo.InvariantCulture,
        $"/Font << /T1 {pdf.Add($"<< /Type /Font /Subtype /Type1 /BaseFont /{_name} /Encoding /WinAnsiEncoding >>")} 0 R >>");

    /// <summary>What of a text the standard fonts have: ligatures are taken apart, signs they lack left out.</summary>
    public static string Writable(string text) => string.Concat(
        text.Replace("\uFB01", "fi", StringComparison.Ordinal).Replace("\uFB02", "fl", StringComparison.Ordinal).Where(c => Code(c) != 0))
        .Trim();

    /// <summary>A line of text, each word set to the width it has on the page.</summary>
    /// <param name="box">Of the whole line, points.</param>
    public void Line(string text, Box box)
    {
        var size = Math.Max(1, box.Top - box.Bottom);
        var natural = Width(text) * size;
        if (natural <= 0)
        {
            return;
        }

        var scale = (box.Right - box.Left) / natural;
        var x = box.Left;
        foreach (var word in text.Split(' '))
        {
            if (word.Length > 0)
            {
                _operators.Append(CultureInfo.InvariantCulture,
                    $"/T1 {size:0.##} Tf {scale * 100:0.##} Tz 1 0 0 1 {x:0.##} {box.Bottom + (size * 0.22):0.##} Tm (");
                Escape(word);
                _operators.Append(") Tj\n");
            }

            x += (Width(word) + Width(" ")) * size * scale;
        }
    }

    /// <summary>A line from its left end, at its natural width.</summary>
    public void Line(string text, double left, double bottom, double size) =>
        Line(text, new Box(left, bottom, left + (Width(text) * size), bottom + size));

    private double Width(string text) => text.Sum(c => (double)_face.Width(c));

    private void Escape(string word)
    {
        foreach (var c in word)
        {
            var code = (char)Code(c);
            _operators.Append(code is '(' or ')' or '\\' ? "\\" : "").Append(code);
        }
    }

    private static int Code(char c) => c switch
    {
        < ' ' or '\u00AD' or '\u00A0' => c == '\u00A0' ? ' ' : 0,
        < '\u007F' => c,
        >= '\u00A1' and <= '\u00FF' => c,
        _ => Windows.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? 0x80 + i : 0,
    };
}

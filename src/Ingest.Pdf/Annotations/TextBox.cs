using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Pdf.Glyphs;
using Ingest.Pdf.Painting;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace Ingest.Pdf.Annotations;

/// <summary>
/// Lays a text out in a box as readers do where a field or a note brings no appearance (ISO 32000-2, 12.7.4.3): the size of its
/// default appearance, one line in the middle or several from the top. Widths are Helvetica's in four classes,
/// for words need places, not looks.
/// </summary>
internal sealed partial class TextBox(PagePainter painter)
{
    /// <summary>Points between the box and its text.</summary>
    private const double Padding = 2;

    /// <summary>Line to line, in point sizes.</summary>
    private const double Leading = 1.15;

    /// <summary>What readers take where the size is left to them: up to this, as the box is high.</summary>
    private const double LargestAutomatic = 12;

    public int Cells { get; init; }

    /// <summary>0 left, 1 middle, 2 right.</summary>
    public int Alignment { get; init; }

    /// <param name="box">In default user space.</param>
    /// <param name="appearance">A default appearance string, such as "/Helv 10 Tf 0 g".</param>
    public void Paint(string text, PdfRectangle box, string? appearance, bool multiline)
    {
        text = text.ReplaceLineEndings("\n").Replace('\v', '\n');
        var size = Size(appearance) is > 0 and var given ? given : Math.Clamp(multiline ? 10 : 0.7 * box.Height, 4, LargestAutomatic);
        if (Cells > 0)
        {
            PaintCells(text, box, size, ColorIn(appearance));
            return;
        }

        var lines = multiline
            ? text.Split('\n').SelectMany(line => Wrap(line, (box.Width - (2 * Padding)) / size)).ToList() : [text.Replace('\n', ' ')];
        var y = multiline ? box.Top - Padding - (0.8 * size) : box.Bottom + ((box.Height - size) / 2) + (0.22 * size);
        foreach (var line in lines)
        {
            var room = box.Width - (2 * Padding) - (line.Sum(Width) * size);
            painter.PaintText(line, box.Left + Padding + (room > 0 ? room * Alignment / 2 : 0), y, size, StandardFont.Helvetica,
                ColorIn(appearance), Width);
            y -= Leading * size;
        }
    }

    private void PaintCells(string text, PdfRectangle box, double size, IColor color)
    {
        var cell = box.Width / Cells;
        for (var i = 0; i < text.Length && i < Cells; i++)
        {
            painter.PaintText(text[i].ToString(), box.Left + (i * cell), box.Bottom + ((box.Height - size) / 2) + (0.22 * size), size,
                StandardFont.Helvetica, color, _ => cell / size);
        }
    }

    private static IEnumerable<string> Wrap(string line, double room)
    {
        var start = 0;
        while (true)
        {
            var (end, blank, used) = (start, -1, 0.0);
            while (end < line.Length && (used += Width(line[end])) <= room)
            {
                blank = line[end] == ' ' ? end : blank;
                end++;
            }

            if (end >= line.Length || end == start)
            {
                yield return line[start..];
                yield break;
            }

            var cut = blank > start ? blank : end;
            yield return line[start..cut];
            start = blank > start ? cut + 1 : cut;
        }
    }

    private static double Width(char letter) => letter switch
    {
        'i' or 'j' or 'l' or '\'' or '|' => 0.22,
        'f' or 't' or 'r' or 'I' or ' ' or '.' or ',' or ':' or ';' or '!' or '/' or '(' or ')' or '[' or ']' or '-' => 0.3,
        'm' or 'w' or 'M' or 'W' or 'Æ' or 'æ' or '@' or '%' => 0.87,
        >= 'A' and <= 'Z' or 'Ø' or 'Å' => 0.69,
        _ => 0.55,
    };

    private static double Size(string? appearance) =>
        appearance is not null && SizeOperator().Match(appearance) is { Success: true } match
            && double.TryParse(match.Groups[1].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var size) ? size : 0;

    private static IColor ColorIn(string? appearance) =>
        appearance is not null && ColorOperator().Matches(appearance) is [.., var match]
            ? PlainArea.Color(
                [.. match.Groups["number"].Captures.Select(
                    number => double.TryParse(number.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
                        ? value : 0)]) ?? GrayColor.Black
            : GrayColor.Black;

    /// <summary>Of one, three or four numbers, each with its own operator.</summary>
    [GeneratedRegex(@"(?<![\d.])(?:(?<number>[\d.]+)\s+g|(?:(?<number>[\d.]+)\s+){3}rg|(?:(?<number>[\d.]+)\s+){4}k)(?!\w)",
        RegexOptions.CultureInvariant)]
    private static partial Regex ColorOperator();

    [GeneratedRegex(@"([\d.]+)\s+Tf", RegexOptions.CultureInvariant)]
    private static partial Regex SizeOperator();
}

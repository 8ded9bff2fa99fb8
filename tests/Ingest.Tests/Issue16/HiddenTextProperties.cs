using System.Globalization;
using System.Text;
using Ingest.Feed;
using Ingest.Feed.Csv;
using Ingest.Json;
using Ingest.Pdf;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue16;

/// <summary>Whatever is painted over whichever words: none of them is in any byte, and no other word is missing.</summary>
public sealed class HiddenTextProperties
{
    private const int Documents = 120, Rows = 30, Columns = 4, ColumnPoints = 120, RowPoints = 24;

    [Fact]
    public void No_covered_word_is_in_any_byte_and_no_other_is_missing()
    {
        for (var seed = 0; seed < Documents; seed++)
        {
            var dice = new Random(seed);
            var words = Enumerable.Range(0, Rows * Columns).Select(i => $"q{seed:000}{Letters(dice)}{i:000}").ToList();
            var covered = words.Select(_ => dice.Next(4) == 0).ToList();
            var under = new StringBuilder();
            var over = new StringBuilder();
            var text = new StringBuilder();
            for (var i = 0; i < words.Count; i++)
            {
                var (x, y) = (40 + (ColumnPoints * (i % Columns)), 790 - (RowPoints * (i / Columns)));
                text.Append(CultureInfo.InvariantCulture, $"BT /F1 10 Tf 0 g {x} {y} Td ({words[i]}) Tj ET ");
                (covered[i] ? over : under).Append(Shape(dice, x, y));
            }

            var pdf = new HandMadePdf { Content = $"{under}{text}{over}" };
            var tile = pdf.Add(
                HandMadePdf.Stream("0.3 g 0 0 5 5 re f 0.6 g 0 0 2 3 re f",
                    "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 5 5] /XStep 5 /YStep 5 /Resources << >>"));
            const string Ramp =
                "<< /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 600 800] /Function << /FunctionType 2 /Domain [0 1] /C0 [0.2] "
                    + "/C1 [1] /N 1 >> /Extend [true true] >>";
            pdf.Resources =
                $"/Pattern << /Tile {tile} /Ramp << /Type /Pattern /PatternType 2 /Shading {Ramp} >> >> /Shading << /Ramp {Ramp} >>";
            var bytes = AllBytes(pdf.ToBytes());
            for (var i = 0; i < words.Count; i++)
            {
                Assert.True(covered[i] != bytes.Contains(words[i], StringComparison.OrdinalIgnoreCase),
                    $"document {seed}, word {i} {words[i]}, covered: {covered[i]}");
            }
        }
    }

    private static string Letters(Random dice) => string.Concat(Enumerable.Range(0, 3).Select(_ => (char)('a' + dice.Next(26))));

    /// <summary>Of a colour that is not the text's, and all over the word: it is no wider than 80 points.</summary>
    private static string Shape(Random dice, int x, int y)
    {
        var (left, bottom, right, top) = (x - 1 - dice.Next(6), y - 3 - dice.Next(3), x + 84 + dice.Next(10), y + 9 + dice.Next(4));
        var color = dice.Next(4) switch { 0 => "1 g", 1 => "0.4 g", 2 => "1 0 0 rg", _ => "0.9 0.9 0.5 rg" };
        var middle = (bottom + top) / 2;
        var line = FormattableString.Invariant($"l {left} {bottom} l f ");
        FormattableString shape = dice.Next(8) switch
        {
            5 => $"/Pattern cs /Tile scn {left} {bottom} {right - left} {top - bottom} re f ",
            6 => $"/Pattern cs /Ramp scn {left} {bottom} {right - left} {top - bottom} re f ",
            7 => $"q {left} {bottom} {right - left} {top - bottom} re W n /Ramp sh Q ",
            0 => $"{color} {left} {bottom} {right - left} {top - bottom} re f ",
            1 => $"{color} {left} {bottom} m {right} {bottom} l {right} {top} l {left} {top} l h f* ",
            2 => $"{color} {left - 8} {middle} m {left} {top} l {right} {top} l {right + 8} {middle} l {right} {bottom} {line}",
            3 => $"q {right - left} 0 0 {top - bottom} {left} {bottom} cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q ",
            _ => $"q {color} {color.ToUpperInvariant()} {top - bottom} w {left} {middle} m {right} {middle} l S Q ",
        };
        return FormattableString.Invariant(shape);
    }

    private static string AllBytes(byte[] pdf)
    {
        var document = ReadAgenda.From(PdfFile.Read(pdf), "a.pdf", pdf);
        var rendered = new DocumentRenderer(CsvDialect.Rfc4180).Render(document);
        return Encoding.UTF8.GetString(AgendaJson.Write(document))
            + string.Concat(FeedRows.Unpack(rendered.Rows).Parts.Select(Encoding.UTF8.GetString));
    }
}

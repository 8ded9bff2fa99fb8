using System.Globalization;

namespace Ingest.Tests.Support;

/// <summary>Pages whose bold face has a wrong map to characters (ISO 32000-2, 9.10.3): it looks right and reads wrong.</summary>
public static class MismappedPdf
{
    public static readonly string[] Titles = ["1. Godkendelse af dagsorden", "2. Ny svømmehal ved havnen", "3. Tilskud til byens museer",
        "4. Åbningstider på biblioteket", "5. Eventuelt"];

    /// <param name="map">From a character as it is drawn to what the file says that it is.</param>
    /// <param name="pages">The items stand on so many.</param>
    /// <param name="fieldsOnly">Item headings are in a face of their own that is right.</param>
    public static byte[] Agenda(Func<char, char> map, int pages = 1, bool fieldsOnly = false)
    {
        var pdf = new PagedPdf();
        var cmap = pdf.Add(PagedPdf.Stream(CMap(map)));
        var descriptor =
            pdf.Add("<< /Type /FontDescriptor /FontName /Arial-BoldMT /Flags 32 /FontBBox [-628 -376 2000 1018] /ItalicAngle 0 /Ascent "
                + "905 /Descent -212 /CapHeight 716 /StemV 138 /FontWeight 700 >>");
        var bad = pdf.Add(
            "<< /Type /Font /Subtype /TrueType /BaseFont /Arial-BoldMT /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 "
            + $"/Widths [{string.Join(' ', Enumerable.Range(32, 224).Select(Width))}] /FontDescriptor {descriptor} 0 R /ToUnicode {cmap} "
            + $"0 R >>");
        var good = pdf.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>");
        var perPage = (Titles.Length + pages - 1) / pages;
        for (var page = 0; page * perPage < Titles.Length; page++)
        {
            var content = new List<string>();
            var y = 780;
            if (page == 0)
            {
                Line(fieldsOnly ? "F3" : "F2", 18, "Dagsorden");
                Line("F1", 10, "Kultur- og Fritidsudvalget");
                Line("F1", 10, "Dato: onsdag den 6. maj 2026");
                Line("F1", 10, "Tid: kl. 16:30");
            }

            foreach (var title in Titles.Skip(page * perPage).Take(perPage))
            {
                y -= 20;
                Line(fieldsOnly ? "F3" : "F2", 13, title);
                Line("F1", 10, "Sagsnr.: 01.02.00-A00-3-26");
                if (!title.StartsWith('5'))
                {
                    Field("Sagsfremstilling", "Udvalget har bedt om flere oplysninger, og forvaltningen har talt med naboerne.");
                    Field("Indstilling", "Forvaltningen indstiller, at sagen godkendes.");
                }
                else
                {
                    Line("F1", 10, "Intet.");
                }
            }

            pdf.Page(PagedPdf.Stream(string.Join('\n', content)), $"/Font << /F1 3 0 R /F2 {bad} 0 R /F3 {good} 0 R >>");

            void Field(string heading, string text)
            {
                y -= 6;
                Line("F2", 10, heading);
                Line("F1", 10, text);
            }

            void Line(string font, int size, string text)
            {
                y -= size + 4;
                content.Add(string.Create(CultureInfo.InvariantCulture, $"BT /{font} {size} Tf 60 {y} Td ({text}) Tj ET"));
            }
        }

        return pdf.ToBytes();
    }

    /// <summary>
    /// Of Helvetica-Bold from the blank on (Adobe's metrics of the standard fonts), and of the letters that Danish has besides.
    /// </summary>
    private static readonly int[] Widths =
    [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556,
        333, 333, 584, 584, 584, 611,
        975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667,
        611, 333, 278, 333, 584, 556,
        333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556,
        500, 389, 280, 389, 584,
    ];

    private static int Width(int code) =>
        code - 32 < Widths.Length
            ? Widths[code - 32] : (char)code switch { 'Å' => 722, 'Ø' => 778, 'Æ' => 1000, 'ø' => 611, 'æ' => 889, _ => 556 };

    /// <summary>One line a code of WinAnsiEncoding, whose letters and figures are Latin-1's.</summary>
    private static string CMap(Func<char, char> map)
    {
        var codes = Enumerable.Range(0x21, 0x5E).Concat(Enumerable.Range(0xA1, 0x5F)).Select(code => (char)code).ToArray();
        return "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n1 begincodespacerange "
            + "<00> <FF> endcodespacerange\n"
            + string.Concat(
                codes.Chunk(90)
                    .Select(some =>
                        $"{some.Length} beginbfchar\n"
                            + string.Concat(
                                some.Select(
                                    code => string.Create(CultureInfo.InvariantCulture, $"<{(int)code:X2}> <{(int)map(code):X4}>\n")))
                                    + "endbfchar\n"))
            + "endcmap CMapName currentdict /CMap defineresource pop end end";
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;

namespace Ingest.Ocr.Tesseract;

/// <summary>Reads Tesseract's hOCR (kba.github.io/hocr-spec, 1.2): lines, words and, where they were asked for, characters.</summary>
internal static class HocrReader
{
    private static readonly XmlReaderSettings Settings =
        new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false };

    /// <exception cref="XmlException">This is no hOCR.</exception>
    public static ImmutableArray<HocrLine> Read(byte[] hocr)
    {
        var lines = ImmutableArray.CreateBuilder<HocrLine>();
        using var reader = XmlReader.Create(new StringReader(Encoding.UTF8.GetString(hocr)), Settings);
        while (reader.Read())
        {
            if (IsLine(reader))
            {
                lines.Add(ReadLine(reader));
            }
        }

        return lines.ToImmutable();
    }

    private static bool IsLine(XmlReader reader) =>
        reader.NodeType == XmlNodeType.Element
            && reader.GetAttribute("class") is "ocr_line" or "ocr_header" or "ocr_caption" or "ocr_textfloat";

    private static HocrLine ReadLine(XmlReader reader)
    {
        var title = Title.Of(reader);
        var words = ImmutableArray.CreateBuilder<HocrWord>();
        using var inside = reader.ReadSubtree();
        inside.Read();
        while (inside.Read())
        {
            if (inside.NodeType == XmlNodeType.Element && inside.GetAttribute("class") == "ocrx_word" && ReadWord(inside) is { } word)
            {
                words.Add(word);
            }
        }

        var baseline = title.Numbers("baseline");
        return new HocrLine(
            Box(title, "bbox"), baseline.Length == 2 ? baseline[0] : 0, baseline.Length == 2 ? baseline[1] : 0,
            title.Numbers("x_size") is [var height] ? height : 0, words.ToImmutable());
    }

    /// <summary>Null for one without text.</summary>
    private static HocrWord? ReadWord(XmlReader reader)
    {
        var title = Title.Of(reader);
        var text = new StringBuilder();
        var symbols = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        using var inside = reader.ReadSubtree();
        inside.Read();
        while (inside.Read())
        {
            if (inside.NodeType == XmlNodeType.Element && inside.GetAttribute("class") == "ocrx_cinfo")
            {
                symbols.Add(Box(Title.Of(inside), "x_bboxes"));
            }
            else if (inside.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
            {
                text.Append(inside.Value.Trim());
            }
        }

        var word = text.ToString().Normalize();
        return word.Length == 0 ? null : new HocrWord(
            word, Box(title, "bbox"), title.Numbers("x_wconf") is [var percent] ? Math.Clamp(percent / 100, 0, 1) : 0,
            symbols.Count == word.Length ? symbols.ToImmutable() : []);
    }

    private static ImmutableArray<int> Box(Title title, string name) =>
        title.Numbers(name) is [var left, var top, var right, var bottom] ? [(int)left, (int)top, (int)right, (int)bottom] : [0, 0, 0, 0];

    /// <summary>A title attribute: properties parted by semicolons, each a name and values.</summary>
    private sealed record Title(ImmutableArray<string> Properties)
    {
        public static Title Of(XmlReader reader) =>
            new([.. (reader.GetAttribute("title") ?? "").Split(';',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]);

        public double[] Numbers(string name)
        {
            var property = Properties.FirstOrDefault(each => each.StartsWith(name + " ", StringComparison.Ordinal));
            return property is null
                ? [] : [.. property.Split(' ').Skip(1)
                    .Select(value => double.TryParse(value, CultureInfo.InvariantCulture, out var number) ? number : 0)];
        }
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Ingest.Corpus.Scans;

/// <summary>
/// The objects of a PDF with a plain cross-reference table, as Skia writes them, so that its pages can be put into another.
/// </summary>
internal sealed partial class PdfParts
{
    private readonly Dictionary<int, (string Dictionary, byte[]? Data)> _objects = [];

    private PdfParts()
    {
    }

    /// <summary>The page objects' numbers, in order.</summary>
    public ImmutableArray<int> Pages { get; private set; }

    public static PdfParts Read(byte[] pdf)
    {
        var parts = new PdfParts();
        var text = Encoding.Latin1.GetString(pdf);
        var table = text[text.LastIndexOf("\nxref\n", StringComparison.Ordinal)..];
        int[] starts = [.. Entry().Matches(table).Select(m => int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).Order()];
        for (var i = 0; i < starts.Length; i++)
        {
            var body = text[starts[i]..(i + 1 < starts.Length
                ? starts[i + 1] : text.LastIndexOf("\nxref\n", StringComparison.Ordinal) + 1)];
            var head = Head().Match(body);
            var stream = body.IndexOf("stream\n", StringComparison.Ordinal);
            var number = int.Parse(head.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            if (stream < 0)
            {
                parts._objects[number] = (body[head.Length..body.LastIndexOf("endobj", StringComparison.Ordinal)].Trim(), null);
                continue;
            }

            var end = body.LastIndexOf("endstream", StringComparison.Ordinal);
            var from = stream + "stream\n".Length;
            var dictionary = body[head.Length..stream].Trim();
            var length = int.Parse(Length().Match(dictionary).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            parts._objects[number] = (Length().Replace(dictionary, ""),
                pdf[(starts[i] + from)..(starts[i] + Math.Min(from + length, end))]);
        }

        var root = Reference(text[text.LastIndexOf("trailer", StringComparison.Ordinal)..], "Root");
        parts.Pages = [.. parts.Leaves(Reference(parts._objects[root].Dictionary, "Pages"))];
        return parts;
    }

    /// <summary>The fonts of a page: the name its content uses, and the object.</summary>
    public ImmutableArray<(string Name, int Font)> Fonts(int page) =>
        [.. FontName().Matches(_objects[page].Dictionary)
            .Select(m => (m.Groups[1].Value, int.Parse(m.Groups[2].ValueSpan, CultureInfo.InvariantCulture)))];

    /// <summary>The page's operators.</summary>
    public string Content(int page) => Unpacked(Reference(_objects[page].Dictionary, "Contents"));

    /// <summary>The font's map from codes to characters, as a CMap; null where it has none.</summary>
    public string? CharacterMap(int font) => ToUnicode().Match(_objects[font].Dictionary) is { Success: true } m
        ? Unpacked(int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
        : null;

    /// <summary>Puts a page into another PDF with all it needs.</summary>
    /// <param name="copied">What this PDF's objects became there; the same for pages that share what they have.</param>
    /// <param name="maps">CMaps in place of the fonts' own; an empty one takes the font's map away.</param>
    /// <param name="under">Operators drawn first, and entries for the page's resources.</param>
    public void CopyPage(
        int page, PdfObjects target, Dictionary<int, int> copied, ImmutableDictionary<int, string> maps,
        (string Operators, string Resources) under = default)
    {
        var dictionary = Own().Replace(_objects[page].Dictionary, "");
        var entries = Renumbered(dictionary[2..^2].Replace("/Type /Page\n", "", StringComparison.Ordinal), target, copied, maps);
        if (under.Operators is { Length: > 0 } operators)
        {
            entries = Contents().Replace(entries, $"/Contents [{target.AddContent(operators)} 0 R $1 0 R]");
            entries = entries.Replace("/Resources <<", "/Resources <<" + under.Resources, StringComparison.Ordinal);
        }

        target.AddPage(entries);
    }

    private int Copy(int number, PdfObjects target, Dictionary<int, int> copied, ImmutableDictionary<int, string> maps)
    {
        if (copied.TryGetValue(number, out var known))
        {
            return known;
        }

        var (dictionary, data) = _objects[number];
        if (maps.TryGetValue(number, out var map))
        {
            // The reference to the map would be renumbered with the others, so the map is set after.
            var rest = Renumbered(ToUnicode().Replace(dictionary, ""), target, copied, maps);
            var own = map.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"/ToUnicode {target.AddContent(map)} 0 R");
            return copied[number] = target.Add(rest[..^2] + own + ">>");
        }

        var entries = Renumbered(dictionary, target, copied, maps);
        return copied[number] = data is null ? target.Add(entries) : target.AddStream(entries[2..^2], data);
    }

    private string Renumbered(string dictionary, PdfObjects target, Dictionary<int, int> copied, ImmutableDictionary<int, string> maps) =>
        AnyReference().Replace(dictionary, m => string.Create(
            CultureInfo.InvariantCulture,
            $"{Copy(int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture), target, copied, maps)} 0 R"));

    private IEnumerable<int> Leaves(int node)
    {
        var kids = Kids().Match(_objects[node].Dictionary);
        return !kids.Success ? [node]
            : AnyReference().Matches(kids.Groups[1].Value)
                .SelectMany(m => Leaves(int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture)));
    }

    private string Unpacked(int number)
    {
        var (dictionary, data) = _objects[number];
        if (!dictionary.Contains("FlateDecode", StringComparison.Ordinal))
        {
            return Encoding.Latin1.GetString(data!);
        }

        using var unpack = new ZLibStream(new MemoryStream(data!), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        unpack.CopyTo(plain);
        return Encoding.Latin1.GetString(plain.ToArray());
    }

    private static int Reference(string dictionary, string key) =>
        int.Parse(Regex.Match(dictionary, $@"/{key}\s+(\d+) 0 R").Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{10}) \d{5} n", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^(\d+) 0 obj\s")]
    private static partial Regex Head();

    [GeneratedRegex(@"/Length (\d+)\s?")]
    private static partial Regex Length();

    [GeneratedRegex(@"/(F\d+) (\d+) 0 R")]
    private static partial Regex FontName();

    [GeneratedRegex(@"/ToUnicode (\d+) 0 R")]
    private static partial Regex ToUnicode();

    [GeneratedRegex(@"/(Parent \d+ 0 R|StructParents \d+)\s?")]
    private static partial Regex Own();

    [GeneratedRegex(@"/Contents (\d+) 0 R")]
    private static partial Regex Contents();

    [GeneratedRegex(@"\b(\d+) 0 R\b")]
    private static partial Regex AnyReference();

    [GeneratedRegex(@"/Kids \[([^\]]*)\]")]
    private static partial Regex Kids();
}

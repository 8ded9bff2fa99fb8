using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Ingest.Corpus.Scans;

/// <summary>A font's map from codes of two bytes to characters, read from and written as a ToUnicode CMap.</summary>
internal sealed partial record CharacterMap(ImmutableSortedDictionary<int, string> Characters)
{
    public static CharacterMap Parse(string cmap)
    {
        var characters = ImmutableSortedDictionary.CreateBuilder<int, string>();
        foreach (var block in Block().Matches(cmap).Cast<Match>())
        {
            foreach (var row in Row().Matches(block.Value).Cast<Match>())
            {
                var (low, next) = (Code(row.Groups[1].Value), Text(row.Groups[^1].Value));
                var high = row.Groups[2].Success ? Code(row.Groups[2].Value) : low;
                for (var code = low; code <= high; code++)
                {
                    characters[code] = next[..^1] + (char)(next[^1] + (code - low));
                }
            }
        }

        return new(characters.ToImmutable());
    }

    public string Write()
    {
        var cmap = new StringBuilder(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo\n<<  /Registry (Adobe)\n/Ordering "
                + "(UCS)\n/Supplement 0\n>> def\n" +
            "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var block in Characters.Chunk(100))
        {
            cmap.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var (code, text) in block)
            {
                cmap.Append(CultureInfo.InvariantCulture,
                    $"<{code:X4}> <{string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)))}>\n");
            }

            cmap.Append("endbfchar\n");
        }

        return cmap.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend").ToString();
    }

    private static int Code(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string Text(string hex) => string.Concat(hex.Chunk(4).Select(c => (char)Code(new string(c))));

    [GeneratedRegex(@"beginbf(?:char|range)(.*?)endbf", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"<([0-9A-F]+)>\s*(?:<([0-9A-F]+)>\s*)?<([0-9A-F]+)>\s*\n", RegexOptions.IgnoreCase)]
    private static partial Regex Row();
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Corpus.Scans;

/// <summary>Wrong character maps, as broken producers leave them: what is copied is no longer what is seen.</summary>
internal static partial class BadMap
{
    /// <summary>
    /// <c>glyph</c>: the glyph's number taken for the character (A is $); <c>shift</c>: letters some places on in the alphabet;
    /// <c>permuted</c>: every character another; <c>some</c>: a third of the letters are others (protokojjjusterare); <c>private</c>:
    /// U+F000 and on; <c>control</c>: characters below U+0020; <c>unknown</c>: U+FFFD for most; <c>none</c>: no map at all.
    /// </summary>
    public static readonly ImmutableArray<string> Kinds = ["glyph", "shift", "permuted", "some", "private", "control", "unknown", "none"];

    /// <summary>The page's fonts that get a wrong map: all, or for one page in four the one that most of the text is in.</summary>
    /// <returns>CMaps by font object for <see cref="PdfParts.CopyPage"/>.</returns>
    public static ImmutableDictionary<int, string> For(PdfParts parts, IEnumerable<int> pages, string kind, Dice dice)
    {
        var use = pages.Select(page => Use(parts, page)).SelectMany(u => u).GroupBy(u => u.Font)
            .ToDictionary(g => g.Key, g => g.Sum(u => u.Codes.Length));
        var most = use.OrderByDescending(u => u.Value).Select(u => u.Key).FirstOrDefault();
        var all = !dice.Chance(0.25);
        return use.Keys.Order().Where(font => parts.CharacterMap(font) is not null && (all || font == most)).ToImmutableDictionary(
            font => font,
            font => kind == "none" ? "" : Wrong(CharacterMap.Parse(parts.CharacterMap(font)!), kind, dice.Fork(kind)).Write());
    }

    /// <summary>Share of the page's characters, blanks aside, that come out as others.</summary>
    public static double Changed(PdfParts parts, int page, ImmutableDictionary<int, string> maps)
    {
        var (changed, all) = (0, 0);
        foreach (var (font, codes) in Use(parts, page))
        {
            var right = parts.CharacterMap(font) is { } own ? CharacterMap.Parse(own) : null;
            var wrong = maps.TryGetValue(font, out var map) ? CharacterMap.Parse(map) : right;
            foreach (var code in codes.Where(code => right?.Characters.GetValueOrDefault(code) is not (null or " ")))
            {
                all++;
                changed += right!.Characters[code] == wrong?.Characters.GetValueOrDefault(code) ? 0 : 1;
            }
        }

        return all == 0 ? 0 : (double)changed / all;
    }

    internal static CharacterMap Wrong(CharacterMap map, string kind, Dice dice)
    {
        var characters = map.Characters.Where(c => c.Value != " ").ToImmutableArray();
        var values = characters.Select(c => c.Value).ToImmutableArray();
        var by = dice.Between(1, 9);
        var wrong = kind switch
        {
            "glyph" => characters.Select(c => ((char)(c.Key + 2)).ToString()),
            "shift" => values.Select(v => Shifted(v, by)),
            "permuted" => dice.Shuffle(values),
            "some" => Some(values, dice),
            "private" => characters.Select(c => ((char)(0xF000 + c.Key)).ToString()),
            "control" => characters.Select((_, i) => ((char)(1 + (i % 31))).ToString()),
            _ => values.Select(v => dice.Chance(0.85) ? "\uFFFD" : v),
        };
        return map with { Characters = map.Characters.SetItems(characters.Zip(wrong, (c, w) => KeyValuePair.Create(c.Key, w))) };
    }

    private static string Shifted(string value, int by) => value[0] switch
    {
        >= 'a' and <= 'z' => ((char)('a' + ((value[0] - 'a' + by) % 26))).ToString(),
        >= 'A' and <= 'Z' => ((char)('A' + ((value[0] - 'A' + by) % 26))).ToString(),
        >= '0' and <= '9' => ((char)('0' + ((value[0] - '0' + by) % 10))).ToString(),
        _ => ((char)(value[0] + by)).ToString(),
    };

    /// <summary>A third of the characters trade places in a ring; the rest are right.</summary>
    private static IEnumerable<string> Some(ImmutableArray<string> values, Dice dice)
    {
        var ring = dice.Shuffle(values.Where(v => char.IsLetterOrDigit(v[0])).ToImmutableArray());
        ring = ring[..((ring.Length + 2) / 3)];
        return values.Select(v => ring.IndexOf(v) is >= 0 and var i ? ring[(i + 1) % ring.Length] : v);
    }

    /// <summary>Codes shown by font, from Skia's content: a font is set, hexadecimal strings follow.</summary>
    private static IEnumerable<(int Font, ImmutableArray<int> Codes)> Use(PdfParts parts, int page)
    {
        var fonts = parts.Fonts(page).ToDictionary(f => f.Name, f => f.Font, StringComparer.Ordinal);
        var font = 0;
        foreach (var token in Token().Matches(parts.Content(page)).Cast<Match>())
        {
            if (token.Groups[1].Success)
            {
                font = fonts.GetValueOrDefault(token.Groups[1].Value);
            }
            else
            {
                yield return (font,
                    [.. token.Groups[2].Value.Chunk(4).Select(c => int.Parse(c, NumberStyles.HexNumber, CultureInfo.InvariantCulture))]);
            }
        }
    }

    [GeneratedRegex(@"/(F\d+) [\d.]+ Tf|<((?:[0-9A-F]{4})+)>")]
    private static partial Regex Token();
}

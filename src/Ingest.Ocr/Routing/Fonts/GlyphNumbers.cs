using System.Text;
using Ingest.Text.Words;

namespace Ingest.Ocr.Routing.Fonts;

/// <summary>
/// Reads codes that are glyph numbers. TrueType fonts begin with .notdef, .null and a carriage return, and then have the printable
/// ASCII in order (OpenType 1.9, "post", format 1): the character is the number and 29. Behind it come the Macintosh's
/// characters, or Latin-1 in order.
/// </summary>
internal static class GlyphNumbers
{
    /// <summary>What 'A' is from its glyph number: other producers leave out the glyphs before the blank, or count from 1.</summary>
    private const int Usual = 29;
    private const int LeastOffset = 26;
    private const int MostOffset = 32;

    /// <summary>Known words that prove a reading, and the share of known ones among all plain words.</summary>
    private const int FewestKnown = 5;
    private const double KnownShare = 0.8;
    private const int ShortestWord = 4;

    /// <summary>
    /// Glyphs from 98 on in the Macintosh's order (Mac OS Roman 0x80 and on), as far as they are
    /// letters and marks that text has; blank: another sign.
    /// </summary>
    private const string Macintosh =
        "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨ ÆØ ±  ¥µ     ªº æø¿¡¬    «»… ÀÃÕŒœ–—“”‘’÷ ÿŸ ";

    /// <returns>What a piece's text says, or null where no order is proved by the words that it gives.</returns>
    public static Func<string, string>? Solve(DoubtedFont font)
    {
        (Func<string, string> Read, int Known)? best = null;
        foreach (var offset in Enumerable.Range(LeastOffset, MostOffset - LeastOffset + 1).OrderBy(offset => Math.Abs(offset - Usual)))
        {
            foreach (var above in new Func<int, char?>[] { OfLatin, OfMacintosh })
            {
                string Read(string text) => Decode(text, offset, above) ?? text;
                if (Proof(font, text => Decode(text, offset, above)) is { } known && known > (best?.Known ?? 0))
                {
                    best = (Read, known);
                }
            }
        }

        return best?.Read;
    }

    /// <summary>Known words, where they are enough and each character above ASCII has one; else null.</summary>
    private static int? Proof(DoubtedFont font, Func<string, string?> decode)
    {
        int words = 0, known = 0;
        var (foreign, proved) = (false, false);
        foreach (var piece in font.Pieces)
        {
            if (decode(piece.Text) is not { } text)
            {
                return null;
            }

            foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(WordQuality.Marks)))
            {
                var isForeign = word.Any(letter => letter > '~');
                foreign |= isForeign;
                if (word.Length < ShortestWord || !word.All(char.IsLetter))
                {
                    continue;
                }

                var isKnown = DanishWords.IsWordOrCompound(word);
                words++;
                known += isKnown ? 1 : 0;
                proved |= isForeign && isKnown;
            }
        }

        return known >= FewestKnown && known >= KnownShare * words && (proved || !foreign) ? known : null;
    }

    /// <summary>Null where a code has no character in this order.</summary>
    private static string? Decode(string text, int offset, Func<int, char?> above)
    {
        var decoded = new StringBuilder(text.Length);
        foreach (var code in text)
        {
            var glyph = code + offset - Usual;
            char? letter = code == ' ' ? ' ' : glyph + Usual is >= ' ' and <= '~' ? (char)(glyph + Usual) : above(glyph);
            if (letter is not { } found)
            {
                return null;
            }

            decoded.Append(found);
        }

        return decoded.ToString();
    }

    private const int NoBreakSpace = 172;

    private static char? OfLatin(int glyph) => glyph + 62 is >= '\u00A0' and <= '\u00FF' ? glyph == 98 ? ' ' : (char)(glyph + 62) : null;

    private static char? OfMacintosh(int glyph) =>
        glyph == NoBreakSpace ? ' ' : glyph >= 98 && glyph - 98 < Macintosh.Length && Macintosh[glyph - 98] != ' '
            ? Macintosh[glyph - 98] : null;
}

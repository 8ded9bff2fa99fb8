using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Ingest.Ocr.Routing.OddLetters;

/// <summary>
/// Whether a font's odd letters are ligatures that its map to characters names wrongly: <c>IndsƟlling</c>. Where a font has glyphs for
/// pairs of letters that Unicode has no character for, programs write the glyph's number or some private character instead. Each
/// ligature is tried in the place of each sign, and is right where it makes known words, as no other does.
/// </summary>
internal static class LigatureProof
{
    /// <summary>Known words that prove a ligature, and by how many times they outnumber those that no list has.</summary>
    private const int FewestKnown = 2;
    private const int TimesUnknown = 2;

    /// <summary>Of so many letters one word is proof enough for a capital behind a small letter, which no language has.</summary>
    private const int LettersOfProof = 6;

    /// <summary>Words of one sign that are looked at; more say nothing more.</summary>
    private const int MostWords = 40;

    /// <summary>Pairs and threes that Latin faces draw as one glyph (OpenType, <c>liga</c>).</summary>
    private static readonly ImmutableArray<string> Ligatures = ["ti", "tt", "ft", "fi", "ff", "fl", "tf", "tti", "ffi", "ffl", "fj", "fb",
        "fk", "fh", "Th"];

    /// <summary>
    /// Calibri's and Carlito's glyph numbers as characters, as their PDFs are known to say them. One word is proof enough for them.
    /// </summary>
    private static readonly FrozenDictionary<string, string> Usual = new Dictionary<string, string>
    {
        ["\u019F"] = "ti", ["\u01A9"] = "tt", ["\u014C"] = "ft", ["\u019E"] = "tf", ["\u01AB"] = "tti",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Letters of names and loans.</summary>
    private const string Ordinary = "éÉüÜöÖäÄ";

    /// <param name="words">A font's, all different.</param>
    /// <returns>From sign to letters; empty where none is proved.</returns>
    public static ImmutableDictionary<string, string> Find(IReadOnlyCollection<OddWord> words)
    {
        var letters = ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);
        var signs = SignsOf(words);
        for (var found = true; found && signs.Count > 0;)
        {
            found = false;
            foreach (var sign in signs.ToArray())
            {
                if (Prove(sign,
                    [.. words.Where(
                        word => word.Signs.Contains(sign)
                            && word.Signs.All(other => other == sign || letters.ContainsKey(other) || !MayBe(other))).Take(MostWords)],
                            letters) is { } ligature)
                {
                    letters = letters.Add(sign, ligature);
                    found = signs.Remove(sign);
                }
            }
        }

        return letters;
    }

    /// <summary>
    /// The same with what other fonts of the document prove, in the first place its other weights. In such a document one known word is
    /// enough, and a usual sign in a place where no letter can stand needs none: names have ligatures, too.
    /// </summary>
    /// <param name="own">What the font's words prove.</param>
    /// <param name="others">What those of all fonts prove.</param>
    public static ImmutableDictionary<string, string> With(IReadOnlyCollection<OddWord> words, ImmutableDictionary<string, string> own,
        ImmutableDictionary<string, string> others)
    {
        if (others.IsEmpty)
        {
            return own;
        }

        var letters = own;
        foreach (var sign in SignsOf(words).Where(sign => !own.ContainsKey(sign)))
        {
            OddWord[] its = [.. words.Where(word => word.Signs.Contains(sign)).Take(MostWords)];
            var likely = others.GetValueOrDefault(sign) ?? Usual.GetValueOrDefault(sign);
            if (likely is not null
                && Array.Exists(its, word => IsOutOfPlace(word, sign) || OddWord.IsKnown(Read(word, own.SetItem(sign, likely)))))
            {
                letters = letters.Add(sign, likely);
            }
            else if (Only(sign, its, own) is { } ligature)
            {
                letters = letters.Add(sign, ligature);
            }
        }

        return letters;
    }

    /// <summary>
    /// The one ligature that makes a known word, if it makes no unknown one. Words of the list outdo compounds, of which some mean nothing.
    /// </summary>
    private static string? Only(string sign, OddWord[] words, ImmutableDictionary<string, string> letters)
    {
        var isOutOfPlace = Array.Exists(words, word => IsOutOfPlace(word, sign));
        var fitting =
            Ligatures.Select(
                ligature => (Ligature: ligature, Reads: Array.ConvertAll(words, word => Read(word, letters.SetItem(sign, ligature)))))
                .ToArray();
        foreach (var isKnown in (Func<ImmutableArray<string>, bool>[])[OddWord.IsListed, OddWord.IsKnown])
        {
            var known = Array.FindAll(fitting,
                each => Array.Exists(each.Reads, read => OddWord.Bare(read).Length >= LettersOfProof && isKnown(read)));
            if (known.Length > 0)
            {
                return known is [var only] && !Array.Exists(only.Reads, read => IsUnknown(read, isOutOfPlace)) ? only.Ligature : null;
            }
        }

        return null;
    }

    /// <summary>
    /// No list has it. A name may have the ligature; where its sign can be a letter of another language, a name speaks for that.
    /// </summary>
    private static bool IsUnknown(ImmutableArray<string> read, bool isOutOfPlace) =>
        isOutOfPlace ? OddWord.IsUnknown(read) : OddWord.Bare(read).Length >= OddWord.LettersOfProof && !OddWord.IsKnown(read);

    private static HashSet<string> SignsOf(IEnumerable<OddWord> words) =>
        words.SelectMany(word => word.Signs).Where(MayBe).ToHashSet(StringComparer.Ordinal);

    /// <summary>A letter that Danish hasn't, or a private character.</summary>
    private static bool MayBe(string sign) => OddWord.IsOdd(sign) && sign switch
    {
        [var letter] =>
            (char.IsLetter(letter) && !Ordinary.Contains(letter, StringComparison.Ordinal)) || letter is >= '\uE000' and <= '\uF8FF',
        [var high, var low] => char.IsSurrogatePair(high, low) && char.ConvertToUtf32(high, low) >= 0xF0000,
        _ => false,
    };

    private static string? Prove(string sign, OddWord[] words, ImmutableDictionary<string, string> letters)
    {
        if (Array.Exists(words, word => OddWord.IsKnown(word.Signs)))
        {
            return null;
        }

        var isOutOfPlace = Array.Exists(words, word => IsOutOfPlace(word, sign));
        var usual = Usual.GetValueOrDefault(sign);
        var (best, most, next) = ((Ligature: "", Known: 0, Unknown: 0), 0, 0);
        foreach (var ligature in Ligatures)
        {
            var reads = Array.ConvertAll(words, word => Read(word, letters.SetItem(sign, ligature)));
            var known = reads.Count(OddWord.IsKnown);
            var score = known + reads.Count(OddWord.IsListed) + (ligature == usual && known > 0 ? 1 : 0);
            (best, most, next) = score > most ? ((ligature, known, reads.Count(read => IsUnknown(read, isOutOfPlace))), score, most)
                : (best, most, Math.Max(next, score));
        }

        return most == next ? null
            : best.Known >= FewestKnown ? best.Known >= TimesUnknown * best.Unknown ? best.Ligature : null
            : best.Unknown == 0 && (best.Ligature == usual || (isOutOfPlace && Only(sign, words, letters) == best.Ligature))
            ? best.Ligature : null;
    }

    private static ImmutableArray<string> Read(OddWord word, ImmutableDictionary<string, string> letters) =>
        [.. word.Signs.Select(sign => letters.GetValueOrDefault(sign, sign))];

    /// <summary>A capital, or what is no letter, behind a small one.</summary>
    private static bool IsOutOfPlace(OddWord word, string sign)
    {
        var isSmall = sign is [var letter] && char.IsLower(letter);
        for (var i = 1; i < word.Signs.Length && !isSmall; i++)
        {
            if (word.Signs[i] == sign && word.Signs[i - 1] is [var before] && char.IsLower(before))
            {
                return true;
            }
        }

        return false;
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Ingest.Text.Words;

namespace Ingest.Parts.Evidence.Annexes;

/// <summary>
/// A title as its words, so that two printings of one title can be held against each other:
/// "Stoejrapport_Mosekaer.pdf" and "Støjrapport for Mosekær".
/// </summary>
/// <param name="words">Folded, with what each weighs: about its letters, and little for words that any title has.</param>
internal sealed class TitleWords(ImmutableArray<(string Word, double Weight)> words)
{
    /// <summary>
    /// Bits that tell without a look at the words that none of them begins as another one (a Bloom filter of one bit a word).
    /// </summary>
    private readonly ulong _begins = words.Aggregate(0UL, (bits, word) => bits | BitOf(word.Word));

    private const double HeaviestWord = 8;
    private const double CommonWord = 0.3;

    /// <summary>Two words are one with another ending from so many first letters on.</summary>
    private const int FewestAlike = 5;

    private const double SameStemShare = 0.7;
    private const double SameStem = 0.8;

    private static readonly FrozenSet<string> Common = new[]
    {
        "og", "i", "for", "til", "af", "paa", "om", "den", "det", "de", "en", "et", "fra", "med", "ved", "vedr", "vedroerende", "angaaende",
        "bilag", "d", "samt", "endelig", "version", "kopi",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Endings =
        new[] { "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "tif", "jpg", "png" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What the title weighs in all; a short title can be any page's.</summary>
    public double Weight { get; } = words.Sum(word => word.Weight);

    public static TitleWords Of(string title)
    {
        var words = ImmutableArray.CreateBuilder<(string, double)>();
        foreach (var word in Split(title))
        {
            if (!Endings.Contains(word))
            {
                words.Add((word, Common.Contains(word) ? CommonWord : Math.Min(HeaviestWord, word.Length)));
            }
        }

        return new TitleWords(words.ToImmutable());
    }

    /// <summary>0 to 1: the weight of the words that both have, of all their words.</summary>
    public double Likeness(TitleWords other) =>
        (_begins & other._begins) == 0 ? 0 : (Met(this, other) + Met(other, this)) / (Weight + other.Weight);

    /// <summary>0 to 1: how much of this title the other words have.</summary>
    public double Within(TitleWords other) => Weight == 0 ? 0 : Met(this, other) / Weight;

    private static double Met(TitleWords one, TitleWords other)
    {
        var met = 0.0;
        foreach (var (word, weight) in one._words)
        {
            met += weight * other.Nearest(word);
        }

        return met;
    }

    /// <summary>How much alike the word is to the one of these that is most so.</summary>
    private double Nearest(string word)
    {
        if ((_begins & BitOf(word)) == 0)
        {
            return 0;
        }

        var best = 0.0;
        for (var at = (_chains ??= new WordChains(_words)).First(word); at >= 0 && best < 1; at = _chains.Next(at))
        {
            best = Math.Max(best, Alike(word, _words[at].Word));
        }

        return best;
    }

    private readonly ImmutableArray<(string Word, double Weight)> _words = words;

    private WordChains? _chains;

    private static double Alike(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.Ordinal))
        {
            return 1;
        }

        var same = a.AsSpan().CommonPrefixLength(b);
        return same >= FewestAlike && same >= SameStemShare * Math.Max(a.Length, b.Length) && !char.IsAsciiDigit(a[0]) ? SameStem : 0;
    }

    private static IEnumerable<string> Split(string title)
    {
        var word = new StringBuilder();
        foreach (var sign in title)
        {
            if (char.IsLetterOrDigit(sign))
            {
                Append(word, Folding.Lower(sign));
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    /// <summary>File names write æ, ø and å as two letters.</summary>
    private static void Append(StringBuilder word, char lower) => _ = lower switch
    {
        'æ' => word.Append("ae"),
        'ø' => word.Append("oe"),
        'å' => word.Append("aa"),
        _ => word.Append(lower),
    };

    /// <summary>Words that begin alike, each leading to the next: two words with other first letters are never alike.</summary>
    private sealed class WordChains
    {
        private readonly Dictionary<ulong, int> _first;
        private readonly int[] _next;

        public WordChains(ImmutableArray<(string Word, double Weight)> words)
        {
            _first = new Dictionary<ulong, int>(words.Length);
            _next = new int[words.Length];
            for (var i = 0; i < words.Length; i++)
            {
                var key = KeyOf(words[i].Word);
                _next[i] = _first.TryGetValue(key, out var first) ? first : -1;
                _first[key] = i;
            }
        }

        public int First(string word) => _first.TryGetValue(KeyOf(word), out var first) ? first : -1;

        public int Next(int at) => _next[at];
    }

    /// <summary>Letters; no more than words must share to be alike.</summary>
    private const int Begin = 4;

    private static ulong KeyOf(string word)
    {
        ulong key = 0;
        for (var i = 0; i < Math.Min(Begin, word.Length); i++)
        {
            key = (key << 16) | word[i];
        }

        return key;
    }

    /// <summary>
    /// The upper six bits of the key's product with 2^64 divided by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4).
    /// </summary>
    private static ulong BitOf(string word) => 1UL << (int)(unchecked(KeyOf(word) * 0x9E3779B97F4A7C15) >> 58);
}

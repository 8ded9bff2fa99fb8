using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Ingest.Parts.Evidence;

/// <summary>A title as its words, so that two printings of one title can be held against each other: "Stoejrapport_Mosekaer.pdf" and "Støjrapport for Mosekær".</summary>
/// <param name="Words">Folded, with what each weighs: about its letters, and little for words that any title has.</param>
internal sealed record TitleWords(ImmutableArray<(string Word, double Weight)> Words)
{
    private const double HeaviestWord = 8;
    private const double CommonWord = 0.3;

    /// <summary>Two words are one with another ending from so many first letters on.</summary>
    private const int FewestAlike = 5;

    private const double SameStemShare = 0.7;
    private const double SameStem = 0.8;

    private static readonly FrozenSet<string> Common = new[]
    {
        "og", "i", "for", "til", "af", "paa", "om", "den", "det", "de", "en", "et", "fra", "med", "ved", "vedr", "vedroerende", "angaaende", "bilag", "d", "samt", "endelig", "version", "kopi",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Endings = new[] { "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "tif", "jpg", "png" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What the title weighs in all; a short title can be any page's.</summary>
    public double Weight { get; } = Words.Sum(word => word.Weight);

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
    public double Likeness(TitleWords other) => Weight + other.Weight == 0 ? 0 : (Met(this, other) + Met(other, this)) / (Weight + other.Weight);

    /// <summary>0 to 1: how much of this title the other words have.</summary>
    public double Within(TitleWords other) => Weight == 0 ? 0 : Met(this, other) / Weight;

    private static double Met(TitleWords one, TitleWords other) =>
        one.Words.Sum(word => word.Weight * (other.Words.IsEmpty ? 0 : other.Words.Max(against => Alike(word.Word, against.Word))));

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
                word.Append(Folded(sign));
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
    private static string Folded(char sign) => char.ToLowerInvariant(sign) switch
    {
        'æ' => "ae",
        'ø' => "oe",
        'å' => "aa",
        var lower => lower.ToString(),
    };
}

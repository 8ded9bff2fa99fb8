using FsCheck.Xunit;
using Ingest.Quality.Comparison;

namespace Ingest.Tests.Quality;

public sealed class ComparisonTest
{
    [Theory]
    [InlineData("A\u030Abenra\u030A", "Åbenrå")]
    [InlineData("  en\u00A0to \r\n\n tre\t", "en to tre")]
    [InlineData("med\u00ADlemmer", "medlemmer")]
    [InlineData("\uFEFFbo\u200Btil\u200C\u200Dbud\u2060", "botilbud")]
    [InlineData("en \u200B to", "en to")]
    [InlineData("Den „store” – RESTEN.", "Den „store” – RESTEN.")]
    [InlineData("", "")]
    public void Texts_fold(string text, string folded) => Assert.Equal(folded, TextFolding.Text(text));

    [Theory]
    [InlineData("ØKONOMISKE Konsekvenser", "økonomiske konsekvenser")]
    [InlineData("Den „store” og »lille« pulje", "Den \"store\" og 'lille' pulje")]
    [InlineData("2024–2026 — nu", "2024-2026 ‐ nu")]
    [InlineData("Beslutning:", "Beslutning")]
    [InlineData("Beslutning :", "Beslutning")]
    [InlineData("Orientering.", "Orientering")]
    public void Titles_fold_to_the_same(string a, string b) => Assert.Equal(TextFolding.Title(a), TextFolding.Title(b));

    [Theory]
    [InlineData("Skal vi?", "Skal vi")]
    [InlineData("Budget 2024", "Budget 2025")]
    [InlineData("Pulje (ny)", "Pulje (ny")]
    [InlineData("Aabenraa", "Åbenrå")]
    public void Titles_stay_apart(string a, string b) => Assert.NotEqual(TextFolding.Title(a), TextFolding.Title(b));

    [Fact]
    public void Half_a_surrogate_pair_does_not_stop_a_comparison() => Assert.Equal("a\uFFFDb", TextFolding.Text("a\uD800b"));

    [Property(MaxTest = 300, EndSize = 250)]
    public bool Distance_is_what_the_matrix_says(byte[] a, byte[] b) =>
        Levenshtein.Distance(Letters(a, 4), Letters(b, 4)) == Naive(Letters(a, 4), Letters(b, 4));

    [Property(MaxTest = 200, EndSize = 400)]
    public bool Distance_over_a_large_alphabet_is_what_the_matrix_says(byte[] a, byte[] b) =>
        Levenshtein.Distance(Letters(a, 200), Letters(b, 200)) == Naive(Letters(a, 200), Letters(b, 200));

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(129)]
    public void Distance_at_the_words_borders(int length)
    {
        var random = new Random(length);
        string Make(int n) => string.Concat(Enumerable.Range(0, n).Select(_ => "abc"[random.Next(3)]));
        for (var i = 0; i < 20; i++)
        {
            var (a, b) = ("x" + Make(length - 2) + "y", "z" + Make(length + i - 2) + "w");
            Assert.Equal(Naive(a, b), Levenshtein.Distance(a, b));
        }
    }

    [Fact]
    public void Likeness_of_empty_texts()
    {
        Assert.Equal(1, Levenshtein.Likeness("", ""));
        Assert.Equal(0, Levenshtein.Likeness("", "abc"));
        Assert.Equal(0.75, Levenshtein.Likeness("abcd", "abxd"));
    }

    [Fact]
    public void The_distance_of_thirty_thousand_characters_is_exact()
    {
        var random = new Random(1);
        var text = string.Concat(Enumerable.Range(0, 30_000).Select(_ => (char)('a' + random.Next(28))));
        Assert.Equal(3, Levenshtein.Distance(text, "#" + text[..15_000] + "#" + text[15_001..] + "#"));
    }

    [Fact]
    public void Alignment_keeps_the_order_and_takes_the_best_sum()
    {
        // A greedy walk would pair 0 with 0 (0.6) and lose 0 with 1 (0.9) and 1 with 2.
        double[,] weights = { { 0.6, 0.9, 0 }, { 0, 0.5, 0.8 } };
        Assert.Equal([new(-1, 0), new(0, 1), new(1, 2)], SequenceAlignment.Align(2, 3, (e, c) => weights[e, c]));
        double[,] crossing = { { 0, 1 }, { 1, 0 } };
        Assert.Equal(1, SequenceAlignment.Align(2, 2, (e, c) => crossing[e, c]).Count(pair => pair.IsBoth));
        Assert.Equal(2, Assignment.Assign(2, 2, (e, c) => crossing[e, c]).Count(pair => pair.IsBoth));
        Assert.Equal([new(0, -1)], SequenceAlignment.Align(1, 0, (_, _) => 1));
    }

    [Property(MaxTest = 200)]
    public bool Assignment_is_the_best_of_all(byte[] numbers)
    {
        var weights = new double[4, 5];
        for (var i = 0; i < Math.Min(20, numbers.Length); i++)
        {
            weights[i / 5, i % 5] = (numbers[i] % 9) - 2;
        }

        var pairs = Assignment.Assign(4, 5, (e, c) => weights[e, c]).ToList();
        return pairs.Where(pair => pair.IsBoth).Sum(pair => weights[pair.Expected, pair.Came]) == Best(weights, 0, 0)
            && pairs.Where(pair => pair.Expected >= 0).Select(pair => pair.Expected).SequenceEqual([0, 1, 2, 3])
            && pairs.Where(pair => pair.Came >= 0).Select(pair => pair.Came).Order().SequenceEqual([0, 1, 2, 3, 4]);
    }

    [Fact]
    public void Changes_are_named_by_their_words()
    {
        var change = Assert.Single(WordDifference.Changes("de valgte medlemmerne mødtes i går", "de valgte med- lemmerne mødtes i går"));
        Assert.Equal(new WordChange(10, "de valgte", "medlemmerne", "med- lemmerne", "mødtes i går"), change);
        Assert.Equal(2, WordDifference.Changes("a b c d e", "a x c d").Length);
    }

    private static double Best(double[,] weights, int row, int taken)
    {
        if (row == weights.GetLength(0))
        {
            return 0;
        }

        var best = Best(weights, row + 1, taken);
        for (var c = 0; c < weights.GetLength(1); c++)
        {
            if ((taken & (1 << c)) == 0)
            {
                best = Math.Max(best, Math.Max(0, weights[row, c]) + Best(weights, row + 1, taken | (1 << c)));
            }
        }

        return best;
    }

    private static string Letters(byte[] bytes, int alphabet) => string.Concat((bytes ?? []).Select(b => (char)('a' + (b % alphabet))));

    private static int Naive(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 ? j : j == 0
                    ? i : Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            }
        }

        return d[a.Length, b.Length];
    }
}

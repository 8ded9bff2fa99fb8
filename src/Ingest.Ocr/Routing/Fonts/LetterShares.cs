namespace Ingest.Ocr.Routing.Fonts;

/// <summary>The letters' shares in a text: where each stands for another they are no language's.</summary>
internal static class LetterShares
{
    private const int Letters = 29;

    /// <summary>Fewer letters say nothing.</summary>
    private const int Fewest = 40;

    /// <summary>
    /// Cosine to Danish. English, German, Swedish, French, Polish and Finnish lie between 0.75 and 0.97, shifted alphabets below 0.55.
    /// </summary>
    private const double Alike = 0.62;

    /// <summary>Per thousand letters of this repository's agendas, a to z, æ, ø, å.</summary>
    private static readonly double[] Danish = [62, 16, 5, 60, 158, 27, 45, 15, 62, 4, 34, 55, 32, 78, 49, 15, 0, 87, 60, 70, 20, 26, 1, 0,
        8, 0, 8, 9, 10];

    public static bool IsStrange(IEnumerable<string> words)
    {
        var counts = new double[Letters];
        foreach (var letter in words.SelectMany(word => word))
        {
            if (Place(char.ToLowerInvariant(letter)) is >= 0 and var place)
            {
                counts[place]++;
            }
        }

        return counts.Sum() >= Fewest && Product(counts, Danish) < Alike * Math.Sqrt(Product(counts, counts) * Product(Danish, Danish));
    }

    private static int Place(char letter) => letter switch
    {
        >= 'a' and <= 'z' => letter - 'a',
        'æ' or 'ä' => 26,
        'ø' or 'ö' => 27,
        'å' => 28,
        _ => -1,
    };

    private static double Product(double[] one, double[] other) => one.Zip(other, (a, b) => a * b).Sum();
}

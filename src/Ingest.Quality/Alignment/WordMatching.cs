using Ingest.Quality.Boundaries;

namespace Ingest.Quality.Alignment;

/// <summary>
/// Which word of the truth is which on the pages, without crossing. Runs of words that each has once are anchors
/// (<see cref="WordAlignment"/>); between two of them the most words in order are taken (Needleman and Wunsch, 1970), those that begin a
/// line and a piece of the truth rather than others, and neighbours rather than words that stand apart.
/// </summary>
internal static class WordMatching
{
    /// <summary>Of words of the truth times words of the page between two anchors: more are left alone.</summary>
    private const long Largest = 60_000_000;

    private const int Match = 2;
    private const int Begins = 2;
    private const int Neighbours = 1;

    private const byte SkipTruth = 1, SkipPage = 2, Both = 3;

    /// <param name="truthBegins">Of each word of the truth: it begins a piece.</param>
    /// <param name="pageBegins">Of each word of the page: it begins a line.</param>
    /// <returns>For each word of the page its index in the truth, or -1.</returns>
    public static int[] Of(string[] truth, bool[] truthBegins, string[] page, bool[] pageBegins)
    {
        var partner = WordAlignment.Align(page, truth);
        int fromPage = 0, fromTruth = 0;
        for (var i = 0; i <= page.Length; i++)
        {
            if (i == page.Length || partner[i] >= 0)
            {
                var toTruth = i == page.Length ? truth.Length : partner[i];
                Fill(fromPage, i, fromTruth, toTruth);
                (fromPage, fromTruth) = (i + 1, toTruth + 1);
            }
        }

        return partner;

        void Fill(int a, int endA, int b, int endB)
        {
            var (n, m) = (endA - a, endB - b);
            if (n <= 0 || m <= 0 || (long)n * m > Largest)
            {
                return;
            }

            var steps = new byte[(n + 1) * (m + 1)];
            var (before, here) = (new int[m + 1], new int[m + 1]);
            for (var i = 1; i <= n; i++)
            {
                here[0] = 0;
                for (var j = 1; j <= m; j++)
                {
                    var (best, step) = before[j] >= here[j - 1] ? (before[j], SkipPage) : (here[j - 1], SkipTruth);
                    if (string.Equals(page[a + i - 1], truth[b + j - 1], StringComparison.Ordinal))
                    {
                        var both = before[j - 1] + Match + (pageBegins[a + i - 1] && truthBegins[b + j - 1] ? Begins : 0)
                            + (steps[((i - 1) * (m + 1)) + j - 1] == Both ? Neighbours : 0);
                        (best, step) = both >= best ? (both, Both) : (best, step);
                    }

                    (here[j], steps[(i * (m + 1)) + j]) = (best, step);
                }

                (before, here) = (here, before);
            }

            for (var (i, j) = (n, m); i > 0 && j > 0;)
            {
                var step = steps[(i * (m + 1)) + j];
                if (step == Both)
                {
                    partner[a + i - 1] = b + j - 1;
                }

                (i, j) = (step == SkipTruth ? i : i - 1, step == SkipPage ? j : j - 1);
            }
        }
    }
}

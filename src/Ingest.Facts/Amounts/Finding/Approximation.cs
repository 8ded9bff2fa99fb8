using Ingest.Facts.Amounts.Reading;

namespace Ingest.Facts.Amounts.Finding;

/// <summary>Whether the words before an amount say that it is rounded or a bound: <c>ca. 5 mio. kr.</c>, <c>op til 5 mio. kr.</c></summary>
internal static class Approximation
{
    /// <summary>Small words between that and the figure: <c>ca. mellem</c>.</summary>
    private const int MostBetween = 3;

    public static bool Is(Tokens tokens, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 1 - MostBetween; i--)
        {
            if (tokens.IsOne(i, ContextWords.Approximate)
                || ContextWords.ApproximatePairs.Contains(tokens.Text(Math.Max(0, i - 1), i).ToString()))
            {
                return true;
            }

            if (!tokens.IsOne(i, ContextWords.PassedOver))
            {
                return false;
            }
        }

        return false;
    }
}

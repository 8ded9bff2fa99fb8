namespace Ingest.Corpus.Families.Grammar;

/// <summary>A choice by weights.</summary>
internal static class Weighted
{
    /// <param name="choices">Weights are shares of their sum.</param>
    public static T Weigh<T>(this Dice dice, params ReadOnlySpan<(double Weight, T Value)> choices)
    {
        double all = 0;
        foreach (var (weight, _) in choices)
        {
            all += weight;
        }

        var at = dice.Real() * all;
        foreach (var (weight, value) in choices)
        {
            at -= weight;
            if (at < 0)
            {
                return value;
            }
        }

        return choices[^1].Value;
    }
}

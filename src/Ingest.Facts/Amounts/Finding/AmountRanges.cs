using Ingest.Facts.Amounts.Reading;

namespace Ingest.Facts.Amounts.Finding;

/// <summary>Which two numbers are the ends of one range.</summary>
internal static class AmountRanges
{
    /// <summary>
    /// A dash between two that rise, <c>mellem … og …</c>, <c>… til …</c>. <c>fra … til …</c> is a change, two amounts, but where the
    /// sentence says that something varies.
    /// </summary>
    /// <param name="first">The first number's first token.</param>
    /// <param name="connector">The token between them.</param>
    public static bool Joins(Tokens tokens, int first, int connector, decimal from, decimal to)
    {
        if (tokens.Is(connector, "og"))
        {
            return tokens.Is(first - 1, "mellem") || tokens.Is(first - 1, "imellem")
                || (tokens.Text(first - 1) is "." && tokens.Is(first - 2, "ml"));
        }

        var rises = from < to || (from < 0 && to < 0);
        return tokens.Is(connector, "á") || tokens.Is(connector, "a") || tokens.Is(connector, "à") ? rises
            : tokens.Is(connector, "til") ? rises && (!tokens.Is(first - 1, "fra") || Varies(tokens, first))
            : tokens.IsDash(connector) && rises && !IsPartOfNumber(tokens, first);
    }

    /// <summary>A number that ends in hyphens and figures: <c>AB-24-202</c>.</summary>
    private static bool IsPartOfNumber(Tokens tokens, int first) =>
        tokens.Text(first - 1) is "-" or "/" && tokens.AreAttached(first - 1);

    /// <summary>Words before a range that are looked at for one that says that something varies.</summary>
    private const int NearWords = 20;

    private static bool Varies(Tokens tokens, int before)
    {
        for (var i = Math.Max(0, before - NearWords); i < before; i++)
        {
            foreach (var word in ContextWords.OfSpans)
            {
                if (tokens.Text(i).StartsWith(word, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Two whole amounts that are one range: <c>mellem 10 mio. kr. og 12 mio. kr.</c>, <c>500.000 kr. – 1 mio. kr.</c>; what goes
    /// from one to another changes.</summary>
    public static List<MoneyFind> Joined(Tokens tokens, List<MoneyFind> finds)
    {
        var joined = new List<MoneyFind>(finds.Count);
        foreach (var upper in finds)
        {
            if (joined.Count > 0 && joined[^1] is { ValueTo: null } lower && upper.ValueTo is null && lower.Currency == upper.Currency
                && lower.Last + 2 == upper.First && !tokens.Is(lower.Last + 1, "til")
                && Joins(tokens, lower.First, lower.Last + 1, lower.Value * lower.Scale, upper.Value * upper.Scale))
            {
                var to = upper.Value * upper.Scale / lower.Scale;
                joined[^1] = lower with { Last = upper.Last, Value = Math.Min(lower.Value, to), ValueTo = Math.Max(lower.Value, to) };
            }
            else
            {
                joined.Add(upper);
            }
        }

        return joined;
    }
}

namespace Ingest.Facts.Amounts.Reading;

/// <summary>
/// Numbers whose unit is said once for a series over the years: <c>2,5 mio. kr. i 2024, 3,1 i 2025 og 3,4 i 2026</c>, and the unit last:
/// <c>3,1 i 2025 og 3,4 mio. kr. i 2026</c>.
/// </summary>
internal static class ElidedUnits
{
    public static List<MoneyFind> Added(Tokens tokens, List<MoneyFind> finds)
    {
        for (var i = 0; i < finds.Count; i++)
        {
            if (Later(tokens, finds[i]) is { } later && (i + 1 == finds.Count || later.Last < finds[i + 1].First))
            {
                finds.Insert(i + 1, later);
            }
        }

        for (var i = finds.Count - 1; i >= 0; i--)
        {
            if (Earlier(tokens, finds[i]) is { } earlier && (i == 0 || earlier.First > finds[i - 1].Last))
            {
                finds.Insert(i, earlier);
                i++;
            }
        }

        return finds;
    }

    private static bool IsOfYear(Tokens tokens, int index) => tokens.Is(index, "i") && tokens[index + 1].IsYear;

    private static bool IsLink(Tokens tokens, int index) => tokens.Is(index, "og") || tokens.Is(index, "samt") || tokens.Text(index) is ",";

    private static MoneyFind? Later(Tokens tokens, MoneyFind find)
    {
        var at = find.Last + 3;
        if (!IsOfYear(tokens, find.Last + 1) || !IsLink(tokens, at))
        {
            return null;
        }

        at += IsLink(tokens, at + 1) ? 2 : 1;
        return NumberPhrase.At(tokens, at) is { } number && !tokens[number.Last].IsYear && IsOfYear(tokens, number.Last + 1)
            ? find with { First = number.First, Last = number.Last, Value = number.Value, ValueTo = null } : null;
    }

    private static MoneyFind? Earlier(Tokens tokens, MoneyFind find)
    {
        var link = find.First - 1;
        var year = IsLink(tokens, link - 1) ? link - 2 : link - 1;
        return IsOfYear(tokens, find.Last + 1) && IsLink(tokens, link) && IsOfYear(tokens, year - 1)
            && NumberPhrase.Before(tokens, year - 1, scaled: false) is { } number && tokens.IsNumber(number.Last)
            && !tokens[number.Last].IsYear
            ? find with { First = number.First, Last = number.Last, Value = number.Value, ValueTo = null } : null;
    }
}

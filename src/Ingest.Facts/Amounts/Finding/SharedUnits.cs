using Ingest.Facts.Amounts.Reading;

namespace Ingest.Facts.Amounts.Finding;

/// <summary>
/// Numbers before an amount that share its unit: a range is one amount (<c>10-12 mio. kr.</c>, <c>mellem 10 og 12 mio. kr.</c>), a series
/// is several (<c>2,5 og 3,1 mio. kr.</c>, <c>fra 3 til 4 mio. kr.</c>).
/// </summary>
internal static class SharedUnits
{
    /// <param name="find">The amount, its number right before its unit.</param>
    /// <param name="free">The first token that belongs to no other amount.</param>
    /// <returns>In order, the amount itself last.</returns>
    public static IEnumerable<MoneyFind> Of(Tokens tokens, MoneyFind find, int free)
    {
        if (tokens[find.First].Kind is TokenKind.Currency or TokenKind.Scale || tokens[find.First + 1].Kind is TokenKind.Currency
            && !tokens.IsNumber(find.First))
        {
            return Behind(tokens, find);
        }

        var connector = find.First - 1;
        if (Other(tokens, connector, free) is { } other)
        {
            if (AmountRanges.Joins(tokens, other.First, connector, other.Value, find.Value))
            {
                return tokens[other.Last].IsYear && tokens[find.First].IsYear ? []
                    : [Range(find, other.First, Hundreds.Meant(other.Value, find.Value), find.Value)];
            }

            if (tokens.IsOne(connector, ContextWords.And) || (tokens.Is(connector, "til") && tokens.Is(other.First - 1, "fra")))
            {
                return Series(tokens, find, other, free);
            }
        }

        return [AsRangeWithSign(tokens, find, free) ?? find];
    }

    /// <summary><c>10 -12 mio. kr.</c>: the hyphen that touches the second number is no minus where it makes a range.</summary>
    private static MoneyFind? AsRangeWithSign(Tokens tokens, MoneyFind find, int free) =>
        find.Value < 0 && tokens.IsDash(find.First) && Other(tokens, find.First, free) is { } other && other.Value < -find.Value
            && !tokens[other.Last].IsYear
            ? Range(find, other.First, Hundreds.Meant(other.Value, -find.Value), -find.Value) : null;

    private static MoneyFind Range(MoneyFind find, int first, decimal from, decimal to) =>
        find with { First = first, Value = Math.Min(from, to), ValueTo = Math.Max(from, to) };

    private static NumberPhrase? Other(Tokens tokens, int connector, int free) =>
        NumberPhrase.Before(tokens, connector, scaled: false) is { } other && other.First >= free
            && (tokens.IsNumber(other.Last) || tokens[connector + 1].Kind == TokenKind.NumberWord) ? other : null;

    private static List<MoneyFind> Series(Tokens tokens, MoneyFind find, NumberPhrase other, int free)
    {
        var finds = new List<MoneyFind> { find };
        NumberPhrase? next = other;
        while (next is not null && !IsOther(tokens, next))
        {
            finds.Add(find with { First = next.First, Last = next.Last, Value = next.Value });
            var connector = next.First - 1;
            next = tokens.Text(connector) is "," or ";" || tokens.IsOne(connector, ContextWords.And)
                ? Other(tokens, connector, free) : null;
        }

        finds.Reverse();
        return finds;
    }

    private static bool IsOther(Tokens tokens, NumberPhrase number) =>
        tokens[number.Last].IsYear
        || tokens.IsOne(number.First - 1, ContextWords.Labels)
        || (tokens.Text(number.First - 1) is "." && tokens.IsOne(number.First - 2, ContextWords.Labels));

    /// <summary><c>kr. 100-200</c>, <c>kr. 100.000 og 200.000</c>.</summary>
    private static IEnumerable<MoneyFind> Behind(Tokens tokens, MoneyFind find)
    {
        var connector = find.Last + 1;
        if (!tokens.IsNumber(find.Last) || !tokens.IsNumber(connector + 1)
            || UnitPhrase.At(tokens, connector + 2) is { Currency: not null })
        {
            return [find];
        }

        var second = tokens[connector + 1];
        var scale = UnitPhrase.At(tokens, connector + 2) is { } magnitude ? magnitude : null;
        var whole = find with { Last = scale?.Last ?? (connector + 1), Scale = scale?.Scale ?? find.Scale };
        if ((tokens.IsDash(connector) || tokens.Is(connector, "til")) && find.Value < second.Value && !second.IsYear)
        {
            return [whole with { Value = Hundreds.Meant(find.Value, second.Value), ValueTo = second.Value }];
        }

        return tokens.IsOne(connector, ContextWords.And) && second.Form > NumberForm.Plain && tokens.Text(whole.Last + 1) is not "("
            ? [find with { Scale = whole.Scale }, whole with { First = connector + 1, Value = second.Value }] : [find];
    }
}

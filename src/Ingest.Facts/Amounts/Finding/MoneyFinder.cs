using Ingest.Facts.Amounts.Reading;

namespace Ingest.Facts.Amounts.Finding;

/// <summary>
/// The amounts among a sentence's tokens, each from its unit: the number before it (<c>5 mio. kr.</c>), else the one behind it
/// (<c>kr. 5.000</c>), and further numbers that share the unit.
/// </summary>
internal static class MoneyFinder
{
    public static List<MoneyFind> Find(Tokens tokens)
    {
        var finds = new List<MoneyFind>();
        var free = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Near(tokens, i, free) is { } find)
            {
                finds.AddRange(SharedUnits.Of(tokens, find, free));
                i = Math.Max(find.Last, finds is [.., var last] ? last.Last : 0);
                free = i + 1;
            }
            else if (UnitPhrase.At(tokens, i) is { } unit)
            {
                i = unit.Last;
            }
        }

        return AmountRanges.Joined(tokens, ElidedUnits.Added(tokens, SmallChange.Joined(tokens, finds)));
    }

    /// <summary>The amount whose unit begins at a token, or null.</summary>
    /// <param name="free">The first token that belongs to no other amount.</param>
    private static MoneyFind? Near(Tokens tokens, int index, int free)
    {
        if (UnitPhrase.At(tokens, index) is not { } unit)
        {
            return tokens.IsNumber(index) && tokens[index].Form.HasFlag(NumberForm.Dashed) && UnitPhrase.At(tokens, index + 1) is null
                ? new MoneyFind(index, index, tokens[index].Value, null, 1, MoneyWords.Kroner) : null;
        }

        var before = NumberPhrase.Before(tokens, index, unit.Scale > 1);
        before = before?.First >= free && !IsOther(tokens, before, unit) ? before : null;
        return before is null ? InBrackets(tokens, unit, free) ?? Behind(tokens, unit)
            : unit.Currency is null ? Bare(tokens, before, unit)
            : InBrackets(tokens, unit with { First = before.First, Scale = unit.Scale * before.Value }, free) is { } counted
                && before.Value is MoneyWords.Thousand or MoneyWords.Million ? counted
            : UnitHead.Is(tokens, before.First, unit.Last, before.Value) ? null
            : new MoneyFind(before.First, unit.Last, before.Value, null, unit.Scale, unit.Currency);
    }

    /// <summary>A year, or the number of a thing: <c>i 2024 kr. 5.000</c>, <c>Budget 2024 mio. kr.</c>, <c>bilag 3 kr. 200</c>.</summary>
    private static bool IsOther(Tokens tokens, NumberPhrase number, UnitPhrase unit)
    {
        if (IsPlace(tokens, number, unit))
        {
            return true;
        }

        var behind = NumberPhrase.At(tokens, unit.Last + 1) is not null;
        return tokens[number.Last].IsYear && number.First == number.Last
            ? tokens.IsOne(number.First - 1, ContextWords.BeforeYear) || behind || (unit.Scale > 1 && number.First == 0)
                || (tokens.IsDash(number.First - 1) && tokens[number.First - 2].IsYear)
            : behind && (IsPlainBeforeMoney(tokens, number, unit) || tokens.IsOne(number.First - 1, ContextWords.Labels)
                || (tokens.Text(number.First - 1) is "." && tokens.IsOne(number.First - 2, ContextWords.Labels)));
    }

    /// <summary>Of two numbers beside a unit the one that is printed as money is: <c>konto 12345 kr. 5.000,-</c>.</summary>
    private static bool IsPlainBeforeMoney(Tokens tokens, NumberPhrase number, UnitPhrase unit) =>
        unit.Scale == 1 && tokens[number.Last].Form == NumberForm.Plain && tokens[unit.Last + 1].Form > NumberForm.Plain
        && UnitPhrase.At(tokens, unit.Last + 2) is null;

    /// <summary><c>4070 Kr. Hyllinge</c>: a postal code and a place.</summary>
    private static bool IsPlace(Tokens tokens, NumberPhrase number, UnitPhrase unit) =>
        unit.First == unit.Last && tokens[number.Last].Form == NumberForm.Plain
        && tokens[number.Last].End - tokens[number.Last].Start == PostalFigures && tokens.Text(unit.First) is "Kr."
        && tokens[unit.Last + 1].Kind == TokenKind.Word && char.IsUpper(tokens.Text(unit.Last + 1)[0]);

    private const int PostalFigures = 4;

    /// <summary><c>1.250 (1.000 kr.)</c>, <c>3,4 (mio. kr.)</c>: the unit in brackets behind its number.</summary>
    private static MoneyFind? InBrackets(Tokens tokens, UnitPhrase unit, int free) =>
        unit.Currency is { } currency && tokens.Text(unit.First - 1) is "(" or "[" && tokens.Text(unit.Last + 1) is ")" or "]"
            && NumberPhrase.Before(tokens, unit.First - 1, scaled: true) is { } number && number.First >= free
            && tokens.IsNumber(number.Last) && !tokens[number.Last].IsYear
            ? new MoneyFind(number.First, unit.Last + 1, number.Value, null, unit.Scale, currency) : null;

    /// <summary>A magnitude alone: <c>5 mio. i 2024</c> in a text about money, and <c>5 mio. 2024-kroner</c>.</summary>
    private static MoneyFind? Bare(Tokens tokens, NumberPhrase number, UnitPhrase unit)
    {
        var next = unit.Last + 1;
        if (tokens[next].IsYear && tokens.IsDash(next + 1) && tokens[next + 2].Currency == MoneyWords.Kroner)
        {
            return new MoneyFind(number.First, next + 2, number.Value, null, unit.Scale, MoneyWords.Kroner);
        }

        return next >= tokens.Count || tokens[next].Kind is TokenKind.Number || tokens.IsOne(next, ContextWords.BehindAmount)
            || (tokens[next].Kind == TokenKind.Mark && tokens.Text(next) is not "%")
            ? new MoneyFind(number.First, unit.Last, number.Value, null, unit.Scale, MoneyWords.Kroner) : null;
    }

    /// <summary><c>kr. 1.000,-</c>, <c>DKK 1.2 million</c>, <c>t.kr. 1.250</c>, <c>€ 50</c>; no <c>beløb i mio. kr. 2024</c>.</summary>
    private static MoneyFind? Behind(Tokens tokens, UnitPhrase unit)
    {
        var at = unit.Last + 1;
        var (scale, currency) = (unit.Scale, unit.Currency);
        if (currency is not null && scale == 1 && UnitPhrase.At(tokens, at) is { Currency: null } magnitude)
        {
            (scale, at) = (magnitude.Scale, magnitude.Last + 1);
        }

        if (currency is null || NumberPhrase.At(tokens, at) is not { } number || IsLater(tokens, number, unit))
        {
            return null;
        }

        if (tokens[number.Last].IsYear && currency != MoneyWords.Kroner || tokens.Is(unit.Last, "euro"))
        {
            return null; // EURO 2028, a Euro 6 engine
        }

        var last = number.Last;
        if (scale == 1 && UnitPhrase.At(tokens, last + 1) is { } more && (more.Currency is null || more.Currency == currency)
            && !tokens.IsNumber(more.Last + 1))
        {
            (scale, last) = (more.Scale, more.Last);
        }

        var minus = tokens.Is(unit.First - 1, "minus") || tokens.Text(unit.First - 1) is "÷"
            || (tokens.IsDash(unit.First - 1) && tokens.AreAttached(unit.First - 1)
                && (unit.First == 1 || !tokens.AreAttached(unit.First - 2)));
        return new MoneyFind(minus ? unit.First - 1 : unit.First, last, minus ? -number.Value : number.Value, null, scale, currency);
    }

    /// <summary>The unit is a heading's, and the number behind it a year or another thing.</summary>
    private static bool IsLater(Tokens tokens, NumberPhrase number, UnitPhrase unit)
    {
        var heads = tokens.Is(unit.First - 1, "i") || tokens.Text(unit.First - 1) is "(" or "[";
        var round = number.Value is MoneyWords.Thousand or MoneyWords.Million || tokens[number.Last].IsYear;
        return (heads && (round || unit.Scale > 1))
            || (tokens[number.Last].IsYear && (unit.Scale > 1 || IsPriceLevel(tokens, number.Last)));
    }

    /// <summary><c>2024-priser</c>.</summary>
    private static bool IsPriceLevel(Tokens tokens, int year) =>
        tokens.IsDash(year + 1) && tokens.AreAttached(year) && tokens[year + 2].Kind == TokenKind.Word;
}

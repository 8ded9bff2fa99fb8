using Ingest.Facts.Amounts.Reading;

namespace Ingest.Facts.Amounts;

/// <summary>The unit that a head, a row's name or a caption says of figures: <c>Beløb (1.000 kr.)</c>, <c>i mio. kr.</c></summary>
/// <param name="Scale">1000 of <c>1.000 kr.</c></param>
/// <param name="Currency"><c>kr</c>, <c>øre</c> or an ISO 4217 code.</param>
internal sealed record TableUnit(decimal Scale, string Currency)
{
    /// <summary>Null where a text names no unit of money.</summary>
    public static TableUnit? In(string? text)
    {
        if (text is null || !MoneyWords.MayHave(text))
        {
            return null;
        }

        var tokens = new Tokens(text, MoneyLexer.Read(text, 0, text.Length));
        for (var i = 0; i < tokens.Count; i++)
        {
            if (UnitPhrase.At(tokens, i) is { Currency: { } currency } unit)
            {
                if (tokens.Is(unit.First - 1, "i") && tokens.IsNumber(unit.Last + 1) && tokens[unit.Last + 1].Value == MoneyWords.Thousand)
                {
                    return new TableUnit(unit.Scale * MoneyWords.Thousand, currency);
                }

                var number = NumberPhrase.Before(tokens, i, scaled: true)?.Value;
                return number is null or 1 || tokens[i - 1].IsYear ? new TableUnit(unit.Scale, currency)
                    : number is MoneyWords.Thousand or MoneyWords.Million ? new TableUnit(unit.Scale * number.Value, currency)
                    : null;
            }
        }

        return null;
    }

    /// <summary>A magnitude alone in a cell, <c>1,2 mio.</c>, where the column's unit says of which currency.</summary>
    public static TableUnit? InKroner(string unit, TableUnit? around) => around is null ? null : unit switch
    {
        "mio." => around with { Scale = MoneyWords.Million },
        "mia." => around with { Scale = MoneyWords.Milliard },
        _ => null,
    };

    /// <summary>As the data writes it: <c>t.kr</c>.</summary>
    public string Code => UnitPhrase.Code(Scale, Currency);

    /// <summary>What a figure is multiplied by to be kroner; null in another currency.</summary>
    public decimal? KronerFactor => UnitPhrase.KronerFactor(Scale, Currency);
}

namespace Ingest.Search.Queries.Values;

/// <summary>What <c>amount:</c> takes: <c>&gt;10mio</c>, <c>&gt;=500.000</c>, <c>10..20 mio</c>, <c>561,5 mio. kr.</c></summary>
internal static class AmountRangeReader
{
    public static AmountRange? Read(string text, int at)
    {
        if (Ranges.Between(text, at) is { } open)
        {
            return MoneyReader.Read(text, open) is { } until ? new AmountRange(null, until.Kroner, true, true, until.End) : null;
        }

        var (comparison, behind) = Ranges.Comparison(text, at);
        if (MoneyReader.Read(text, behind) is not { } first)
        {
            return null;
        }

        var kroner = first.Kroner;
        return comparison switch
        {
            ">" => new AmountRange(kroner, null, false, true, first.End),
            ">=" => new AmountRange(kroner, null, true, true, first.End),
            "<" => new AmountRange(null, kroner, true, false, first.End),
            "<=" => new AmountRange(null, kroner, true, true, first.End),
            "" when Ranges.Between(text, first.End) is { } second => Range(first, MoneyReader.Read(text, second), second),
            _ => new AmountRange(kroner, kroner, true, true, first.End),
        };
    }

    /// <summary>In <c>10..20 mio</c> the unit is of both ends.</summary>
    private static AmountRange Range(Money first, Money? second, int open)
    {
        if (second is not { } last)
        {
            return new AmountRange(first.Kroner, null, true, true, open);
        }

        var (from, to) = ((first with { Scale = first.Scale ?? last.Scale }).Kroner, last.Kroner);
        return new AmountRange(Math.Min(from, to), Math.Max(from, to), true, true, last.End);
    }
}

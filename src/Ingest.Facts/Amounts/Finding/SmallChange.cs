using Ingest.Facts.Amounts.Reading;

namespace Ingest.Facts.Amounts.Finding;

/// <summary>Kroner and øre of one amount: <c>14.212 kroner og 50 øre</c> is 14,212.50 kroner.</summary>
internal static class SmallChange
{
    private const decimal Hundred = 100;

    public static List<MoneyFind> Joined(Tokens tokens, List<MoneyFind> finds)
    {
        for (var i = finds.Count - 1; i > 0; i--)
        {
            var (kroner, oere) = (finds[i - 1], finds[i]);
            if (oere is { Currency: MoneyWords.Oere, ValueTo: null, Value: > 0 and < Hundred }
                && kroner is { Currency: MoneyWords.Kroner, Scale: 1, ValueTo: null }
                && decimal.Truncate(kroner.Value) == kroner.Value && decimal.Truncate(oere.Value) == oere.Value
                && oere.First - kroner.Last - 1 is var between && (between == 0 || (between == 1 && tokens.Is(kroner.Last + 1, "og"))))
            {
                finds[i - 1] = kroner with { Last = oere.Last, Value = kroner.Value + (Math.Sign(kroner.Value) * oere.Value / Hundred) };
                finds.RemoveAt(i);
            }
        }

        return finds;
    }
}

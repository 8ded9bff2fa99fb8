using Ingest.Facts.Amounts.Reading;

namespace Ingest.Facts.Amounts.Finding;

/// <summary>
/// What the first number of a range leaves out, because the second says it: <c>800-900.000</c> begins at 800.000, <c>3-400</c> at 300.
/// </summary>
internal static class Hundreds
{
    private const decimal MostHundreds = 10;

    /// <returns>The lower end as meant; itself where it is a whole number of its own: <c>5-100</c>.</returns>
    public static decimal Meant(decimal from, decimal to)
    {
        if (from < 1 || from != decimal.Truncate(from) || to < NumberWords.Hundred || from >= to)
        {
            return from;
        }

        var size = to >= MoneyWords.Thousand && to % MoneyWords.Thousand == 0 ? MoneyWords.Thousand : 1;
        var count = to / size;
        if (from < MostHundreds && count >= NumberWords.Hundred && count % NumberWords.Hundred == 0 && from < count / NumberWords.Hundred
            && count < MoneyWords.Thousand)
        {
            return from * NumberWords.Hundred * size;
        }

        return size > 1 && from < count && count < MoneyWords.Thousand ? from * size : from;
    }
}

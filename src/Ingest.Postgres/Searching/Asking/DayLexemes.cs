namespace Ingest.Postgres.Searching.Asking;

/// <summary>A stretch of days by whole years, months and days.</summary>
internal static class DayLexemes
{
    /// <summary>Four figures of a year are what an item may have.</summary>
    public const int First = 1000_01_01, Last = 9999_12_31;

    private const int PerYear = 10_000, PerMonth = 100, Months = 12, Days = 31, PerCentury = 100, PerDecade = 10;

    /// <param name="from">yyyymmdd, as all; both are in it.</param>
    public static IndexText Of(int from, int to)
    {
        (from, to) = (Math.Max(from, First), Math.Min(to, Last));
        return from > to ? IndexText.None : IndexText.Either(Parts(from, to));
    }

    private static IEnumerable<IndexText> Parts(int from, int to)
    {
        for (var year = from / PerYear; year <= to / PerYear;)
        {
            var (first, last) = (Math.Max(from, (year * PerYear) + 101), Math.Min(to, (year * PerYear) + (Months * PerMonth) + Days));
            if (first > (year * PerYear) + 101 || last < (year * PerYear) + (Months * PerMonth) + Days)
            {
                foreach (var part in InYear(first, last))
                {
                    yield return part;
                }

                year++;
            }
            else if (year % PerCentury == 0 && Covers(year + PerCentury - 1, to))
            {
                yield return IndexText.Lexeme(Lexemes.OfDate(year / PerCentury), isBeginning: true);
                year += PerCentury;
            }
            else if (year % PerDecade == 0 && Covers(year + PerDecade - 1, to))
            {
                yield return IndexText.Lexeme(Lexemes.OfDate(year / PerDecade), isBeginning: true);
                year += PerDecade;
            }
            else
            {
                yield return IndexText.Lexeme(Lexemes.OfDate(year++));
            }
        }
    }

    private static bool Covers(int year, int to) => (year * PerYear) + (Months * PerMonth) + Days <= to;

    private static IEnumerable<IndexText> InYear(int from, int to)
    {
        for (var month = from / PerMonth; month <= to / PerMonth; month++)
        {
            var (first, last) = (Math.Max(from, (month * PerMonth) + 1), Math.Min(to, (month * PerMonth) + Days));
            if (first == (month * PerMonth) + 1 && last == (month * PerMonth) + Days)
            {
                yield return IndexText.Lexeme(Lexemes.OfDate(month));
                continue;
            }

            for (var day = first; day <= last; day++)
            {
                yield return IndexText.Lexeme(Lexemes.OfDate(day));
            }
        }
    }
}

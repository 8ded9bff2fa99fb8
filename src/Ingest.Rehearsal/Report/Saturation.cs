namespace Ingest.Rehearsal.Report;

/// <summary>
/// Where more machines stop paying: the least number from which on a tenth more of them takes less than a given share off the hours. A run
/// without a bottleneck would lose a tenth in eleven parts, 9.1 %.
/// </summary>
public static class Saturation
{
    private const double Tenth = 1.1;

    /// <param name="hours">Of so many machines.</param>
    /// <param name="most">Not looked beyond.</param>
    /// <param name="least">The share that a tenth more machines has to take off.</param>
    /// <returns>Null where every number up to <paramref name="most"/> still pays. What a tenth more gives is taken to fall.</returns>
    public static int? Of(Func<int, double> hours, int most, double least = 0.05)
    {
        if (Pays(hours, most, least))
        {
            return null;
        }

        var (pays, stops) = (0, most);
        while (stops - pays > 1)
        {
            var middle = (pays + stops) / 2;
            (pays, stops) = Pays(hours, middle, least) ? (middle, stops) : (pays, middle);
        }

        return stops;
    }

    /// <summary>Of few machines a tenth is no whole one: what one more takes off is brought down to a tenth's part.</summary>
    private static bool Pays(Func<int, double> hours, int machines, double least)
    {
        if (double.IsInfinity(hours(machines)))
        {
            return true; // none of them outlived the run; more would
        }

        var more = Math.Max(machines + 1, (int)Math.Round(machines * Tenth));
        var ratio = Math.Pow(hours(more) / hours(machines), Math.Log(Tenth) / Math.Log((double)more / machines));
        return 1 - ratio >= least;
    }
}

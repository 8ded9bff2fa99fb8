namespace Ingest.Tables.Rows;

/// <summary>
/// Strips of white that more than a few rows run over, and on both sides of which the others line up: names of sums run over a second
/// column of names, a remark stands in the place of some figures.
/// <code>
/// 101    Enghuse    2,7   33,2
/// 102    Kaj        4,0   10,5
/// Anlæg i alt       6,7   43,7
/// </code>
/// </summary>
internal static class LinedUp
{
    /// <summary>Share of the rows that may cross such a strip.</summary>
    private const double CrossingShare = 0.34;

    /// <summary>Rows that line up on the side that has fewer texts, and how many times those that cross on the other one.</summary>
    private const int Fewest = 3, TimesCrossing = 2;

    /// <summary>Of the texts at one side of a strip, how many share an edge or the middle.</summary>
    private const double SameShare = 0.6;

    /// <summary>In sizes: edges that are the same.</summary>
    private const double SameEdge = 0.15;

    /// <summary>Of all rows, how many may cross one of the strips.</summary>
    private const double MostRows = 0.5;

    /// <param name="runs">What the texts of each row cover.</param>
    /// <param name="sure">Strips that part columns however others line up.</param>
    /// <param name="strips">Strips that so many rows at most run over.</param>
    /// <param name="few">So many ran over the sure ones.</param>
    /// <param name="size">The rows' type size.</param>
    public static List<(double Left, double Right)> Of(List<(double Left, double Right)>[] runs, List<(double Left, double Right)> sure,
        Func<int, List<(double Left, double Right)>> strips, int few, double size)
    {
        var found = new List<(double Left, double Right)>();
        var most = (int)(CrossingShare * runs.Length);
        for (var allowed = few + 1; allowed <= most; allowed = allowed < most ? Math.Min(2 * allowed, most) : most + 1)
        {
            found.AddRange(strips(allowed).FindAll(strip => !sure.Exists(other => Overlap(other, strip))
                && !found.Exists(other => Overlap(other, strip)) && AreAt(runs, strip, size)));
        }

        return runs.Count(row => found.Exists(strip => Cross(row, strip))) <= MostRows * runs.Length ? found : [];
    }

    private static bool Overlap((double Left, double Right) one, (double Left, double Right) other) =>
        one.Left < other.Right && one.Right > other.Left;

    /// <summary>One of the row's texts runs over the strip.</summary>
    public static bool Cross(List<(double Left, double Right)> row, (double Left, double Right) strip)
    {
        foreach (var run in row)
        {
            if (run.Left < strip.Left && run.Right > strip.Right)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreAt(List<(double Left, double Right)>[] runs, (double Left, double Right) strip, double size)
    {
        var (before, behind, crossing) = (new List<(double Left, double Right)>(), new List<(double Left, double Right)>(), 0);
        foreach (var row in runs)
        {
            if (Cross(row, strip))
            {
                crossing++;
                continue;
            }

            var next = row.FindIndex(run => run.Right > strip.Right);
            if (next != 0)
            {
                before.Add(next < 0 ? row[^1] : row[next - 1]);
            }

            if (next >= 0)
            {
                behind.Add(row[next]);
            }
        }

        var (left, right) = (Same(before, SameEdge * size), Same(behind, SameEdge * size));
        return Math.Min(left, right) >= Fewest && Math.Max(left, right) >= TimesCrossing * crossing
            && left >= SameShare * before.Count && right >= SameShare * behind.Count;
    }

    /// <summary>How many of the texts begin, end or have their middle at one place.</summary>
    private static int Same(List<(double Left, double Right)> texts, double near) => Math.Max(
        Most(texts.ConvertAll(text => text.Left), near),
        Math.Max(Most(texts.ConvertAll(text => text.Right), near), Most(texts.ConvertAll(text => (text.Left + text.Right) / 2), near)));

    private static int Most(List<double> places, double near)
    {
        places.Sort();
        var most = 0;
        for (int first = 0, i = 0; i < places.Count; i++)
        {
            while (places[i] - places[first] > near)
            {
                first++;
            }

            most = Math.Max(most, i - first + 1);
        }

        return most;
    }
}

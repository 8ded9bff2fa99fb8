using System.Collections.Immutable;

namespace Ingest.Tables.Values;

/// <summary>
/// How deep each row's name is indented, in steps: <c>Udgifter</c> 0, <c>Skoler</c> below it 1. Only where the names' left edges are a few
/// places, each row goes in by one step at most, and the column is not set to the right or to the middle.
/// </summary>
internal static class StubIndents
{
    /// <summary>Edges so far apart, in sizes, are one place.</summary>
    private const double SamePlace = 0.2;

    /// <summary>What a step is at least, in sizes.</summary>
    private const double LeastStep = 0.35;

    private const int MostLevels = 5;

    private const int FewestIndented = 2;

    /// <summary>Longer names are text, whose paragraphs may be indented.</summary>
    private const int LongestName = 60;

    /// <returns>One for each row; null where the rows are not indented in steps.</returns>
    public static ImmutableArray<int>? Of(ImmutableArray<StubRow> rows)
    {
        var named = rows.Where(row => row.Ink is not null).ToList();
        if (named.Count <= FewestIndented || named.Count < rows.Count(row => row.Text.Length > 0) || !AreNames(named))
        {
            return null;
        }

        var size = named.Select(row => row.Ink!.Size).Order().ElementAt(named.Count / 2);
        if (Agree(named, ink => ink.Right, size) || Agree(named, ink => (ink.Left + ink.Right) / 2, size)
            || Places(named, size) is not { Count: > 1 and <= MostLevels } places)
        {
            return null;
        }

        var levels = ImmutableArray.CreateBuilder<int>(rows.Length);
        var before = -1;
        foreach (var row in rows)
        {
            // A row without a name stands as deep as the one above it.
            var level = row.Ink is { } ink ? places.FindLastIndex(place => place <= ink.Left) : Math.Max(before, 0);
            if (level > before + 1)
            {
                return null;
            }

            levels.Add(level);
            before = level;
        }

        return levels.Count(level => level > 0) >= FewestIndented ? levels.MoveToImmutable() : null;
    }

    private static bool AreNames(List<StubRow> named) =>
        named.Sum(row => row.Text.Length) <= LongestName * named.Count
            && named.Count(row => row.Text.Any(char.IsLetter)) * 4 >= named.Count * 3;

    private static bool Agree(List<StubRow> named, Func<StubInk, double> edge, double size) =>
        named.Max(row => edge(row.Ink!)) - named.Min(row => edge(row.Ink!)) <= SamePlace * size;

    /// <returns>The left edge of each place, from the left; null where they are not a few places.</returns>
    private static List<double>? Places(List<StubRow> named, double size)
    {
        var places = new List<double>();
        var last = double.MinValue;
        foreach (var left in named.Select(row => row.Ink!.Left).Order())
        {
            if (places.Count == 0 || left - last >= LeastStep * size)
            {
                places.Add(left);
            }
            else if (left - places[^1] > SamePlace * size)
            {
                return null;
            }

            last = left;
        }

        return places;
    }
}

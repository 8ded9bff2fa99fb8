using System.Globalization;

namespace Ingest.Tables.Grid;

/// <summary>
/// Names of columns that are ranges of numbers, rising from column to column: <c>0-4 | 5-9 | 10-14</c>, <c>00-01 | 01-02</c>.
/// </summary>
internal static class RangeNames
{
    /// <summary>Ranges in a row, and their share of its figures: the last may be <c>100+</c>.</summary>
    private const int Fewest = 3;

    private const double Share = 0.7;

    /// <param name="figures">A row's figures, left to right.</param>
    public static bool Are(IReadOnlyCollection<string> figures)
    {
        var (ranges, before) = (0, -1);
        foreach (var text in figures)
        {
            if (From(text) is { } from)
            {
                if (from <= before)
                {
                    return false;
                }

                (ranges, before) = (ranges + 1, from);
            }
        }

        return ranges >= Fewest && ranges >= Share * figures.Count;
    }

    /// <summary>Where a range begins; null where the text is none.</summary>
    private static int? From(string text)
    {
        var dash = text.AsSpan().IndexOfAny('-', '–');
        return dash > 0 && int.TryParse(text.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(text.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var to) && to > from
            ? from : null;
    }
}

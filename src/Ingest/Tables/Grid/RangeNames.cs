using System.Globalization;

namespace Ingest.Tables.Grid;

/// <summary>
/// Names of columns that are ranges of numbers, rising from column to column: <c>0-4 | 5-9 | 10-14</c>, <c>00-01 | 01-02</c>, and
/// single numbers among them: <c>0 | 1 | 2 | 3-6 | 7-15</c>.
/// </summary>
internal static class RangeNames
{
    /// <summary>Ranges in a row, and the share of its figures that rise: the last may be <c>100+</c>, or a sum's name.</summary>
    private const int Fewest = 3;

    private const double Share = 0.7;

    /// <param name="figures">A row's figures, left to right.</param>
    public static bool Are(IReadOnlyCollection<string> figures)
    {
        var (ranges, rising, before) = (0, 0, -1);
        foreach (var text in figures)
        {
            var range = From(text);
            if ((range ?? Number(text)) is { } from)
            {
                if (from <= before)
                {
                    return false;
                }

                (ranges, rising, before) = (ranges + (range is null ? 0 : 1), rising + 1, from);
            }
        }

        return ranges >= Fewest && rising >= Share * figures.Count;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Where a range begins; null where the text is none.</summary>
    private static int? From(string text)
    {
        var dash = text.AsSpan().IndexOfAny('-', '–');
        return dash > 0 && int.TryParse(text.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(text.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var to) && to > from
            ? from : null;
    }
}

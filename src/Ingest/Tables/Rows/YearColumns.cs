using System.Collections.Immutable;
using Ingest.Tables.Words;

namespace Ingest.Tables.Rows;

/// <summary>
/// Columns of years that hold nothing: their names stand in a row with those of the others, <c>2025 | 2026 | 2027 | 2028</c>.
/// </summary>
internal static class YearColumns
{
    /// <summary>Years that follow each other in one row.</summary>
    private const int Fewest = 3;

    /// <summary>The borders, with one more between two years that would share a column.</summary>
    /// <param name="borders">x between columns, ascending.</param>
    /// <param name="rows">The table's rows, topmost first.</param>
    public static ImmutableArray<double> Add(ImmutableArray<double> borders, ImmutableArray<TextRow> rows)
    {
        if (borders.IsEmpty || Years(rows) is not { } years)
        {
            return borders;
        }

        var added = borders.ToBuilder();
        for (var i = 1; i < years.Length; i++)
        {
            var (left, right) = (years[i - 1].Box.Right, years[i].Box.Left);
            var middle = (left + right) / 2;
            if (!borders.Any(border => border > years[i - 1].MiddleX && border < years[i].MiddleX)
                && !rows.Any(row => row.Runs.Any(run => run.Words.Any(word => word.Box.Left < middle && word.Box.Right > middle))))
            {
                added.Add(middle);
            }
        }

        added.Sort();
        return added.ToImmutable();
    }

    /// <summary>
    /// The years of the first row that has any, each one more than the one before; null where they are too few or do not rise so.
    /// </summary>
    private static PlacedWord[]? Years(ImmutableArray<TextRow> rows)
    {
        foreach (var row in rows)
        {
            var years = row.Runs.SelectMany(run => run.Words)
                .Where(word => word.Text.Length == 4 && NumericText.IsYear(word.Text)).ToArray();
            if (years.Length > 0)
            {
                return years.Length >= Fewest && Enumerable.Range(1, years.Length - 1).All(i => Year(years[i]) == Year(years[i - 1]) + 1)
                    ? years : null;
            }
        }

        return null;
    }

    private static int Year(PlacedWord word) => int.Parse(word.Text, System.Globalization.CultureInfo.InvariantCulture);
}

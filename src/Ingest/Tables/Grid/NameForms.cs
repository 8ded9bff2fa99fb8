using System.Text.RegularExpressions;
using Ingest.Tables.Words;

namespace Ingest.Tables.Grid;

/// <summary>
/// Names of columns that read like figures or dates, told by what their columns hold, which is of another form:
/// <c>0-4 | 5-9 | 80+</c>, <c>0. | 1. | 2.</c>, <c>31.12.2030 | 31.12.2029</c>, <c>14/1 | 11/3</c>, <c>2030/31</c>, <c>1. kv.</c>
/// </summary>
internal static partial class NameForms
{
    /// <summary>Of a row's texts over columns of figures those that are names by their form; a sum's name is in words.</summary>
    private const double Share = 0.6, ShareOfFigures = 0.7;

    /// <summary>Of what the columns hold below, as much may have such a form, too.</summary>
    private const double ShareBelow = 0.1;

    private const int Fewest = 2;

    /// <param name="row">The texts of a row that may head columns of figures, by column.</param>
    /// <param name="below">The texts of the rows below, with their columns.</param>
    public static bool Head(ILookup<int, string> row, IEnumerable<(int Column, string Text)> below)
    {
        var named = row.Where(column => column.All(IsName)).Select(column => column.Key).ToHashSet();
        var figures = row.Count(column => named.Contains(column.Key) || column.Any(NumericText.IsLike));
        if (named.Count < Fewest || named.Count < Share * row.Count || named.Count < ShareOfFigures * figures)
        {
            return false;
        }

        var held = below.Where(cell => named.Contains(cell.Column) && cell.Text.Any(char.IsLetterOrDigit)).Select(cell => cell.Text)
            .ToArray();
        return held.Length >= named.Count && held.Count(IsName) <= ShareBelow * held.Length;
    }

    private static bool IsName(string text) =>
        text.Length is > 1 and <= Longest && char.IsAsciiDigit(text[0]) && (NumericText.IsYear(text) || Name().IsMatch(text));

    private const int Longest = 12;

    [GeneratedRegex(
        @"^(?:\d{1,2}\.|\d{1,3}\.?\s?[-–−]\s?\d{1,3}\.?(?:\så?r)?|\d{1,3}\+|\d{1,2}/\d{1,2}|\d{1,2}\.\s?(?:kv|kvt|kvartal|halvår|kl)\.?"
        + @"|\d{1,2}[.-]\d{1,2}[.-](?:\d{2}|\d{4})|\d{4}\s?[-/–−]\s?(?:\d{2}|\d{4}))$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}

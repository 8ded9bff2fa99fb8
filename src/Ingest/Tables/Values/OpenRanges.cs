using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Tables.Values;

/// <summary>
/// Columns of ranges and years: <c>65-</c> among <c>0-5</c> and <c>6-17</c>, and <c>2027-</c> among years, are ranges without an end and
/// no figures with their minus behind them.
/// </summary>
internal static partial class OpenRanges
{
    /// <param name="column">A column with no sign behind a figure, as nearly all are, costs a look at the texts' ends.</param>
    public static bool IsOne(Table table, int column)
    {
        var texts = table.Cells.Where(cell => cell.Column == column && cell.Row >= table.HeaderRows).Select(cell => cell.Text).ToArray();
        return Array.Exists(texts, IsOpen)
            && (Array.Exists(texts, text => Range().IsMatch(text))
                || Array.TrueForAll(texts, text => !IsOpen(text) || Year().IsMatch(text)));
    }

    /// <summary>A whole number without thousands marks, and a dash behind it.</summary>
    public static bool IsOpen(string text) =>
        text.Length > 1 && text[^1] is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' && Open().IsMatch(text);

    [GeneratedRegex(@"^\d{1,4} ?\D$", RegexOptions.CultureInvariant)]
    private static partial Regex Open();

    [GeneratedRegex(@"^(?:18|19|20)\d\d\D", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"^\d{1,4} ?[-\u2010-\u2013\u2212] ?\d{1,4}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}

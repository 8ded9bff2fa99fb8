using System.Globalization;
using Ingest.Layout.Margins.Numbers;

namespace Ingest.Layout.Margins;

/// <summary>
/// Finds line numbers with the page's number before them, as minutes of proceedings have them: "12:05", "12:10" and on the next page
/// "13:05". Times of a day, prices and sections' numbers have something else before them, that doesn't go on with the pages.
/// </summary>
internal static class PageMarks
{
    /// <param name="columns">Of numbers with something before them, of all pages.</param>
    /// <returns>Those that are such marks.</returns>
    public static List<NumberColumn> Of(List<NumberColumn> columns)
    {
        List<NumberColumn> best = [];
        foreach (var alike in columns.GroupBy(column => (column.Step, Form(column.Prefix), Lead(column))))
        {
            var found = alike.ToList();
            if (found.Sum(Count) > best.Sum(Count) && AreOfPages(found, alike.Key.Step) && NumberedLines.Of(found).AreMarks(alike.Key.Step))
            {
                best = found;
            }
        }

        return best;

        static int Count(NumberColumn column) => column.Tokens.Count;
    }

    /// <summary>The same before it as the column's numbers have, but for the page's number.</summary>
    public static bool IsLike(NumberToken token, NumberColumn column) =>
        token.Prefix.Length == 0 ? column.Prefix.Length == 0
            : string.Equals(Form(token.Prefix), Form(column.Prefix), StringComparison.Ordinal)
                && PageNumber(token.Prefix) - token.Owner.Page == Lead(column);

    /// <summary>
    /// On several pages, or on one that has that number; without a page's number lines can only be counted by more than one.
    /// </summary>
    private static bool AreOfPages(List<NumberColumn> columns, int step) => Lead(columns[0]) is { } lead
        ? (columns.Exists(column => column.Page.Index != columns[0].Page.Index) || (lead == 1 && step > 1))
            && columns.TrueForAll(column => column.Tokens[0].Value <= 2 * step)
        : step > 1;

    /// <summary>By how much the page's number in the marks is ahead of the page's index.</summary>
    private static int? Lead(NumberColumn column) => PageNumber(column.Prefix) - column.Page.Index;

    private static int? PageNumber(string prefix) =>
        int.TryParse(prefix.AsSpan().Trim(prefix.Where(sign => !char.IsAsciiDigit(sign)).ToArray()), NumberStyles.None,
            CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Without the figures.</summary>
    private static string Form(string prefix) => string.Concat(prefix.Where(sign => !char.IsAsciiDigit(sign)));
}

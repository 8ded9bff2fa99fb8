using System.Text.RegularExpressions;
using Ingest.Text.Words;

namespace Ingest.Tables.Values;

/// <summary>The unit that a header or caption names: <c>Beløb (Mio. kr)</c>, <c>1.000 kr.</c>, <c>Andel i pct.</c></summary>
internal static partial class HeaderUnits
{
    public static string? Of(string? header) => string.IsNullOrWhiteSpace(header) ? null : Find(header)?.Unit;

    /// <summary>The unit with its place in the header, <c>1.000</c> before it included; null where it names none.</summary>
    public static (string Unit, Range At)? Find(string header)
    {
        var small = header.Replace('\u00A0', ' ').ToLowerInvariant();
        foreach (var (printed, unit) in Vocabulary.Units)
        {
            for (var at = small.IndexOf(printed, StringComparison.Ordinal); at >= 0;
                at = small.IndexOf(printed, at + 1, StringComparison.Ordinal))
            {
                if (Stands(small, at, printed))
                {
                    var thousands = InThousands().Match(small[..at]);
                    var end = at + printed.Length;
                    return thousands.Success ? ("1.000 " + unit, thousands.Index..end) : (unit, at..end);
                }
            }
        }

        return null;
    }

    /// <summary>The column counts something, so a unit of money over the whole table is not its own.</summary>
    public static bool Counts(string? header)
    {
        var words = (header ?? "").ToLowerInvariant().Split([' ', '/', '.', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return words.Any(word => Vocabulary.Counted.Any(counted => word.EndsWith(counted, StringComparison.Ordinal)));
    }

    /// <summary>The column holds shares or an index, whose unit is not the table's either.</summary>
    public static bool IsShare(string? header) =>
        header is not null && Vocabulary.Shares.Any(share => header.Contains(share, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The unit is a word of its own and stands where units stand: the whole header, in brackets, after
    /// <c>i</c> or a comma, or at the end. <c>kr. pr. indbygger</c> keeps its <c>kr.</c>
    /// </summary>
    private static bool Stands(string header, int at, string printed)
    {
        var before = header[..at];
        var after = header[(at + printed.Length)..];
        if (printed.Length == 1 && char.IsLetter(printed[0]))
        {
            return before.EndsWith('(') && after.StartsWith(')');
        }

        var word = (before.Length == 0 || !char.IsLetterOrDigit(before[^1])) && (after.Length == 0 || !char.IsLetter(after[0]));
        var placed = before.TrimEnd().Length == 0 || before.TrimEnd()[^1] is '(' or '[' or ',' or ':' or '/' || InUnit().IsMatch(before)
            || after.Trim(' ', '.', ')', ':', ',').Length == 0;
        return word && placed;
    }

    [GeneratedRegex(@"(?<![\d.])1\.?000\s$", RegexOptions.CultureInvariant)]
    private static partial Regex InThousands();

    [GeneratedRegex(@"(?:^|[\s(])i\s$", RegexOptions.CultureInvariant)]
    private static partial Regex InUnit();
}

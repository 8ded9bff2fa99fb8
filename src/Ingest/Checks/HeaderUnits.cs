using System.Text.RegularExpressions;
using Ingest.Text;

namespace Ingest.Checks;

/// <summary>The unit that a header or caption names: <c>Beløb (Mio. kr)</c>, <c>1.000 kr.</c>, <c>Andel i pct.</c></summary>
internal static partial class HeaderUnits
{
    public static string? Of(string? header)
    {
        if (string.IsNullOrWhiteSpace(header))
        {
            return null;
        }

        var small = header.Replace('\u00A0', ' ').ToLowerInvariant();
        foreach (var (printed, unit) in Vocabulary.Units)
        {
            for (var at = small.IndexOf(printed, StringComparison.Ordinal); at >= 0; at = small.IndexOf(printed, at + 1, StringComparison.Ordinal))
            {
                if (Stands(small, at, printed))
                {
                    return unit;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// The unit is a word of its own and stands where units stand: the whole header, in brackets, after
    /// <c>i</c> or a comma, or at the end. <c>kr. pr. indbygger</c> keeps its <c>kr.</c>
    /// </summary>
    private static bool Stands(string header, int at, string printed)
    {
        var before = header[..at];
        var after = header[(at + printed.Length)..];
        var word = (before.Length == 0 || !char.IsLetterOrDigit(before[^1])) && (after.Length == 0 || !char.IsLetter(after[0]));
        var placed = before.TrimEnd().Length == 0 || before.TrimEnd()[^1] is '(' or '[' or ',' or ':' or '/' || InUnit().IsMatch(before) || after.Trim(' ', '.', ')', ':', ',').Length == 0;
        return word && placed;
    }

    [GeneratedRegex(@"(?:^|[\s(])i\s$", RegexOptions.CultureInvariant)]
    private static partial Regex InUnit();
}

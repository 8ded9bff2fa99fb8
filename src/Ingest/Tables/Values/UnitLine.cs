using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables.Values;

/// <summary>
/// A line right over a table that says the unit of its figures and nothing else: <c>1.000 kr.</c> at its right edge,
/// <c>Beløb i mio. kr., 2025-priser</c>, <c>(Pct.)</c>. It is the table's, and no text of the item that the table stands in.
/// </summary>
internal static class UnitLine
{
    /// <summary>Longer ones are sentences.</summary>
    private const int LongestLine = 80;

    /// <summary>Words before <c>i kr.</c>: <c>Alle beløb i 1.000 kr.</c></summary>
    private const int MostWordsBefore = 2;

    /// <summary>White between the line and what it stands over, in its sizes.</summary>
    private const double Near = 2;

    /// <summary>White that sets a line apart from the one over it, in its sizes, where their type is the same.</summary>
    private const double Apart = 0.6;

    /// <param name="box">The table's, on its first page.</param>
    /// <param name="lines">The page's upright lines.</param>
    public static TextLine? Over(Box box, ImmutableArray<TextLine> lines)
    {
        TextLine? line = null, above = null;
        foreach (var other in lines)
        {
            if (other.Turn == 0 && other.Baseline > box.Top - 1 && (above is null || other.Baseline < above.Baseline))
            {
                (line, above) = line is null || other.Baseline < line.Baseline ? (other, line) : (line, other);
            }
        }

        return line is not null && line.Box.Bottom - box.Top < Near * line.Size && IsUnit(line.Text) && IsApart(line, above) ? line : null;
    }

    /// <summary>Nothing but a unit, with what it is the unit of before it and what goes for all figures behind it.</summary>
    public static bool IsUnit(string text)
    {
        if (text.Length > LongestLine || text.EndsWith(':') || HeaderUnits.Find(text) is not { } unit)
        {
            return false;
        }

        var (before, after) = (text[..unit.At.Start].Trim(' ', '(', '['), text[unit.At.End..].TrimStart('.', ' '));
        var words = before.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (words.Length == 0 || (words[^1] is "i" or "I" && words.Length <= MostWordsBefore + 1 && !before.Any(char.IsAsciiDigit)))
            && (after.Length == 0 || after[0] is '(' or ',' or ';' or ')' or ']' or '–' or '-');
    }

    /// <summary>The last line of a paragraph may end in a unit; this one has another type, stands to the right, or white over it.</summary>
    private static bool IsApart(TextLine line, TextLine? above) => above is null
        || above.Box.Bottom - line.Box.Top > Apart * line.Size
        || Math.Abs(above.Size - line.Size) > 0.5 || above.Italic != line.Italic || above.Bold != line.Bold
        || line.Box.Left > (above.ColumnLeft + above.ColumnRight) / 2
        || above.Text[^1] is '.' or ':';
}

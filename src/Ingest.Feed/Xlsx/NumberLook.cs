using System.Globalization;
using Ingest.Model.Output;

namespace Ingest.Feed.Xlsx;

/// <summary>
/// How a number of a workbook looks, so that it looks as printed and is a number all the same: <c>1.250,50 kr.</c> is 1250.5 in the form
/// <c>#,##0.00" kr."</c>. Which sign parts the decimals is the reader's own.
/// </summary>
internal static class NumberLook
{
    /// <summary>A longer text beside a number is no unit.</summary>
    private const int LongestUnit = 20;

    private const int MostDecimals = 9;

    private const int GroupDigits = 3;

    /// <summary>What binary fractions differ by from decimal ones.</summary>
    private const double SameNumber = 1e-9;

    /// <summary>What says that a number is below 0, which its own sign says.</summary>
    private const string Signs = "()+-−–±";

    /// <returns>Null where the text is not this number with signs between its figures; the program's own form then.</returns>
    public static string? Of(Cell cell)
    {
        if (cell.Number is not { } number || cell.Text.AsSpan().IndexOfAnyInRange('0', '9') is var first && first < 0)
        {
            return null;
        }

        var last = cell.Text.AsSpan().LastIndexOfAnyInRange('0', '9');
        var printed = cell.Text[first..(last + 1)];
        if (printed.Any(sign => !char.IsAsciiDigit(sign) && sign is not (',' or '.' or '\'') && !char.IsWhiteSpace(sign))
            || !double.TryParse(string.Concat(printed.Where(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture,
                out var figures))
        {
            return null;
        }

        var parts = printed.Split([',', '.']);
        var decimals = figures == Math.Abs(number) ? 0 : parts.Length > 1 ? parts[^1].Length : 0;
        var difference = Math.Abs((figures / Math.Pow(10, decimals)) - Math.Abs(number));
        if (decimals > MostDecimals || difference > SameNumber * Math.Max(1, Math.Abs(number)))
        {
            return null;
        }

        var whole = printed.Length - (decimals > 0 ? decimals + 1 : 0);
        var isGrouped = printed.AsSpan(0, whole).ContainsAnyExceptInRange('0', '9') && whole > GroupDigits;
        return Unit(cell.Text[..first]) + (isGrouped ? "#,##0" : "0") + (decimals > 0 ? "." + new string('0', decimals) : "")
            + Unit(cell.Text[(last + 1)..]);
    }

    /// <summary>As a literal of the form; signs that would mean something in one are left out.</summary>
    private static string Unit(string text)
    {
        var unit = string.Concat(text.Where(sign => !Signs.Contains(sign, StringComparison.Ordinal)));
        return string.IsNullOrWhiteSpace(unit) || unit.Length > LongestUnit || unit.Any(sign => char.IsControl(sign) || sign is '"' or '\\')
            ? "" : $"\"{unit}\"";
    }
}

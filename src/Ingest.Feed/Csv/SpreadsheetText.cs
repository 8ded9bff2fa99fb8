using System.Buffers;

namespace Ingest.Feed.Csv;

/// <summary>
/// Text that a spreadsheet shows as it is. Opened by double click, a Danish Excel makes 3. april of the
/// item number <c>3.4</c>, and a formula of a text that begins with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c>.
/// So what looks like a number or a date is written <c>="3.4"</c>, and an apostrophe goes before what
/// looks like a formula. Columns of numbers are not text and stay as they are.
/// </summary>
public static class SpreadsheetText
{
    private static readonly SearchValues<char> NumberLike = SearchValues.Create("0123456789.,:/-+ eE\u00a0");

    /// <summary>What may stand before a formula's sign: guards, and byte order marks, which readers drop wherever they stand.</summary>
    private const string Unseen = "'\ufeff";

    public static string Guard(string text)
    {
        if (LooksLikeNumber(text))
        {
            return $"=\"{text}\"";
        }

        return LooksLikeFormula(text.AsSpan().TrimStart(Unseen)) ? "'" + text : text;
    }

    /// <summary>The text that <see cref="Guard"/> was given.</summary>
    public static string Unguard(string text)
    {
        if (text.StartsWith("=\"", StringComparison.Ordinal) && text.EndsWith('"') && text.Length > 3)
        {
            return text[2..^1];
        }

        return text.StartsWith('\'') && LooksLikeFormula(text.AsSpan().TrimStart(Unseen)) ? text[1..] : text;
    }

    private static bool LooksLikeNumber(string text) =>
        text.AsSpan().ContainsAnyInRange('0', '9') && !text.AsSpan().ContainsAnyExcept(NumberLike);

    private static bool LooksLikeFormula(ReadOnlySpan<char> text) =>
        text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..];
}

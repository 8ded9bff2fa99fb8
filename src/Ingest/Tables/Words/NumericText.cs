using System.Text.RegularExpressions;
using Ingest.Text.Numbers;

namespace Ingest.Tables.Words;

/// <summary>Tells figures from words, in any language's way of printing them.</summary>
internal static partial class NumericText
{
    /// <summary>
    /// Most of its letters and digits are digits: <c>1.778</c>, <c>(3,2)</c>, <c>87,8 pct.</c>, <c>1990-96</c>, <c>12 (4.3%)</c>.
    /// </summary>
    public static bool IsLike(string text)
    {
        int digits = 0, letters = 0, bracket = -1;
        for (var i = 0; i < text.Length; i++)
        {
            bracket = text[i] == '(' ? i : text[i] == ')' ? -1 : bracket;
            digits += char.IsDigit(text[i]) || Fractions.Signs.Contains(text[i]) ? 1 : 0;
            letters += char.IsLetter(text[i]) ? 1 : 0;
            if (text[i] == '=' || (bracket >= 0 && char.IsLetter(text[i])))
            {
                return false; // a name with its unit: 2024 (1.000 kr.), Indeks (2010 = 100)
            }
        }

        return digits > 0 && bracket < 0 && ((letters <= digits && letters <= 6) || IsMeasure(text)) && !IsDocumentNumber(text);
    }

    /// <summary>
    /// A figure and what it counts, a word or two: <c>372 årsværk</c>, <c>÷ 0,4 pct.point</c>, <c>under 5 pct.</c>, <c>ca. 80 stk.</c>
    /// </summary>
    private static bool IsMeasure(string text) => text.Length <= LongestMeasure && !IsPostalPlace(text) && Measure().IsMatch(text);

    /// <summary><c>4690 Haslev</c>: four digits before a name.</summary>
    private static bool IsPostalPlace(string text) =>
        text.Length > PostalDigits + 2 && text[PostalDigits] == ' ' && char.IsUpper(text[PostalDigits + 1]) && char.IsLower(text[^1])
        && !text.AsSpan(0, PostalDigits).ContainsAnyExceptInRange('0', '9');

    private const int PostalDigits = 4;

    private const int LongestMeasure = 24;

    private const string About = @"(?:(?:ca\.?|under|over|op til|mindst|højst|min\.?|maks\.?|[<>≤≥÷+–-])\s?)*";

    [GeneratedRegex(
        "^" + About + @"(?![0-9]+\.\s?\p{Ll})[0-9][0-9.,]*(?:\s?[-–]\s?[0-9][0-9.,]*)?\s?[\p{Ll}%‰.²³/]{1,12}(?:\s[\p{Ll}.]{1,6})?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Measure();

    /// <summary><c>68038/20</c>, <c>24/28943</c>, <c>2012-200782</c>: the number of a document or case.</summary>
    private static bool IsDocumentNumber(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        return (slash >= 2 && text.Length - slash >= 3 && text.Length >= 7 && text.All(sign => char.IsAsciiDigit(sign) || sign == '/'))
            || (dash == 4 && text.Length >= 9 && text.All(sign => char.IsAsciiDigit(sign) || sign == '-'));
    }

    /// <summary>Stands where a figure would: a dash, dots, a colon, <c>n.a.</c>, <c>..</c>.</summary>
    public static bool IsBlankMark(string text) =>
        text.Length > 0 && text.Length <= 5 && (!text.Any(char.IsLetterOrDigit) || IsNotAvailable(text));

    /// <summary>A figure, or what stands for one.</summary>
    public static bool IsFigureOrBlank(string text) => IsLike(text) || IsBlankMark(text);

    /// <summary>A year, or one less another, as the difference of two columns is named: <c>2027 ÷ 2026</c>.</summary>
    public static bool IsYear(string text)
    {
        var bare = Superscript.WithoutMarks(text).Trim('*', ')', '(', '.', ' ');
        return IsBareYear(bare)
            || (bare.Length is >= 9 and <= 11 && bare.AsSpan(4, bare.Length - 8).Trim() is [var sign] && DanishNumber.IsMinus(sign)
                && IsBareYear(bare.AsSpan(0, 4)) && IsBareYear(bare.AsSpan(bare.Length - 4)));
    }

    private static bool IsBareYear(ReadOnlySpan<char> text) =>
        text.Length == 4 && !text.ContainsAnyExceptInRange('0', '9') && (text[..2] is "18" or "19" or "20");

    private static bool IsNotAvailable(string text)
    {
        var letters = string.Concat(text.Where(char.IsLetter));
        return letters.Equals("na", StringComparison.OrdinalIgnoreCase) || letters.Equals("ir", StringComparison.OrdinalIgnoreCase)
            || letters.Equals("x", StringComparison.OrdinalIgnoreCase);
    }
}

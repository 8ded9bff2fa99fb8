using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Text.Words;

namespace Ingest.Text.Numbers;

/// <summary>A printed Danish number that is the whole of a text, with the unit printed beside it.</summary>
/// <param name="Value">The number as printed, the unit not multiplied in.</param>
/// <param name="Decimals">How many decimals are printed: what a sum's tolerance follows from.</param>
/// <param name="Unit">As <see cref="Vocabulary.Units"/> writes it, or null.</param>
public sealed partial record DanishNumber(double Value, int Decimals, string? Unit)
{
    /// <summary>
    /// Null where the text is no single number: a dash, a range, a word, a date. A point is a thousands
    /// mark and must be followed by three digits; <c>12.5</c> could be a date, a section or an English
    /// number and so has no value. Nor has <c>005.039</c>: a number that begins with a zero is a name.
    /// </summary>
    public static DanishNumber? Parse(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9') && !text.AsSpan().ContainsAny(Fractions.Signs))
        {
            return null;
        }

        if (Count(text) is { } count)
        {
            return new DanishNumber(count, 0, null);
        }

        if (WithDecimals(text) is { } plain)
        {
            return plain;
        }

        var match = Whole().Match(Plain(text));
        if (!match.Success || match.Groups["open"].Success != match.Groups["close"].Success)
        {
            return null;
        }

        var unit = KnownUnit(match.Groups["before"].Value) ?? KnownUnit(match.Groups["after"].Value);
        var printed = match.Groups["before"].Length + match.Groups["after"].Length > 0;
        if (printed && unit is null)
        {
            return null;
        }

        var digits = match.Groups["whole"].Value.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        var decimals = match.Groups["decimals"].Value;
        if (!double.TryParse(digits + "." + (decimals.Length == 0 ? "0" : decimals), NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out var value)
            || digits.Length > 15 || (digits.Length > 1 && digits[0] == '0'))
        {
            return null;
        }

        var negative = match.Groups["minus"].Value == "-" || match.Groups["open"].Success || match.Groups["behind"].Success;
        return new DanishNumber(negative && value != 0 ? -value : value, decimals.Length, unit);
    }

    /// <summary>
    /// What most cells hold, without a pattern: a whole number of digits alone, or with its thousands marked. Null: look closer.
    /// </summary>
    private static long? Count(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestCount || (text[0] == '0' && text.Length > 1))
        {
            return null;
        }

        long value = 0;
        var mark = text.IndexOf('.');
        var next = mark < 0 ? text.Length : mark;
        for (var i = 0; i < text.Length; i++)
        {
            if (i == next && mark is >= 1 and <= 3 && i + 3 < text.Length && text[i] == '.')
            {
                next += 4;
            }
            else if (char.IsAsciiDigit(text[i]) && i < next)
            {
                value = (10 * value) + (text[i] - '0');
            }
            else
            {
                return null;
            }
        }

        return next == text.Length ? value : null;
    }

    private const int LongestCount = 15;

    /// <summary>
    /// The same with a hyphen as its minus before it, and with decimals behind a comma: what most other cells hold. Null: look closer.
    /// </summary>
    private static DanishNumber? WithDecimals(ReadOnlySpan<char> text)
    {
        var isNegative = text is ['-', ..];
        var bare = isNegative ? text[1..] : text;
        var comma = bare.IndexOf(',');
        var whole = comma < 0 ? bare : bare[..comma];
        var decimals = comma < 0 ? [] : bare[(comma + 1)..];
        if (whole.IsEmpty || decimals.Length > LongestCount || (comma >= 0 && decimals.IsEmpty)
            || decimals.ContainsAnyExceptInRange('0', '9') || Count(whole) is not { } count)
        {
            return null;
        }

        Span<char> printed = stackalloc char[LongestDecimals];
        var value = printed.TryWrite(CultureInfo.InvariantCulture, $"{count}.{(decimals.IsEmpty ? "0" : decimals)}", out var length)
            ? double.Parse(printed[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : 0;
        return new DanishNumber(isNegative && value != 0 ? -value : value, decimals.Length, null);
    }

    /// <summary>Characters of two such counts and the point between them.</summary>
    private const int LongestDecimals = (2 * LongestCount) + 1;

    /// <summary>Half of the last printed decimal; 0 for a whole number.</summary>
    public double Rounding => Decimals == 0 ? 0 : 0.5 * Math.Pow(10, -Decimals);

    private static readonly (string Printed, string Unit)[] BesideFigures = [.. Vocabulary.Units, .. Vocabulary.UnitsBehind];

    /// <summary>The unit that a printed word is, or null.</summary>
    public static string? KnownUnit(string printed)
    {
        var word = printed.Trim().TrimEnd('.', ',', ':').ToLowerInvariant();
        foreach (var (known, unit) in BesideFigures)
        {
            if (string.Equals(word, known, StringComparison.Ordinal))
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>
    /// Kinds of blank, dash and minus folded to one each, the Danish <c>÷</c> among them; a fraction written as decimals; footnote
    /// marks taken off.
    /// </summary>
    private static string Plain(string text)
    {
        var plain = text.AsSpan().ContainsAny(OtherSigns) ? Folded(text) : text.Trim();
        return Fractions.AsDecimals(MarkBefore().Replace(Mark().Replace(plain, ""), "").Trim());
    }

    /// <summary>A hyphen, a dash, a minus or the Danish <c>÷</c>.</summary>
    public static bool IsMinus(char sign) => sign == '-' || Minuses.Contains(sign, StringComparison.Ordinal);

    private const string Blanks = "\u00A0\u2007\u2009\u202F";

    private const string Minuses = "\u00AD\u2010\u2011\u2012\u2013\u2212\uFE63\uFF0D÷";

    private static readonly SearchValues<char> OtherSigns = SearchValues.Create(Blanks + Minuses + '/');

    private static string Folded(string text)
    {
        var folded = string.Create(text.Length, text, (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
            {
                to[i] = Blanks.Contains(from[i], StringComparison.Ordinal) ? ' ' : Minuses.Contains(from[i], StringComparison.Ordinal)
                    ? '-' : from[i];
            }
        });
        return Commercial().Replace(folded.Trim(), "-");
    }

    /// <summary>The merchant's minus, <c>-/-</c> or <c>./.</c>; the latter before a figure that can be no annex's number.</summary>
    [GeneratedRegex(@"^(?:-/-|\./\.(?= ?(?:\d+,\d|\d{1,3}\.\d{3}|\d{3})))(?= ?\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Commercial();

    [GeneratedRegex(
        @"^(?<minus>[-+](?= ?[kdm]))? ?(?<before>(?:kr\.?|dkk"
            + @"|mio\.? ?kr\.?)(?=[ \-]))? ?(?<open>\()?(?<minus>[-+](?=[ \d]))? ?(?<whole>\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+"
            + @"|\d+)(?:,(?<decimals>\d+))?(?:,(?:--?|—)|(?<behind> ?-(?=\)?(?:$| \p{L}"
            + @"| ?%))))? ?(?:(?<close>\)) ?)?(?<after>[^\d\s()\-][^\d()]{0,20}?[²³23]?|)(?<behind>(?<=%) ?-)? ?(?<close>\))?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(
        @"(?<=[\d%.½¼¾⅛⅜⅝⅞]|\d ?-)(?: ?\*+| "
            + @"?(?:\[(?=[⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠⁱᵛˣ*]))?[⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠⁱᵛˣ⁽⁾⁺,*][⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠⁱᵛˣ⁽⁾⁺,*\[\]]*\)?(?!\S)| \d\))$",
            RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\[?[⁰¹²³⁴⁵⁶⁷⁸⁹⁾]+\]? ?(?=[\d(-])", RegexOptions.CultureInvariant)]
    private static partial Regex MarkBefore();
}

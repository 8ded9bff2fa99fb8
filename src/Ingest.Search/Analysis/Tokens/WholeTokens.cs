using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Facts.Cases;

namespace Ingest.Search.Analysis.Tokens;

/// <summary>
/// What is one token though it has blanks, dots and hyphens in it: case and journal numbers, dates, amounts, paragraphs of an act. Each is
/// looked for only where it can begin.
/// </summary>
internal static partial class WholeTokens
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <returns>What begins at <paramref name="at"/>; null where nothing of these does.</returns>
    public static SurfaceToken? At(string text, int at)
    {
        if (text[at] == '§')
        {
            return Paragraph().Match(text, at) is { Success: true } paragraph
                ? new SurfaceToken(at, paragraph.Length,
                    Terms.OfParagraph(paragraph.Groups[1].Value + paragraph.Groups[2].Value.Trim().ToLowerInvariant()))
                : null;
        }

        return char.IsAsciiDigit(text[at]) ? DayAt(text, at) ?? AmountAt(text, at) ?? CaseAt(text, at) : CaseAt(text, at);
    }

    private static SurfaceToken? DayAt(string text, int at)
    {
        if (WrittenDay().Match(text, at) is { Success: true } written)
        {
            var month = Array.IndexOf(Months, written.Groups[2].Value[..3].ToLowerInvariant()) + 1;
            return Day(written, written.Groups[3].ValueSpan, month, written.Groups[1].ValueSpan);
        }

        if (NumberDay().Match(text, at) is { Success: true } numbers)
        {
            return Day(numbers, numbers.Groups[3].ValueSpan, Number(numbers.Groups[2].ValueSpan), numbers.Groups[1].ValueSpan);
        }

        return IsoDay().Match(text, at) is { Success: true } iso
            ? Day(iso, iso.Groups[1].ValueSpan, Number(iso.Groups[2].ValueSpan), iso.Groups[3].ValueSpan) : null;
    }

    private static SurfaceToken? Day(Match match, ReadOnlySpan<char> year, int month, ReadOnlySpan<char> day) =>
        month is >= 1 and <= 12 && Number(day) is >= 1 and <= 31 and var number
            ? new SurfaceToken(match.Index, match.Length, Terms.OfDay((Number(year) * 10_000) + (month * 100) + number)) : null;

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static SurfaceToken? AmountAt(string text, int at) =>
        Amount().Match(text, at) is { Success: true } amount
            && decimal.TryParse(amount.Groups[1].Value.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'),
                NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && value < Largest
            ? new SurfaceToken(at, amount.Length, Terms.OfKroner(value * Magnitude(amount.Groups[2].Value))) : null;

    private const decimal Largest = 1_000_000_000_000_000m;

    private static decimal Magnitude(string unit) => unit.ToLowerInvariant() switch
    {
        ['m', 'i', 'a', ..] or ['m', 'i', 'l', 'l', 'i', 'a', ..] => 1_000_000_000m,
        ['m', ..] => 1_000_000m,
        ['t', ..] or ['1', ..] => 1_000m,
        _ => 1m,
    };

    /// <summary>"10-12" is a range.</summary>
    private const int FewestDigits = 5;

    private static readonly System.Buffers.SearchValues<char> Digits = System.Buffers.SearchValues.Create("0123456789");

    private static SurfaceToken? CaseAt(string text, int at) =>
        Case().Match(text, at) is { Success: true } number && number.ValueSpan.CountAny(Digits) >= FewestDigits
            && CaseKey.Of(number.Value) is { } key
            ? new SurfaceToken(at, number.Length, Terms.OfCase(key)) : null;

    [GeneratedRegex(@"\G§{1,2}\s?(\d{1,3})([a-zA-Z](?!\p{L})|\s[a-h](?!\p{L}))?", RegexOptions.CultureInvariant)]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"\G(\d{1,2})\.\s?(jan(?:uar)?|feb(?:ruar)?|marts|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sep(?:t|tember)?|okt(?:ober)?"
        + @"|nov(?:ember)?|dec(?:ember)?)\.?\s((?:19|20)\d\d)(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WrittenDay();

    [GeneratedRegex(@"\G(\d{1,2})[-./]\s?(\d{1,2})[-./]\s?((?:19|20)\d\d)(?![\d./-]\d|\d)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberDay();

    [GeneratedRegex(@"\G((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d-])", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"\G(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,15}(?:,\d{1,4})?)\s?"
        + @"(mio|mia|mill?|million(?:er)?|milliard(?:er)?|t\.?\s?kr|tkr|1\.000\s?kr|kr|kroner)"
        + @"\b\.?(?:\s?kr(?:oner)?\b\.?)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\G(?:\p{Lu}{1,6}[-./])?\d(?:[\d.]|[-/]|\p{Lu}(?=[-./\d])){2,40}(?<=[-/].*)(?<=\d)(?![\d/]|-\d)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Case();
}

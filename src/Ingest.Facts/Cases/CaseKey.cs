using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Facts.Cases;

/// <summary>
/// One key for a case number in all the forms that papers print it in: <c>00.30.10-P19-1-24</c>, <c>00.30.10P19-1/24</c> and
/// <c>Sagsnr.: 00.30.10 - P19 - 1 - 24</c> are one. Labels, blanks, the kind of dash, the sign between groups and zeros
/// before a group go, and so does a year's century where a running number alone follows it: <c>23-001371</c>, <c>23/1371</c> and
/// <c>SAG-2023-01371</c> are one.
/// </summary>
public static partial class CaseKey
{
    private const int Longest = 80, FewestDigits = 3;

    /// <param name="number">As printed, with or without label.</param>
    /// <returns>Groups of figures and capitals joined by hyphens; null where the text is no case number, as a date or a title is
    /// none.</returns>
    public static string? Of(string? number)
    {
        if (number is null || number.Length > Longest)
        {
            return null;
        }

        var bare = Label().Replace(number.Trim(' ', '(', ')', '[', ']'), "").Trim(' ', '.', ':', '-', '(', ')');
        if (bare.Count(char.IsAsciiDigit) < FewestDigits || !Shape().IsMatch(bare) || Date().IsMatch(bare) || Subject().IsMatch(bare)
            || (IsOfYears(bare) && !Label().IsMatch(number)))
        {
            return null;
        }

        var groups = Group().Matches(bare).Select(group => Without(group.Value)).ToArray();
        if (groups is [{ Length: CenturyAndYear } year, var running] && year[..2] is "19" or "20" && char.IsAsciiDigit(running[0]))
        {
            groups[0] = year[2..];
        }

        return string.Join('-', groups);
    }

    private const int CenturyAndYear = 4;

    /// <summary>"2014/2015", a school year; "2023/2027" is a running number.</summary>
    private static bool IsOfYears(string bare) => Years().Match(bare) is { Success: true } years
        && int.Parse(years.ValueSpan[^CenturyAndYear..], CultureInfo.InvariantCulture)
            - int.Parse(years.ValueSpan[..CenturyAndYear], CultureInfo.InvariantCulture) is 0 or 1;

    private static string Without(string group) => group.TrimStart('0') is { Length: > 0 } rest ? rest.ToUpperInvariant() : "0";

    /// <summary>"10P19" is printed for "10-P19", and "P19" is one group.</summary>
    [GeneratedRegex(@"\p{L}+\d*|\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Group();

    /// <summary>
    /// "Sagsnr.:", "Sag nr.", "J.nr.", "ESDH-sag:", "SAG-", "EMN-": any word for a case or a journal, with "number" behind it or without.
    /// </summary>
    [GeneratedRegex(@"^(?:(?:(?:acadre|esdh|sbsys|edoc|workzone|emne|emn|sags?|saks?|journal|j|jr|arkiv|diarie|d|ärende|id)[\s.:-]*)+"
        + @"(?:nummer|nr|no|id)?[\s.:-]*)(?=\P{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    /// <summary>Figures, signs and a few capitals.</summary>
    [GeneratedRegex(@"^(?:[\d./:\s\u2010-\u2015\u2212_-]|\p{L}{1,6}(?=[\d./:\s\u2010-\u2015\u2212_-]|$))+$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    /// <summary>A subject of the municipalities' classification (KLE), as <c>00.22.04</c>: what a case is about, and no case.</summary>
    [GeneratedRegex(@"^\d\d\.\d\d(?:\.\d\d)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19|20)\d\d$|^(?:19|20)\d\d-\d\d-\d\d$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"^(?:19|20)\d\d[/-](?:19|20)\d\d$", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}

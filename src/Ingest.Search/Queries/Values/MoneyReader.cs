using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Search.Queries.Values;

/// <summary>
/// Amounts as they are typed, in Danish writing: points or blanks between thousands, a comma before decimals, and a unit: <c>10mio</c>,
/// <c>561,5 mio. kr.</c>, <c>kr. 500.000</c>, <c>300 t.kr.</c>, <c>250,-</c>. A point that no three figures follow is an English comma.
/// </summary>
internal static partial class MoneyReader
{
    private const decimal Thousand = 1_000, Million = 1_000_000, Milliard = 1_000_000_000;

    public static Money? Read(string text, int at)
    {
        if (Pattern().Match(text, at) is not { Success: true } match)
        {
            return null;
        }

        var number = Number(match.Groups["grouped"].Success ? match.Groups["grouped"].Value.Replace(".", "", StringComparison.Ordinal)
            : match.Groups["plain"].Value);
        decimal? scale = match.Groups["thousand"].Success ? Thousand
            : match.Groups["million"].Success ? Million
            : match.Groups["milliard"].Success ? Milliard
            : match.Groups["krone"].Success || match.Groups["before"].Success ? 1 : null;
        return new Money(match.Groups["minus"].Success ? -number : number, scale, match.Index + match.Length);
    }

    private static decimal Number(string figures) => decimal.Parse(
        figures.Replace(" ", "", StringComparison.Ordinal).Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>An abbreviation's; two are a range's.</summary>
    private const string Point = @"(?:\.(?!\.))?";

    private const string Krone = "(?:kr" + Point + "|kroner|krone|dkk)";

    [GeneratedRegex(
        @"\G(?<minus>-)?(?<before>(?:kr" + Point + "|dkk) ?)?"
            + @"(?:(?<grouped>[1-9][0-9]{0,2}(?:[. ][0-9]{3}){1,4}(?:,[0-9]{1,4})?)|(?<plain>[0-9]{1,15}(?:[.,][0-9]{1,4})?))(?![0-9])"
            + @"(?:(?<krone>,-)| ?(?:(?<thousand>t" + Point + " ?" + Krone + "|tusinde? " + Krone + ")"
            + "|(?<million>(?:mio" + Point + "|mill" + Point + "|million(?:er)?)(?: ?" + Krone + ")?|mkr" + Point + ")"
            + "|(?<milliard>(?:mia" + Point + "|milliard(?:er)?)(?: ?" + Krone + ")?)"
            + "|(?<krone>" + Krone + @")))?(?![\p{L}0-9*])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

using System.Text.RegularExpressions;

namespace Ingest.Text.Numbers;

/// <summary>A date that is the whole of a cell's text, as ISO; null for anything else.</summary>
public static partial class CellDate
{
    public static string? Parse(string text) => Whole().IsMatch(text.Trim()) ? DanishDate.Find(text) : null;

    [GeneratedRegex(
        @"^(?:\p{L}+dag,? )?(?:den )?(?:[0-9]{1,2} ?[-./] ?[0-9]{1,2} ?[-./] "
            + @"?(?:[0-9]{4}|[0-9]{2})|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}\. ?\p{L}{3,9}\.? [0-9]{4})\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}

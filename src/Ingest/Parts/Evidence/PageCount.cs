using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Parts.Evidence;

/// <summary>Which page a header or footer says that this is: "Side 3 af 7", "3/7", "- 3 -".</summary>
/// <param name="Total">Of how many, where it says so.</param>
/// <param name="Said">By a word (side), not by a bare figure.</param>
internal readonly partial record struct PageCount(int Page, int? Total, bool Said)
{
    /// <summary>Characters; longer lines are text.</summary>
    private const int LongestLine = 130;

    public static PageCount? Read(string text)
    {
        if (text.Length > LongestLine || !text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var match = InWords().Match(text) is { Success: true } said ? said : Alone().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var page = int.Parse(match.Groups["page"].Value, CultureInfo.InvariantCulture);
        int? total = match.Groups["total"].Success ? int.Parse(match.Groups["total"].Value, CultureInfo.InvariantCulture) : null;
        return page > 0 && (total is null || total >= page) ? new PageCount(page, total, match.Groups["word"].Success) : null;
    }

    [GeneratedRegex(
        @"(?:^|[\s|(–-])(?<word>side|page)\s*:?\s*(?<page>[0-9]{1,4})(?:\s*(?:af|ud af|of|/)\s*(?<total>[0-9]{1,4}))?[-–\s|.)]*$"
            + @"|^(?<word>side|page)\s*(?<page>[0-9]{1,4})(?:\s*(?:af|ud af|of|/)\s*(?<total>[0-9]{1,4}))?(?=\s)",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InWords();

    [GeneratedRegex(
        @"^[-–\s|]*(?<page>[0-9]{1,3})(?:\s*(?:af|ud af|of|/)\s*(?<total>[0-9]{1,3}))?[-–\s|.]*$|\s(?<page>[0-9]{1,3})(?:\s(?:af|of)\s"
            + @"|/)(?<total>[0-9]{1,3})$",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Alone();
}

using System.Text.RegularExpressions;

namespace Ingest.Search.Queries.Values;

/// <summary>A section of an act: <c>§ 54</c>, <c>§54a, stk. 2, nr. 3</c>, <c>§§ 54-56</c>.</summary>
internal static partial class SectionReader
{
    /// <returns>Where it ends; null where none stands here.</returns>
    public static int? End(string text, int at) =>
        Pattern().Match(text, at) is { Success: true } match ? match.Index + match.Length : null;

    /// <summary>A letter apart from the figures is the section's, but <c>i</c>, which is "of" in "§ 54 i serviceloven".</summary>
    [GeneratedRegex(
        @"\G§{1,2} ?[0-9]{1,4}(?: ?[-–] ?[0-9]{1,4}(?![0-9]))?(?:[a-zæøå](?!\p{L})| [a-hj-z](?![\p{L}0-9.]))?"
            + @"(?:,? (?:stk|nr|pkt|litra)(?:\. ?| )(?:[0-9]{1,3}|[a-z])(?![\p{L}0-9])){0,4}(?![\p{L}0-9*]|-\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

using System.Text.RegularExpressions;

namespace Ingest.Parts.Evidence.Annexes;

/// <summary>
/// What tells an annex apart by number: "Bilag 2", "Bilag 2: Ansøgning", "Punkt 4, Bilag 1 - Notat", "Bilag 1 til punkt 3".
/// </summary>
/// <param name="Label">Of the annex, folded: "2", "b".</param>
/// <param name="Item">Of the item, or null.</param>
/// <param name="Rest">The title behind it, or "".</param>
internal sealed partial record AnnexLabel(string Label, string? Item, string Rest)
{
    public static AnnexLabel? Read(string text)
    {
        if (!text.Contains("bilag", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var match = Pattern().Match(text);
        return match.Success
            ? new AnnexLabel(match.Groups["label"].Value.ToLowerInvariant(),
                match.Groups["item"] is { Success: true } item ? item.Value : null, text[match.Length..].Trim())
            : null;
    }

    private const string ItemNumber = @"(?:punkt|pkt\.?|sag)\s*(?:nr\.?\s*)?(?<item>[0-9]{1,3}(?:\.[0-9]{1,2})?)";

    private const string AnnexNumber = @"(?<label>[0-9]{1,6}(?:[a-z](?![a-zæøå])|\.[0-9]{1,2})?|[a-zæøå](?![a-zæøå]))";

    private const string End = @"(?:\s*[:.)–—_-]+\s*|\s+(?=[\p{Lu}0-9""”“»])|\s*$)";

    [GeneratedRegex(
        @"^\s*(?:" + ItemNumber + @"\s*[,.:;–-]?\s*)?bilag(?:\s*nr\.?)?\s*" + AnnexNumber
            + @"(?:\s*(?:til|,)\s*" + ItemNumber + @")?" + End,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

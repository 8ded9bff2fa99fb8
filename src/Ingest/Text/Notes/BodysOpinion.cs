using System.Text.RegularExpressions;
using Ingest.Model.Output;
using Ingest.Text.Words;

namespace Ingest.Text.Notes;

/// <summary>
/// "Socialudvalgets indstilling af 19. november 2001:", "Økonomiudvalgets erklæring af 27. november 2001:": what a body said of the item
/// and when, over its words. The colon tells it from a sentence that names such a paper.
/// </summary>
public static partial class BodysOpinion
{
    /// <summary>Characters; a longer line is a sentence.</summary>
    private const int Longest = 120;

    public static FieldKind? KindOf(string text) =>
        text.Length <= Longest && text[^1] == ':' && Pattern().Match(text) is { Success: true } match
            && BodyWords.Name(match.Groups["body"].Value)
            ? (match.Groups["advice"].Success ? FieldKind.Recommendation : FieldKind.Decision) : null;

    [GeneratedRegex(@"^(?<body>\p{Lu}[\p{L} ,&\-]{3,70}?)['’]?s (?:(?<advice>indstilling|anbefaling)|erklæring|udtalelse|beslutning)"
        + @" (?:af|fra|den|d\.) ?(?:den |d\. ?)?\d{1,2}(?:[./-]\d{1,2}[./-]|\. ?\p{L}{3,9} )\d{2,4} ?:$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

using System.Text.RegularExpressions;
using Ingest.Text.Words;

namespace Ingest.Agendas.Meetings;

/// <summary>
/// Who meets, where only the word for the meeting says it: "Referat af hovedbestyrelsesmøde 5/2011" is the Hovedbestyrelsen's.
/// </summary>
internal static partial class GatheringBody
{
    /// <returns>The body in its definite form; null where the title has no such word.</returns>
    public static string? Of(string? title)
    {
        if (title is null || Gathering().Match(title) is not { Success: true } match)
        {
            return null;
        }

        var stem = match.Groups["stem"].Value;
        stem = stem.Any(char.IsLower) ? stem : Folding.Fold(stem);
        return string.Concat(char.ToUpperInvariant(stem[0]).ToString(), stem.AsSpan(1), stem[^1] == 'e' ? "n" : "et");
    }

    [GeneratedRegex(@"(?<![\p{L}-])(?<stem>[\p{L}-]*(?:bestyrelse|råd|udvalg|skab|nævn))smøde(?:t|r)?(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Gathering();
}

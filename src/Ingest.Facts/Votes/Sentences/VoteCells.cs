using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Facts.Votes.Cues;
using Ingest.Text.Words;

namespace Ingest.Facts.Votes.Sentences;

/// <summary>The cells of a table's line, parted by bars, tabs or several blanks, and what their words say.</summary>
internal static partial class VoteCells
{
    public static string[] Of(string line)
    {
        var trimmed = line.Trim(' ', '\r');
        var cells = trimmed.Contains('|', StringComparison.Ordinal) ? Between(trimmed).Split('|')
            : trimmed.Contains('\t', StringComparison.Ordinal) ? line.TrimEnd(' ', '\r').Split('\t')
            : Gap().Split(line.StartsWith("  ", StringComparison.Ordinal) ? "  " + trimmed : trimmed); // no word over the voters
        return [.. cells.Select(cell => cell.Trim())];
    }

    /// <summary>Without the bars at both ends.</summary>
    private static string Between(string line) => line[(line[0] is '|' ? 1 : 0)..(line.Length > 1 && line[^1] is '|' ? ^1 : ^0)];

    /// <summary>"|---|:-:|": a line that is drawn.</summary>
    public static bool IsRule(string line) => line.Contains("--", StringComparison.Ordinal)
        && line.All(sign => sign is '-' or '|' or ':' or ' ' or '+' or '=' or '\r');

    public static string? Side(string cell) => Folding.Lower(cell).TrimEnd('.', ':') switch
    {
        "for" or "ja" or "for forslaget" or "stemmer for" or "ja-stemmer" => VoteSide.For,
        "imod" or "mod" or "nej" or "imod forslaget" or "stemmer imod" or "nej-stemmer" => VoteSide.Against,
        "undlod" or "undl" or "blank" or "blankt" or "blanke" or "undlader" or "hverken/eller" or "undlod at stemme"
            or "hverken for eller imod" or "stemte ikke" => VoteSide.Abstained,
        _ => null,
    };

    public static bool IsTotal(string cell) => Folding.Lower(cell).TrimEnd(':') is "i alt" or "total" or "sum" or "samlet"
        or "stemmer i alt" or "ialt";

    public static int? Number(string cell) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Nobody: "-", "0", nothing.</summary>
    public static bool IsEmpty(string cell) => cell is "" or "-" or "–" or "—" or "0";

    [GeneratedRegex(@" {2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}

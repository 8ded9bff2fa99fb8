using System.Text.RegularExpressions;
using Ingest.Text.Words;

namespace Ingest.Text;

/// <summary>A line of a table of contents.</summary>
public static partial class ContentsEntry
{
    /// <summary>Its title without number, leader and page number, folded; for matching it with a heading.</summary>
    public static string TitleOf(LineReading line)
    {
        var text = MayEndInLeader(line.Text) ? Leader().Replace(line.Text, "") : line.Text;
        var isWhole = text.Length == line.Text.Length;
        var number = isWhole ? line.Number : ItemNumber.Read(text);
        return number is { Rest.Length: > 0 } ? Folding.Fold(number.Rest) : isWhole ? line.Folded : Folding.Fold(text);
    }

    /// <summary>Few lines do; the pattern would look for a leader at each of a line's places.</summary>
    private static bool MayEndInLeader(string line) =>
        line.AsSpan().TrimEnd() is [.., var last] && (char.IsDigit(last) || last is '.' or '_' or '…');

    [GeneratedRegex(@"\s*(?:(?:\.\s?){3,}|(?:_\s?){3,}|…+)\s*\d{0,4}\s*$|\s+\d{1,4}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Leader();
}

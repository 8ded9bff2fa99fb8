using System.Text.RegularExpressions;

namespace Ingest.Text;

/// <summary>A line of a table of contents.</summary>
public static partial class ContentsEntry
{
    /// <summary>Its title without number, leader and page number, folded; for matching it with a heading.</summary>
    public static string TitleOf(string line)
    {
        var text = MayEndInLeader(line) ? Leader().Replace(line, "") : line;
        return Folding.Fold(ItemNumber.Read(text) is { Rest.Length: > 0 } number ? number.Rest : text);
    }

    /// <summary>Few lines do; the pattern would look for a leader at each of a line's places.</summary>
    private static bool MayEndInLeader(string line) => line.AsSpan().TrimEnd() is [.., var last] && (char.IsDigit(last) || last is '.' or '_' or '…');

    [GeneratedRegex(@"\s*(?:(?:\.\s?){3,}|(?:_\s?){3,}|…+)\s*\d{0,4}\s*$|\s+\d{1,4}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Leader();
}

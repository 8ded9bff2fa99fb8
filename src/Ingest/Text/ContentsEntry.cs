using System.Text.RegularExpressions;

namespace Ingest.Text;

/// <summary>A line of a table of contents.</summary>
public static partial class ContentsEntry
{
    /// <summary>Its text before the leader and the page number.</summary>
    public static string WithoutLeader(string line) => MayEndInLeader(line) ? Leader().Replace(line, "") : line;

    /// <summary>Few lines do; the pattern would look for a leader at each of a line's places.</summary>
    private static bool MayEndInLeader(string line)
    {
        var whole = line.AsSpan().TrimEnd();
        var bare = whole;
        while (bare is [.., var last] && char.IsDigit(last))
        {
            bare = bare[..^1];
        }

        var digits = whole.Length - bare.Length;
        return digits <= MostDigits && bare is [.., var before] && before switch
        {
            '_' or '…' => true,
            '.' => bare[..^1].TrimEnd() is [.., '.'],
            _ => digits > 0 && char.IsWhiteSpace(before),
        };
    }

    /// <summary>Of a page's number.</summary>
    private const int MostDigits = 4;

    [GeneratedRegex(@"\s*(?:(?:\.\s?){3,}|(?:_\s?){3,}|…+)\s*\d{0,4}\s*$|\s+\d{1,4}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Leader();
}

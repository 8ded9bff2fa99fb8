using System.Text.RegularExpressions;
using Ingest.Text.Numbers;

namespace Ingest.Text.Notes;

/// <summary>
/// When and where it was decided, each a line right below a decision's heading: "Dato: 15. juni 2032", "Sted: Mødelokale 2".
/// </summary>
public static partial class DecisionParticular
{
    private const int Longest = 120;

    public static bool Is(string text) =>
        text.Length <= Longest && Label().Match(text) is { Success: true } label
            && (label.Groups["place"].Success ? text[^1] != '.' : DanishDate.IsWhole(text[label.Length..]));

    [GeneratedRegex(@"^(?:(?:møde)?dato|(?<place>(?:møde)?sted)):\s+(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}

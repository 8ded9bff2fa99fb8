using System.Text.RegularExpressions;

namespace Ingest.Text;

/// <summary>The mark that says whether the public may see an item: "Åben", "(Lukket)", "Åbent punkt".</summary>
public static partial class AccessMark
{
    /// <summary>The text is such a mark and nothing else.</summary>
    public static bool IsAlone(string text) => Alone().IsMatch(text);

    public static bool IsClosed(string text) => text.Contains("luk", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^[\(\[]?(?:åben|åbent|lukket|lukke|luk)(?: (?:punkt|sag|dagsorden|dagsordenspunkt|møde))?[\)\]]?\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Alone();
}

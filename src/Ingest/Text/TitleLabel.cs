using System.Text.RegularExpressions;

namespace Ingest.Text;

/// <summary>The label before an item's title in forms that label everything: "Emne: Takster for 2027".</summary>
public static partial class TitleLabel
{
    /// <returns>The title; null where no such label stands before it.</returns>
    public static string? Without(string text) => Label().Match(text) is { Success: true } label ? text[label.Length..] : null;

    [GeneratedRegex(@"^(?:emne|titel|overskrift|sagstitel|sagsoverskrift|sagens titel|vedrørende|vedr\.?)\s*:\s*(?=\S)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}

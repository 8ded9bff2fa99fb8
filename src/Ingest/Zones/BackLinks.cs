using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Zones;

/// <summary>
/// "Tilbage til toppen" below each item of a printed web page: for turning the screen's pages, and no text of any item.
/// </summary>
internal static partial class BackLinks
{
    private const int Fewest = 2;

    private const int Longest = 40;

    public static ImmutableArray<TextLine> Mark(ImmutableArray<TextLine> lines)
    {
        var found = Enumerable.Range(0, lines.Length).Where(i => Is(lines[i])).ToList();
        if (found.Count < Fewest)
        {
            return lines;
        }

        var marked = lines.ToBuilder();
        found.ForEach(i => marked[i] = lines[i] with { Zone = LineZone.Furniture });
        return marked.ToImmutable();
    }

    private static bool Is(TextLine line) =>
        line is { Zone: LineZone.Body, Text: { Length: <= Longest } text } && text.Contains("til", StringComparison.OrdinalIgnoreCase)
            && Link().IsMatch(text);

    [GeneratedRegex(@"^(?:\W )?(?:gå )?(?:tilbage )?til (?:toppen|dagsordenen|dagsordensoversigten|indholdsfortegnelsen|oversigten)"
        + @"(?: \W)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}

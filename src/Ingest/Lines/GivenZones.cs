using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Lines;

/// <summary>Lines of which a person said what they are get the zone that this asks for: a heading is running text, also where it looked like furniture.</summary>
internal static class GivenZones
{
    /// <param name="given">Pages counted as the lines' are.</param>
    public static ImmutableArray<TextLine> Set(ImmutableArray<TextLine> lines, ImmutableArray<GivenLines> given, ImmutableArray<PageLayout> pages) =>
        given.IsEmpty ? lines : [.. lines.Select(line => Set(line, given.LastOrDefault(one => pages.FirstOrDefault(page => page.Number == line.Page) is { } page && one.Hold(line, page))))];

    /// <summary>What tables may be made of: a heading that a person gave is no row of one.</summary>
    public static ImmutableArray<TextLine> WithoutHeadings(ImmutableArray<TextLine> lines, ImmutableArray<GivenLines> given, ImmutableArray<PageLayout> pages) =>
        given.IsEmpty ? lines : lines.RemoveAll(line => given.Any(one => one.Role == GivenRole.ItemHeading && pages.FirstOrDefault(page => page.Number == line.Page) is { } page && one.Hold(line, page)));

    private static TextLine Set(TextLine line, GivenLines? given) => given is null ? line
        : line with { Zone = given.Role == GivenRole.Furniture ? LineZone.Furniture : LineZone.Body };
}

using System.Collections.Immutable;

namespace Ingest.Model;

/// <summary>What a person said of lines, held against the lines of the pages that they stand on.</summary>
/// <param name="Lines">Pages counted as <paramref name="Pages"/> are.</param>
public sealed record GivenOnPages(ImmutableArray<GivenLines> Lines, ImmutableArray<PageLayout> Pages)
{
    public static GivenOnPages Nothing { get; } = new([], []);

    /// <returns>What the line was said to be; of several the last; null: nothing was said.</returns>
    public GivenRole? RoleOf(TextLine line) => Lines.IsEmpty ? null : Lines.LastOrDefault(given => Hold(given, line))?.Role;

    public bool Hold(GivenLines given, TextLine line) =>
        given.Page == line.Page && Pages.FirstOrDefault(page => page.Number == line.Page) is { } page && given.Hold(line, page);

    /// <summary>What tables may be made of: a heading that a person gave is no row of one.</summary>
    public ImmutableArray<TextLine> WithoutHeadings(ImmutableArray<TextLine> lines) =>
        Lines.IsEmpty ? lines : lines.RemoveAll(line => RoleOf(line) == GivenRole.ItemHeading);
}

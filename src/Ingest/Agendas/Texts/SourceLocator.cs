using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Agendas.Texts;

/// <summary>
/// Where lines have their ink: a box a page, in the displayed page's space. The name of a
/// column stands over all its cells, and is in none's box.
/// </summary>
internal sealed class SourceLocator(ImmutableArray<PageLayout> pages)
{
    private readonly Dictionary<int, PageLayout> _pages = pages.ToDictionary(page => page.Number);

    public ImmutableArray<SourceBox> Of(IEnumerable<TextLine> lines) =>
        [.. lines.Where(line => !line.NamesColumn).GroupBy(line => line.Page).OrderBy(page => page.Key)
            .Select(page => Of(page.Key, Box.Around(page.Select(line => line.Box))))];

    public SourceBox Of(int page, Box box) => new(page, _pages[page].ToPage(box));
}
